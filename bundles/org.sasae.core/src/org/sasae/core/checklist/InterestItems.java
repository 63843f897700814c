// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.checklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sasae.core.checklist.InterestItem.Block;
import org.sasae.model.care.InterestAnswer;

/**
 * The 46 rows of the 興味・関心チェックシート (別紙様式3-1), after which each block has a free row その他.
 *
 * <p>A case stores the wording that was printed, because that is what the person marked; {@link #find} tells which row it
 * was. Whatever is no known row is a text under その他 or a row of a municipality.
 */
public final class InterestItems {

    private final List<InterestItem> items;

    private InterestItems(List<InterestItem> items) {
        this.items = items;
    }

    /** The rows of the national form. */
    public static InterestItems national() {
        try (InputStream in = InterestItems.class.getResourceAsStream("interest-items.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new InterestItems(lines.lines().filter(line -> !line.startsWith("#")).map(InterestItems::item).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the rows are part of this bundle", e);
        }
    }

    /** All rows in the order of the sheet: the left block from the top, then the right one. */
    public List<InterestItem> all() {
        return items;
    }

    /** The row that a stored text means; empty for null and for texts under その他. */
    public Optional<InterestItem> find(String stored) {
        return stored == null ? Optional.empty() : items.stream().filter(item -> item.isMeantBy(stored)).findFirst();
    }

    /** A stored text in a language; the text itself when it is no known row, "" for null. */
    public String label(String stored, Locale locale) {
        return find(stored).map(item -> item.label(locale)).orElse(stored == null ? "" : stored);
    }

    /**
     * Whether an answer may become a goal of life: the person would like to do it, or is interested and does not do it.
     */
    public static boolean isCandidateForGoal(InterestAnswer answer) {
        return answer.isWantsToDo() || answer.isInterested() && !answer.isDoing();
    }

    private static InterestItem item(String line) {
        String[] cells = line.split("\t");
        return new InterestItem(cells[1], Block.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[2], cells[3],
                Arrays.asList(cells).subList(4, cells.length));
    }
}
