// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramContent;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementProvider;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.OutlineEntry;
import org.sasae.diagram.Tool;
import org.sasae.diagram.internal.IcfTools;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;

/** The ICF picture: factors in six areas, their influences, and the plan laid over them. */
public final class IcfService implements DiagramService {

    private final IcfFactorProvider factors = new IcfFactorProvider();
    private final IcfInfluenceProvider influences = new IcfInfluenceProvider();

    @Override
    public DiagramKind kind() {
        return DiagramKind.ICF;
    }

    @Override
    public List<ElementProvider<?>> providers() {
        return List.of(factors, influences, new AreaIssueProvider(), new OverallIssueProvider(), new GoalProvider(),
                new SupportRowProvider());
    }

    @Override
    public List<Tool> tools() {
        return IcfTools.all();
    }

    @Override
    public List<LinkRule> linkRules() {
        return Links.rules(DiagramKind.ICF);
    }

    @Override
    public DiagramContent content(CareCase careCase) {
        return content(careCase, IcfFilter.all(IcfView.ASSESS));
    }

    /**
     * Collects what one view of the picture shows.
     *
     * @param careCase the case, not null
     * @param filter what is wanted, not null
     * @return the objects; the overlays are the issues, goals and support rows that name a factor shown
     */
    public DiagramContent content(CareCase careCase, IcfFilter filter) {
        List<IcfFactor> shown = filter.factors(careCase);
        IcfCoverage coverage = IcfCoverage.of(careCase);
        List<EObject> overlays = coverage.overlays().stream()
                .filter(overlay -> coverage.factorsOf(overlay).stream().anyMatch(shown::contains)).toList();
        return new DiagramContent(List.copyOf(shown), List.copyOf(filter.influences(careCase)), List.of(), overlays);
    }

    @Override
    public List<OutlineEntry> outline(CareCase careCase, DiagramTexts texts) {
        if (careCase.getIcfPicture() == null) {
            return List.of();
        }
        IcfCoverage coverage = IcfCoverage.of(careCase);
        List<OutlineEntry> top = new ArrayList<>();
        for (IcfArea area : IcfArea.values()) {
            List<OutlineEntry> lines = careCase.getIcfPicture().getFactors().stream()
                    .filter(factor -> IcfArea.of(factor.getComponent()) == area)
                    .map(factor -> line(factor, careCase, coverage, texts)).toList();
            if (!lines.isEmpty()) {
                top.add(OutlineEntry.heading(area.label(texts), lines));
            }
        }
        return top;
    }

    private OutlineEntry line(IcfFactor factor, CareCase careCase, IcfCoverage coverage, DiagramTexts texts) {
        List<OutlineEntry> below = new ArrayList<>();
        for (IcfInfluence influence : careCase.getIcfPicture().getInfluences()) {
            if (influence.getSource() == factor || influence.getTarget() == factor) {
                below.add(OutlineEntry.of(influences.outline(influence, texts), influence, List.of()));
            }
        }
        for (EObject overlay : coverage.naming(factor)) {
            provider(overlay).ifPresent(provider -> below.add(OutlineEntry.of(texts.message("outline.workedOnBy",
                    texts.wording().type(overlay.eClass()), provider.label(overlay, texts)), overlay, List.of())));
        }
        if (factor.getNature() == FactorNature.DIFFICULTY && !coverage.workedOn(factor)) {
            below.add(OutlineEntry.heading(texts.message("outline.nobodyWorksOn"), List.of()));
        }
        return OutlineEntry.of(factors.outline(factor, texts), factor, below);
    }
}
