// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sasae.core.checklist.InterestItem;
import org.sasae.core.checklist.InterestItems;
import org.sasae.model.care.InterestAnswer;
import org.sasae.model.care.InterestChecklist;

/**
 * The answers of 興味・関心チェックシート in the two blocks of the form. An answer to none of its rows
 * stands under その他.
 */
final class InterestTable {

    private static final String OTHER = "その他";
    private static final String BLANK = "　".repeat(10);

    private InterestTable() {
    }

    /** The two blocks {@code left} and {@code right}, each a list of rows. */
    static Map<String, Object> of(InterestChecklist checklist) {
        InterestItems items = InterestItems.national();
        List<InterestAnswer> answers = checklist == null ? List.of() : checklist.getRows();
        List<Map<String, Object>> left = new ArrayList<>();
        List<Map<String, Object>> right = new ArrayList<>();
        for (InterestItem item : items.all()) {
            InterestAnswer answer = answers.stream()
                    .filter(row -> items.find(row.getItem()).filter(item::equals).isPresent()).findFirst().orElse(null);
            (item.block() == InterestItem.Block.LEFT ? left : right).add(row(item.label(Locale.JAPANESE), answer));
        }
        List<InterestAnswer> others = answers.stream().filter(row -> items.find(row.getItem()).isEmpty()).toList();
        for (int i = 0; i < Math.max(2, others.size()); i++) {
            InterestAnswer answer = i < others.size() ? others.get(i) : null;
            (left.size() <= right.size() ? left : right).add(row(other(answer), answer));
        }
        while (left.size() < right.size()) {
            left.add(row("", null));
        }
        while (right.size() < left.size()) {
            right.add(row("", null));
        }
        return Map.of("left", left, "right", right);
    }

    private static String other(InterestAnswer answer) {
        String item = answer == null || answer.getItem() == null ? "" : answer.getItem();
        return OTHER + "（" + (item.isEmpty() ? BLANK : item) + "）";
    }

    private static Map<String, Object> row(String name, InterestAnswer answer) {
        Map<String, Object> row = new HashMap<>();
        row.put("item", name);
        if (answer != null) {
            row.put("doing", answer.isNone() ? "×" : mark(answer.isDoing()));
            row.put("wants", mark(answer.isWantsToDo()));
            row.put("interested", mark(answer.isInterested()));
        }
        return row;
    }

    private static String mark(boolean marked) {
        return marked ? "○" : "";
    }
}
