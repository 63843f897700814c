// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Brings a goal into one form: NFKC (half-width kana, full-width digits), no bullets and numbers in front, dialect
 * endings in standard writing, katakana-only text in hiragana.
 */
public final class Normaliser {
    private static final String BULLETS = "・●○◎◯■□◆◇▼▽▲△★☆※*-−–—•‣◦▪►▶→⇒>＞:：;, 、。.．)）]】」";
    private static final String ITEM_BULLETS = "・●○◎◯■□◆◇▼▽▲△★☆※*•‣◦▪►▶→⇒＞";
    /** After a number and a space, these go with the number. */
    private static final String COUNTERS = "回日分週月時歩枚本個つ杯冊人階周度か年食品駅種番名";
    private static final int MOST_BULLET_DIGITS = 2;

    private final List<Replacement> dialect;

    public Normaliser(List<Replacement> dialect) {
        this.dialect = List.copyOf(dialect);
    }

    /** The normal form of a goal. */
    public NormalText normalise(String source) {
        var builder = new Builder(source);
        int index = contentStart(source, 0);
        while (index < source.length()) {
            int item = index > 0 ? itemStart(source, index) : index;
            if (item > index) {
                builder.append("。", index);
                index = item;
                continue;
            }
            int end = clusterEnd(source, index);
            builder.append(Normalizer.normalize(source.substring(index, end), Normalizer.Form.NFKC), index);
            if ("。｡".indexOf(source.charAt(index)) >= 0 && end < source.length() && "(（「『".indexOf(source.charAt(end)) >= 0) {
                builder.append(" ", index);
            }
            index = end;
        }
        builder.hiraganaIfOnlyKatakana();
        dialect.forEach(builder::replace);
        return builder.build();
    }

    /** After a space, a full stop or a line break a list mark begins a new item: 通う　２．受ける. */
    private static int itemStart(String source, int index) {
        char c = source.charAt(index);
        if (isCircledNumber(c)) {
            return contentStart(source, index);
        }
        if ("(（".indexOf(c) >= 0 && skipNumber(source, index) > index) {
            return contentStart(source, index);
        }
        char before = source.charAt(index - 1);
        boolean apart = Character.isWhitespace(before) || "。．.;；/／\n".indexOf(before) >= 0;
        if (!apart) {
            return index;
        }
        boolean bullet = ITEM_BULLETS.indexOf(c) >= 0;
        return bullet || skipNumber(source, index) > index ? contentStart(source, index) : index;
    }

    private static int clusterEnd(String source, int index) {
        int end = index + Character.charCount(source.codePointAt(index));
        while (end < source.length() && isMark(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == 'ﾞ' || c == 'ﾟ' || c == '\u3099' || c == '\u309A';
    }

    /** Skips bullets and list numbers: ・, ①, 1., （１）, 目標：. */
    private static int contentStart(String source, int from) {
        int index = from;
        while (true) {
            int before = index;
            index = skipBullets(source, index);
            index = skipNumber(source, index);
            if (index == before) {
                return index;
            }
        }
    }

    private static int skipBullets(String source, int start) {
        int index = start;
        while (index < source.length()
                && (Character.isWhitespace(source.charAt(index)) || BULLETS.indexOf(source.charAt(index)) >= 0
                        || isCircledNumber(source.charAt(index)))) {
            index++;
        }
        return index;
    }

    private static boolean isCircledNumber(char c) {
        return c >= '①' && c <= '⑳' || c >= '㈠' && c <= '㈩' || c >= '❶' && c <= '❿' || c >= '⑴' && c <= '⒇';
    }

    private static int skipNumber(String source, int start) {
        int index = start;
        boolean open = index < source.length() && "(（[【".indexOf(source.charAt(index)) >= 0;
        if (open) {
            index++;
        }
        int digits = index;
        while (index < source.length() && index - digits < MOST_BULLET_DIGITS
                && (Character.isDigit(source.charAt(index)) || "アイウエオ".indexOf(source.charAt(index)) >= 0 && open)) {
            index++;
        }
        boolean closed = index < source.length() && index > digits
                && ")）]】".indexOf(source.charAt(index)) >= 0;
        boolean spaced = !open && index == digits + 1 && index + 1 < source.length() && source.charAt(index) == ' '
                && COUNTERS.indexOf(source.charAt(index + 1)) < 0
                && (start == 0 || source.matches("(?s)[・\\s]*[1１] \\S.*"));
        boolean dotted = spaced || !open && index < source.length() && index > digits
                && ".．、。:：)）".indexOf(source.charAt(index)) >= 0;
        return open && closed || dotted ? index + 1 : start;
    }

    private static final class Builder {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private int[] origin;

        Builder(String source) {
            this.source = source;
            origin = new int[source.length() + 1];
        }

        void append(String piece, int from) {
            for (int i = 0; i < piece.length(); i++) {
                add(plain(piece.charAt(i)), from);
            }
        }

        private static char plain(char c) {
            return switch (c) {
            case '~', '〜', '∼', '～' -> '~';
            case '\r', '\n' -> '。';
            case '､', ',' -> '、';
            case '｡' -> '。';
            case '‐', '–', '−' -> '-';
            default -> c;
            };
        }

        private void add(char c, int from) {
            if (text.length() >= origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2);
            }
            origin[text.length()] = from;
            text.append(c);
        }

        void hiraganaIfOnlyKatakana() {
            boolean anyHiragana = text.chars().anyMatch(c -> c >= 'ぁ' && c <= 'ゖ');
            if (anyHiragana) {
                return;
            }
            boolean particle = text.chars().anyMatch(c -> c == 'ヲ' || c == 'ニ' || c == 'デ' || c == 'ヘ');
            if (particle && text.length() > 5) {
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    if (c >= 'ァ' && c <= 'ヶ') {
                        text.setCharAt(i, (char) (c - 0x60));
                    }
                }
            }
        }

        void replace(Replacement replacement) {
            int at = text.indexOf(replacement.from());
            while (at >= 0) {
                int end = at + replacement.from().length();
                if (replacement.fits(text, at, end)) {
                    replace(at, end, replacement.to());
                    end = at + replacement.to().length();
                }
                at = text.indexOf(replacement.from(), Math.max(end, at + 1));
            }
        }

        private void replace(int at, int end, String to) {
            int tail = text.length() - end;
            int[] changed = new int[origin.length + to.length()];
            System.arraycopy(origin, 0, changed, 0, at);
            for (int i = 0; i < to.length(); i++) {
                changed[at + i] = origin[Math.min(at + i, end - 1)];
            }
            System.arraycopy(origin, end, changed, at + to.length(), tail);
            origin = changed;
            text.replace(at, end, to);
        }

        NormalText build() {
            int[] ends = Arrays.copyOf(origin, text.length() + 1);
            ends[text.length()] = source.length();
            return new NormalText(text.toString(), ends, source);
        }
    }
}
