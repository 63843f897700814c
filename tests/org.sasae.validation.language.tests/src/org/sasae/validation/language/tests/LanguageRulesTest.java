// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.Finding;

/** The rules that read sentences. */
class LanguageRulesTest extends RuleContract {

    @Override
    protected String bundle() {
        return "org.sasae.validation.language";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return LanguageExamples.all();
    }

    private static List<Finding> check(CareCase careCase) {
        return InstalledPlugins.engine(SampleCases.TODAY).check(careCase);
    }

    @Test
    void aWellKeptCaseGivesNoFindingAtAll() {
        assertEquals(List.of(), check(SampleCases.support()));
    }

    @Test
    void theRuleWithTheWordListGivesItsPlaceToTheOneThatReads() {
        assertEquals(bundle(), InstalledPlugins.rules().origin("R-FRM-06"));
    }

    @Test
    void theMessageNamesTheWordsAndAsks() {
        CareCase careCase = SampleCases.support();
        SampleCases.goal(careCase).setText("通所サービスに休まず通う");
        Finding finding = check(careCase).stream().filter(f -> f.ruleId().equals("R-GOAL-01")).findFirst().orElseThrow();
        String message = finding.message(Locale.JAPANESE);
        assertTrue(message.contains("通所サービス") && message.endsWith("か。"), message);
        assertTrue(finding.message(Locale.ENGLISH).endsWith("?"), finding.message(Locale.ENGLISH));
    }

    @Test
    void theRulesSayTheSameFromManyThreads() {
        List<String> once = texts();
        List<List<String>> often = Stream.generate(() -> 0).limit(40).parallel().map(i -> texts()).toList();
        often.forEach(each -> assertEquals(once, each));
    }

    private static List<String> texts() {
        return LanguageExamples.all().limit(12).flatMap(example -> check(example.source().get()).stream())
                .map(finding -> finding.ruleId() + finding.message(Locale.JAPANESE)).toList();
    }
}
