// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/** Cuts words into sentences; remarks in brackets and quotation marks are left out. */
public final class Sentences {

    private Sentences() {
    }

    /** The sentences of a text. */
    public static List<List<Morpheme>> of(List<Morpheme> words) {
        List<List<Morpheme>> sentences = new ArrayList<>();
        List<Morpheme> current = new ArrayList<>();
        int depth = 0;
        for (Morpheme word : words) {
            if (word.is("(", "[", "【", "〔", "<", "《")) {
                depth++;
            } else if (word.is(")", "]", "】", "〕", ">", "》")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (isEnd(word) || isStroke(word, current))) {
                close(sentences, current);
                current = new ArrayList<>();
            } else if (depth == 0 && !isIgnored(word)) {
                current.add(word);
            }
        }
        close(sentences, current);
        return sentences;
    }

    private static void close(List<List<Morpheme>> sentences, List<Morpheme> sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean isEnd(Morpheme word) {
        return word.pos().startsWith("記号-句点") || word.is("。", "!", "?", ".", "♪", "☆");
    }

    /** 掃除をする/歌の会に出る: a stroke after a verb ends what was said. */
    private static boolean isStroke(Morpheme word, List<Morpheme> before) {
        return word.is("/", "・", "+", "&") && !before.isEmpty() && (before.getLast().isVerb() || before.getLast().isAuxiliary());
    }

    private static boolean isIgnored(Morpheme word) {
        return word.pos().startsWith("記号-空白")
                || word.is("「", "」", "『", "』", "\"", "'", "“", "”") || word.surface().isBlank();
    }
}
