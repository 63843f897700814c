// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.checklist;

import java.util.List;
import java.util.Locale;

/**
 * One row of the 興味・関心チェックシート.
 *
 * @param id stays the same when the wording changes
 * @param block the half of the sheet it stands in
 * @param japanese wording that is printed
 * @param english translation
 * @param aliases other Japanese wordings in use for the same row
 */
public record InterestItem(String id, Block block, String japanese, String english, List<String> aliases) {

    /** The sheet has two blocks side by side. */
    public enum Block {
        /** The left one, mostly of daily activities. */
        LEFT,
        /** The right one, mostly of pastimes. */
        RIGHT
    }

    /** Makes the aliases unmodifiable. */
    public InterestItem {
        aliases = List.copyOf(aliases);
    }

    /** The wording in a language; English where there is none. */
    public String label(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? japanese : english;
    }

    /** Whether a stored text, which is not null, means this row. */
    public boolean isMeantBy(String stored) {
        return id.equals(stored) || japanese.equals(stored) || english.equals(stored) || aliases.contains(stored);
    }
}
