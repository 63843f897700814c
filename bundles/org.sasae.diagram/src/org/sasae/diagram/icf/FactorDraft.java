// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;

/**
 * A factor that is going to be made of words in a text.
 *
 * @param words what the factor says
 * @param component where it lies
 * @param nature whether it helps or hinders
 * @param code its ICF code, empty for none
 */
public record FactorDraft(String words, IcfComponent component, FactorNature nature, String code) {

    private static final Pattern DIFFICULT = Pattern.compile(
            "ない|ません|痛|不安|心配|困|づらい|にくい|つら|低下|減|衰|転倒|怖|こわ|うつ|疲|しびれ|cannot|unable|pain|afraid|difficult");
    private static final Pattern STRONG = Pattern.compile(
            "できる|できている|好き|得意|楽し|意欲|協力|続けて|自立|支えて|手伝って|趣味|仲|enjoys|able|likes|supports");

    /**
     * Proposes how words could be sorted, for a person to confirm: by ICF titles that share words with them, else by
     * the area of the form they stand in.
     *
     * @param words the words, not null
     * @param source the object with the text, not null
     * @param texts the language, not null
     * @return the proposal
     */
    public static FactorDraft of(String words, EObject source, DiagramTexts texts) {
        String plain = words.replaceAll("^[\\s、。]+|[\\s、。]+$", "").replaceAll("\\s*\\R\\s*", " ");
        FactorNature nature = DIFFICULT.matcher(plain).find() ? FactorNature.DIFFICULTY
                : STRONG.matcher(plain).find() ? FactorNature.STRENGTH : FactorNature.NEUTRAL;
        Optional<IcfCode> near = new CodeChoice(IcfComponent.UNSPECIFIED, texts).near(plain).stream().findFirst();
        IcfComponent component = near.map(FactorDraft::component).orElseGet(() -> area(source)
                .map(area -> component(area.getArea())).orElse(IcfComponent.UNSPECIFIED));
        return new FactorDraft(plain, component, nature, "");
    }

    private static IcfComponent component(IcfCode code) {
        return switch (code.code().charAt(0)) {
        case 'b' -> IcfComponent.BODY_FUNCTIONS;
        case 's' -> IcfComponent.BODY_STRUCTURES;
        case 'e' -> IcfComponent.ENVIRONMENTAL_FACTORS;
        default -> code.code().charAt(1) >= '7' ? IcfComponent.PARTICIPATION : IcfComponent.ACTIVITIES;
        };
    }

    private static IcfComponent component(AssessmentArea area) {
        return switch (area) {
        case MOVEMENT, DAILY_LIFE -> IcfComponent.ACTIVITIES;
        case SOCIAL_PARTICIPATION -> IcfComponent.PARTICIPATION;
        case HEALTH_MANAGEMENT -> IcfComponent.BODY_FUNCTIONS;
        default -> IcfComponent.UNSPECIFIED;
        };
    }

    /**
     * Finds the area assessment that a text belongs to.
     *
     * @param source the object with the text, not null
     * @return the area, empty for texts elsewhere
     */
    public static Optional<AreaAssessment> area(EObject source) {
        return Stream.iterate(source, each -> each != null, EObject::eContainer)
                .filter(AreaAssessment.class::isInstance).map(AreaAssessment.class::cast).findFirst();
    }

    /**
     * Prepares the factor. It keeps the words of the text as quotation; factor and area know each other.
     *
     * @param request the case, not null
     * @param source the object with the text, not null
     * @param quotation the words as they stand in the text, not null
     * @return the change; the factor is selected
     */
    public ToolResult prepare(ToolRequest request, EObject source, String quotation) {
        ToolResult result = area(source).map(area -> IcfCommands.addFactorFrom(request, area, component, nature, words))
                .orElseGet(() -> IcfCommands.addFactor(request, component, nature, words));
        List<IcfFactor> made = result.toSelect().stream().map(IcfFactor.class::cast).toList();
        made.forEach(factor -> {
            factor.setQuotation(quotation.strip());
            if (!code.isBlank()) {
                factor.setCode(code);
            }
        });
        return result;
    }
}
