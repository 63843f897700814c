// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.core.checklist.InterestItem;
import org.sasae.core.checklist.InterestItem.Block;
import org.sasae.core.checklist.InterestItems;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.InterestAnswer;

class InterestItemsTest {

    private final InterestItems items = InterestItems.national();

    @Test
    void theSheetHas46RowsInTwoEqualBlocks() {
        List<InterestItem> left = items.all().stream().filter(i -> i.block() == Block.LEFT).toList();

        assertEquals(46, items.all().size());
        assertEquals(23, left.size());
        assertEquals("自分でトイレへ行く", left.getFirst().japanese());
        assertEquals("お参り・宗教活動", left.getLast().japanese());
        assertEquals("生涯学習・歴史", items.all().get(23).japanese());
        assertEquals("旅行・温泉", items.all().getLast().japanese());
    }

    @Test
    void noTwoRowsShareAnIdOrAWording() {
        assertEquals(46, items.all().stream().map(InterestItem::id).collect(Collectors.toSet()).size());
        assertEquals(46, items.all().stream().map(InterestItem::japanese).collect(Collectors.toSet()).size());
        assertEquals(46, items.all().stream().map(InterestItem::english).collect(Collectors.toSet()).size());
    }

    @Test
    void aRowIsFoundByAnyWordingInUse() {
        assertEquals("games", items.find("将棋・囲碁・麻雀・ゲーム等").orElseThrow().id());
        assertEquals("games", items.find("将棋・囲碁・ゲーム").orElseThrow().id());
        assertEquals(Optional.empty(), items.find("押し花"));
        assertEquals(Optional.empty(), items.find(null));
    }

    @Test
    void aStoredTextIsShownInTheLanguageOfTheSession() {
        assertEquals("Reading", items.label("読書", Locale.ENGLISH));
        assertEquals("読書", items.label("読書", Locale.JAPANESE));
        assertEquals("押し花", items.label("押し花", Locale.ENGLISH));
        assertEquals("", items.label(null, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"true,false,false,false", "false,true,false,true", "true,true,false,true", "false,false,true,true", "true,false,true,false",
        "false,false,false,false"})
    void whatAPersonWouldLikeToDoMayBecomeAGoal(boolean doing, boolean wants, boolean interested, boolean candidate) {
        InterestAnswer answer = CareFactory.eINSTANCE.createInterestAnswer();
        answer.setDoing(doing);
        answer.setWantsToDo(wants);
        answer.setInterested(interested);

        assertEquals(candidate, InterestItems.isCandidateForGoal(answer));
    }
}
