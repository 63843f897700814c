// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sasae.language.GoalContent;
import org.sasae.language.GoalDomain;
import org.sasae.language.GoalReader;

/** What a sentence of a plan is about. */
class GoalContentTest {

    private static GoalContent content(String text) {
        return GoalReader.standard().content(text);
    }

    @Test
    void theActsSayWhichPartsOfLife() {
        assertEquals(Set.of(GoalDomain.SELF_CARE), content("一人で風呂に入る").domains());
        assertEquals(Set.of(GoalDomain.BODY), content("膝の痛みを減らす").domains());
        assertTrue(content("プランターで花を育てる").domains().stream().anyMatch(d -> d != GoalDomain.BODY));
    }

    @Test
    void peopleGroupsAndRolesAreOthers() {
        assertTrue(content("友人とお茶を飲みに行く").withOthers());
        assertTrue(content("孫の世話をする").withOthers());
        assertTrue(content("町内会の当番をする").withOthers());
        assertFalse(content("毎日、店まで10分歩く").withOthers());
    }

    @Test
    void wishesAndInvitationsAreAims() {
        assertEquals("見つけましょう", content("生きがいを見つけましょう").aims().getFirst().text());
        assertFalse(content("もう一度花を育てたい").aims().isEmpty());
        assertEquals(List.of(), content("息切れのために外出を控えるようになった").aims());
    }

    @Test
    void servicesAndProvisionsAreMeasures() {
        assertFalse(content("福祉用具を使えば楽に歩けます").measures().isEmpty());
        assertFalse(content("通所サービスを利用する").measures().isEmpty());
        assertEquals(List.of(), content("手すりがないと立ち上がれない").measures());
        assertEquals(List.of(), content("歩行器を使うことをためらっている").measures());
    }

    @Test
    void emptyTextHasNoContent() {
        GoalContent nothing = content("");
        assertEquals(Set.of(), nothing.domains());
        assertFalse(nothing.withOthers());
    }
}
