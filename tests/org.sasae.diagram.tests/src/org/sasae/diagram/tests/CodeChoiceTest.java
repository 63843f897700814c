// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.icf.CodeChoice;
import org.sasae.diagram.icf.FactorDraft;
import org.sasae.diagram.icf.IcfCode;
import org.sasae.diagram.icf.IcfCodes;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.Wish;

/** Finding a code for a factor, and sorting words that become one. */
class CodeChoiceTest {

    @ParameterizedTest
    @EnumSource(IcfComponent.class)
    void onlyCodesThatFitTheComponentAreOffered(IcfComponent component) {
        CodeChoice choice = new CodeChoice(component, Fixture.JAPANESE);
        choice.top().forEach(code -> assertTrue(IcfCodes.table().fits(code.code(), component)));
        choice.found("の").forEach(code -> assertTrue(IcfCodes.table().fits(code.code(), component)));
    }

    @ParameterizedTest
    @CsvSource({"ACTIVITIES, 屋外での歩行が不安, d450", "BODY_FUNCTIONS, 睡眠が浅い, b134",
            "ENVIRONMENTAL_FACTORS, 家族が協力的, e310", "ACTIVITIES, 買い物は長男がする, d6200"})
    void codesNearTheWordsComeFirstWhereTitlesShareThem(IcfComponent component, String words, String code) {
        List<String> near = new CodeChoice(component, Fixture.JAPANESE).near(words).stream().map(IcfCode::code).toList();
        assertEquals(code, near.getFirst());
    }

    @Test
    void thePathLeadsFromTheChapterToTheCode() {
        String path = new CodeChoice(IcfComponent.ACTIVITIES, Fixture.JAPANESE)
                .path(IcfCodes.table().find("d4702").orElseThrow());
        assertTrue(path.startsWith("d4 "));
        assertTrue(path.contains("› d470 "));
        assertTrue(path.contains("› d4702 "));
    }

    @Test
    void everyRowOfTheTableCanBeReachedFromTheChapters() {
        CodeChoice choice = new CodeChoice(IcfComponent.UNSPECIFIED, Fixture.JAPANESE);
        long reached = choice.top().stream().mapToLong(code -> count(choice, code)).sum();
        assertEquals(IcfCodes.table().all().size(), reached);
    }

    private static long count(CodeChoice choice, IcfCode code) {
        return 1 + choice.below(code).stream().mapToLong(each -> count(choice, each)).sum();
    }

    @ParameterizedTest
    @CsvSource({"膝が痛む, DIFFICULTY", "一人で買い物に行けない, DIFFICULTY", "花の世話が好き, STRENGTH", "長男と同居, NEUTRAL"})
    void aNatureIsProposedByItsWords(String words, FactorNature nature) {
        assertEquals(nature, FactorDraft.of(words, wish(AssessmentArea.MOVEMENT), Fixture.JAPANESE).nature());
    }

    @Test
    void wordsKeepTheirTextAndTheAreaTheyStandIn() {
        Fixture fixture = new Fixture(DiagramKind.ICF);
        Wish wish = wish(AssessmentArea.SOCIAL_PARTICIPATION);
        FactorDraft draft = FactorDraft.of("、俳句の会に\n行きたい。", wish, Fixture.JAPANESE);
        assertEquals("俳句の会に 行きたい", draft.words());

        IcfFactor factor = (IcfFactor) fixture.run(new FactorDraft(draft.words(), IcfComponent.PARTICIPATION,
                FactorNature.STRENGTH, "d920").prepare(fixture.request(), wish, "、俳句の会に\n行きたい。")).toSelect().getFirst();

        assertEquals("、俳句の会に\n行きたい。", factor.getQuotation());
        assertSame(wish.eContainer(), factor.getAreaAssessment());
        assertEquals(AssessmentArea.SOCIAL_PARTICIPATION, factor.getArea());
        assertEquals("d920", factor.getCode());
        assertFalse(fixture.careCase.getIcfPicture().getFactors().isEmpty());
    }

    private static Wish wish(AssessmentArea area) {
        AreaAssessment assessment = CareFactory.eINSTANCE.createAreaAssessment();
        assessment.setArea(area);
        Wish wish = CareFactory.eINSTANCE.createWish();
        assessment.getWishes().add(wish);
        return wish;
    }
}
