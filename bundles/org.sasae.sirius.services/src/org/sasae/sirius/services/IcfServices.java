// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramContent;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCommands;
import org.sasae.diagram.icf.IcfCoverage;
import org.sasae.diagram.icf.IcfFactorProvider;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfPlanCommands;
import org.sasae.diagram.icf.IcfService;
import org.sasae.diagram.icf.IcfView;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.sirius.services.internal.CardLines;
import org.sasae.sirius.services.internal.CaseTools;

/**
 * What the viewpoints <i>ICF assessment</i> and <i>ICF reasoning and plan</i> show and do. An area of the picture is
 * named by the name of its mapping, which is that of an {@link IcfArea}.
 */
public class IcfServices {

    /** How many Japanese letters stand in a line of a card. */
    private static final int CARD = 14;

    private final IcfFactorProvider factors = new IcfFactorProvider();
    private final IcfService service = new IcfService();

    /**
     * Tells whether an area is shown. All are, but the one for what nobody has sorted yet only with something in it.
     *
     * @param self the case, not null
     * @param area the name of the area, not null
     * @return whether its box is there
     */
    public Boolean areaShown(CareCase self, String area) {
        return IcfArea.valueOf(area) != IcfArea.UNSORTED || !factorsIn(self, area).isEmpty();
    }

    /**
     * Names an area.
     *
     * @param self the case, not null
     * @param area the name of the area, not null
     * @return the heading of its box
     */
    public String areaLabel(CareCase self, String area) {
        return IcfArea.valueOf(area).label(CaseTools.texts());
    }

    /**
     * Gives the factors of an area.
     *
     * @param self the case, not null
     * @param area the name of the area, not null
     * @return the factors in the order of the picture
     */
    public List<IcfFactor> factorsIn(CareCase self, String area) {
        return shown(self, IcfFactor.class)
                .filter(factor -> IcfArea.of(factor.getComponent()) == IcfArea.valueOf(area)).toList();
    }

    /**
     * Gives the influences between factors that are shown.
     *
     * @param self the case, not null
     * @return the influences in the order of the picture
     */
    public List<IcfInfluence> influencesShown(CareCase self) {
        return shown(self, IcfInfluence.class).toList();
    }

    /**
     * Gives the words on the card of a factor: a sign for its nature, so that colour says nothing alone, its text, its
     * code with title, and its qualifiers.
     *
     * @param self the factor, not null
     * @return one or more lines
     */
    public String factorWords(IcfFactor self) {
        DiagramTexts texts = CaseTools.texts();
        String sign = switch (self.getNature()) {
        case STRENGTH -> "\u2295 ";
        case DIFFICULTY -> "\u2296 ";
        default -> "";
        };
        return CardLines.wrap(CARD, sign + factors.label(self, texts), factors.codeLine(self, texts),
                texts.join(factors.marks(self, texts)));
    }

    /**
     * Gives the words on an arrow between factors.
     *
     * @param self the influence, not null
     * @return its kind, and its reason where one is given
     */
    public String influenceWords(IcfInfluence self) {
        DiagramTexts texts = CaseTools.texts();
        return texts.join(texts.literal(self.getKind()), self.getReason());
    }

    /**
     * Adds a factor without words to an area.
     *
     * @param self the case, not null
     * @param area the name of the area, not null
     * @return the factor
     */
    public EObject addFactorTo(CareCase self, String area) {
        ToolRequest request = CaseTools.request(List.of(self));
        return CaseTools.run(IcfCommands.addFactor(request, IcfArea.valueOf(area).components().getFirst(),
                FactorNature.NEUTRAL, null)).orElse(self);
    }

    /**
     * Moves a factor to another area. A code that does not fit there is taken away.
     *
     * @param self the factor, not null
     * @param area the name of the area, not null
     * @return the factor
     */
    public EObject moveToArea(IcfFactor self, String area) {
        IcfArea target = IcfArea.valueOf(area);
        if (IcfArea.of(self.getComponent()) != target) {
            CaseTools.run(IcfCommands.moveTo(CaseTools.request(List.of(self)).domain(), List.of(self),
                    target.components().getFirst()));
        }
        return self;
    }

    /**
     * Names the box with what the plan lays over the picture.
     *
     * @param self the case, not null
     * @return the heading
     */
    public String planLabel(CareCase self) {
        return IcfView.PLAN.label(CaseTools.texts());
    }

    /**
     * Gives the issues, goals and support rows that name a factor of the picture, leaving out plans that have ended.
     *
     * @param self the case, not null
     * @return the objects in the order of the plan
     */
    public List<EObject> overlaysShown(CareCase self) {
        return content(self, IcfView.PLAN).overlays();
    }

    /**
     * Gives the factors that an issue, goal or support row names.
     *
     * @param self the issue, goal or row, not null
     * @return the factors
     */
    public List<IcfFactor> namedFactors(EObject self) {
        return CaseTools.caseOf(self).map(careCase -> IcfCoverage.of(careCase).factorsOf(self)).orElse(List.of());
    }

    /**
     * Tells whether nobody works on a factor though it is a difficulty.
     *
     * @param self the factor, not null
     * @return whether no goal and no support row names it
     */
    public Boolean nobodyWorksOn(IcfFactor self) {
        return CaseTools.caseOf(self).filter(careCase -> IcfCoverage.of(careCase).nobodyWorksOn().contains(self))
                .isPresent();
    }

    /**
     * Gives the words on the card of a factor with the plan laid over it: those of the card, and that nobody works on
     * a difficulty.
     *
     * @param self the factor, not null
     * @return one or more lines
     */
    public String factorWordsWithPlan(IcfFactor self) {
        return nobodyWorksOn(self) ? factorWords(self) + "\n"
                + CardLines.wrap(CARD, CaseTools.texts().message("outline.nobodyWorksOn")) : factorWords(self);
    }

    /**
     * Tells whether a factor takes part in the reasoning.
     *
     * @param self the factor, not null
     * @return whether some influence leads from it or to it
     */
    public Boolean inReasoning(IcfFactor self) {
        return CaseTools.caseOf(self).filter(careCase -> content(careCase, IcfView.REASON).nodes().contains(self))
                .isPresent();
    }

    /**
     * Gives the words of an issue, goal or support row.
     *
     * @param self the issue, goal or row, not null
     * @return what it is and what it says
     */
    public String overlayWords(EObject self) {
        DiagramTexts texts = CaseTools.texts();
        String type = texts.wording().type(self.eClass());
        String words = CaseTools.provider(self).map(provider -> provider.label(self, texts)).orElse("");
        return CardLines.wrap(CARD, type, words.equals(type) ? "" : words);
    }

    /**
     * Tells whether the step from a factor into assessment or plan is possible.
     *
     * @param self the factor, not null
     * @param step {@code areaIssue}, {@code overallIssue} or {@code goal}, not null
     * @return false for what is no factor, and where no assessment of its area, or no plan, is there
     */
    public Boolean planStepPossible(EObject self, String step) {
        return self instanceof IcfFactor factor && CaseTools.caseOf(self).isPresent() && step(factor, step).isPresent();
    }

    /**
     * Makes an issue or a goal of a factor.
     *
     * @param self the factor, not null
     * @param step {@code areaIssue}, {@code overallIssue} or {@code goal}, not null
     * @return the issue or goal, the object itself where the step is not possible
     */
    public EObject planStep(EObject self, String step) {
        return self instanceof IcfFactor factor ? step(factor, step).flatMap(CaseTools::run).orElse(self) : self;
    }

    private static Optional<ToolResult> step(IcfFactor factor, String step) {
        ToolRequest request = CaseTools.request(List.of(factor));
        return switch (step) {
        case "areaIssue" -> IcfPlanCommands.areaIssue(request, List.of(factor));
        case "overallIssue" -> IcfPlanCommands.overallIssue(request, List.of(factor));
        case "goal" -> IcfPlanCommands.goal(request, List.of(factor));
        default -> throw new IllegalArgumentException(step);
        };
    }

    /**
     * Tells whether something can be named in assessment or plan at all.
     *
     * @param self an object of a case, not null
     * @return whether it is a factor
     */
    public Boolean mayBeNamed(EObject self) {
        return self instanceof IcfFactor;
    }

    /**
     * Tells whether a factor may be named in something of assessment or plan.
     *
     * @param self the factor, not null
     * @param overlay the issue, goal or row, not null
     * @return whether it is a factor that is not named there yet
     */
    public Boolean mayName(EObject self, EObject overlay) {
        return self instanceof IcfFactor && !rules(self, overlay).isEmpty();
    }

    /**
     * Names a factor in something of assessment or plan.
     *
     * @param self the factor, not null
     * @param overlay the issue, goal or row, not null
     * @return the issue, goal or row
     */
    public EObject nameFactor(EObject self, EObject overlay) {
        rules(self, overlay).stream().findFirst().ifPresent(rule -> CaseTools.run(
                Links.prepare(rule, CaseTools.request(List.of(self)), self, overlay)));
        return overlay;
    }

    private static List<LinkRule> rules(EObject factor, EObject overlay) {
        return Links.between(DiagramKind.ICF, factor, overlay);
    }

    /**
     * Names a factor no longer in something of assessment or plan.
     *
     * @param self the factor, not null
     * @param overlay the issue, goal or row, not null
     * @return the issue, goal or row
     */
    public EObject unnameFactor(IcfFactor self, EObject overlay) {
        CaseTools.run(IcfPlanCommands.name(CaseTools.request(List.of(self)), overlay, List.of(self), false));
        return overlay;
    }

    private DiagramContent content(CareCase careCase, IcfView view) {
        return service.content(careCase, IcfFilter.all(view));
    }

    private <T> Stream<T> shown(CareCase careCase, Class<T> type) {
        return content(careCase, IcfView.ASSESS).all().filter(type::isInstance).map(type::cast);
    }
}
