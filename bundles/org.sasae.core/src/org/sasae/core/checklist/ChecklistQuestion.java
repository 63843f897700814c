// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sasae.core.text.Texts;
import org.sasae.model.care.Answer;

/**
 * One of the 25 questions of the 基本チェックリスト.
 *
 * <p>Source: 介護保険法施行規則第140条の62の4第2号の規定に基づき厚生労働大臣が定める基準 (平成27年厚生労働省告示第197号) 様式第一.
 *
 * @param number 1 to 25
 * @param scoring the answer that scores a point
 */
public record ChecklistQuestion(int number, Answer scoring) {

    /** How many questions there are. */
    public static final int COUNT = 25;

    /** Question 12 is answered by height and weight. */
    public static final int BODY_MASS = 12;

    private static final Set<Integer> NO_SCORES = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 16, 19);
    private static final Texts TEXTS = Texts.beside(ChecklistQuestion.class);

    private static final List<ChecklistQuestion> ALL = IntStream.rangeClosed(1, COUNT)
            .mapToObj(n -> new ChecklistQuestion(n, NO_SCORES.contains(n) ? Answer.NO : Answer.YES)).toList();

    /** All questions in their order. */
    public static List<ChecklistQuestion> all() {
        return ALL;
    }

    /**
     * @param number 1 to 25
     * @throws IndexOutOfBoundsException for another number
     */
    public static ChecklistQuestion of(int number) {
        return ALL.get(number - 1);
    }

    /** The question as the form asks it. */
    public String text(Locale locale) {
        return TEXTS.get("question." + number, locale);
    }

    /** How to answer in doubtful cases, when there is something to say. */
    public Optional<String> hint(Locale locale) {
        return TEXTS.find("hint." + number, locale);
    }

    /** The item code of 特定健診 (JLAC10), which also serves as a code in exchange with other systems. */
    public String jlac10() {
        return number == BODY_MASS ? "9N866000000000001" : "9N" + (811 + 5 * (number - 1)) + "000000000011";
    }
}
