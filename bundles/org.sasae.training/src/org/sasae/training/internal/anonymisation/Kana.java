// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

/** Writes one kana in the other. */
final class Kana {

    private static final int DISTANCE = 'ァ' - 'ぁ';

    private Kana() {
    }

    static String hiragana(String text) {
        return text.chars().map(each -> each >= 'ァ' && each <= 'ヶ' ? each - DISTANCE : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static String katakana(String text) {
        return text.chars().map(each -> each >= 'ぁ' && each <= 'ゖ' ? each + DISTANCE : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
