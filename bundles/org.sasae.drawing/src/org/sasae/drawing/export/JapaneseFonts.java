// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.export;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sasae.drawing.internal.DrawingTexts;

/** Finds a font of this machine that can write Japanese. */
public final class JapaneseFonts {

    /** Letters that a usable font has: kana, common and care words, circled numbers, half-width signs. */
    private static final String NEEDED = "あいアイ介護予防支援要本人妻長女歳〇①（）「」、。ー～";

    /** Fonts that read well, the best known of each system first. */
    private static final List<String> PREFERRED = List.of("BIZ UDPGothic", "BIZ UDPゴシック", "BIZ UDGothic",
            "BIZ UDゴシック", "Yu Gothic", "游ゴシック", "Meiryo", "メイリオ", "Hiragino Sans", "ヒラギノ角ゴシック",
            "Hiragino Kaku Gothic ProN", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "IPAexGothic",
            "IPAexゴシック", "IPAPGothic", "TakaoPGothic", "VL PGothic", "MS PGothic", "Droid Sans Fallback");

    private static final String HEADLESS = "java.awt.headless";

    private JapaneseFonts() {
    }

    /**
     * Finds a font.
     *
     * @param locale the language of the message when there is none, not null
     * @return the family of the font in plain style
     * @throws MissingFontException when no font of the machine can write Japanese
     */
    public static Font find(Locale locale) {
        return find(locale, "");
    }

    /**
     * Finds a font, one's own choice first.
     *
     * @param locale the language of the message when there is none, not null
     * @param wanted the name of a family to prefer, empty for none, not null
     * @return the family of the font in plain style
     * @throws MissingFontException when no font of the machine can write Japanese
     */
    public static Font find(Locale locale, String wanted) {
        Set<String> installed = installed(locale);
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(wanted);
        candidates.addAll(PREFERRED);
        candidates.retainAll(installed);
        candidates.addAll(installed);
        return candidates.stream().map(family -> new Font(family, Font.PLAIN, 1))
                .filter(font -> font.canDisplayUpTo(NEEDED) < 0).findFirst()
                .orElseThrow(() -> new MissingFontException(DrawingTexts.of(locale).message("font.missing")));
    }

    /**
     * Tells Java not to look for a display: there may be none, or one that cannot be reached, and a workbench
     * must not get a second window system. Who has decided otherwise keeps the decision.
     */
    private static void withoutDisplay() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
    }

    private static Set<String> installed(Locale locale) {
        withoutDisplay();
        try {
            return new LinkedHashSet<>(Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .getAvailableFontFamilyNames(Locale.ROOT)));
        } catch (NoClassDefFoundError | UnsatisfiedLinkError | InternalError | NullPointerException e) {
            // A Java runtime without the system's font library ends in one of these, depending on its version.
            throw new MissingFontException(DrawingTexts.of(locale).message("font.library"), e);
        }
    }
}
