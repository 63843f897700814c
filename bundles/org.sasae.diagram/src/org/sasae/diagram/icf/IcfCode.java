// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.Locale;

/**
 * One row of the International Classification of Functioning, Disability and Health (WHO, 2001).
 *
 * @param code the code, such as {@code d450}
 * @param parent the code one level up, empty for a chapter
 * @param titleEn the English title
 * @param titleJa the Japanese title
 * @param englishChecked whether the English title was compared with a published list
 * @param japaneseChecked whether the Japanese title was compared with a published list
 */
public record IcfCode(String code, String parent, String titleEn, String titleJa, boolean englishChecked,
        boolean japaneseChecked) {

    /**
     * Gives the title.
     *
     * @param locale the language, not null
     * @return the Japanese title in Japanese, else the English one
     */
    public String title(Locale locale) {
        return japanese(locale) ? titleJa : titleEn;
    }

    /**
     * Tells whether the title is still to be compared with the published translation. Such a title is
     * shown with a mark.
     *
     * @param locale the language, not null
     * @return whether the title is provisional
     */
    public boolean provisional(Locale locale) {
        return japanese(locale) ? !japaneseChecked : !englishChecked;
    }

    /** {@return whether this is a chapter, such as d4 Mobility} */
    public boolean chapter() {
        return parent.isEmpty();
    }

    private static boolean japanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }
}
