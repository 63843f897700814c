// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The phrases that are known in one case. Immutable. */
public final class PhraseList {

    /** Fewer typed characters say too little about what will follow. */
    private static final int LEAST = 2;

    /** More of the typed text than this is not looked at. */
    private static final int MOST = 24;

    private static final String ENDS = "。．、，！？!?\n\r\t 　「」（）()・：:";

    private final List<Phrase> phrases;

    /**
     * Makes a list.
     *
     * @param sources the phrases of each source, those to be offered first in front; the same words for the same field
     *                are kept once
     */
    @SafeVarargs
    public PhraseList(Collection<Phrase>... sources) {
        Set<String> seen = new LinkedHashSet<>();
        phrases = Stream.of(sources).flatMap(Collection::stream)
                .filter(phrase -> seen.add(phrase.field() + '\t' + phrase.text())).toList();
    }

    /** {@return the phrases that come with the program, in Japanese as the sheets are} */
    public static List<Phrase> builtIn() {
        try (InputStream in = PhraseList.class.getResourceAsStream("phrases.csv")) {
            return PhraseFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives the phrases for a field, those made for it before those for every field.
     *
     * @param owner   the class of the object that is edited, not null
     * @param feature one of its features, not null
     * @return the phrases in order of their sources
     */
    public List<Phrase> of(EClass owner, EStructuralFeature feature) {
        List<Phrase> found = new ArrayList<>();
        phrases.stream().filter(phrase -> !phrase.field().isEmpty() && phrase.isFor(owner, feature)).forEach(found::add);
        phrases.stream().filter(phrase -> phrase.field().isEmpty()).forEach(found::add);
        return List.copyOf(found);
    }

    /**
     * Gives the phrases that go on from what was typed: those that begin with its last characters, the longest such
     * piece first, then those that hold the whole piece since the last punctuation. Kana of both kinds, full and half
     * width, small and capital letters are the same.
     *
     * @param owner   the class of the object that is edited, not null
     * @param feature one of its features, not null
     * @param before  the text before the caret, not null
     * @param most    how many to give at most
     * @return the offers, best first; empty while too little was typed
     */
    public List<PhraseOffer> offers(EClass owner, EStructuralFeature feature, String before, int most) {
        String typed = folded(lastPiece(before));
        if (typed.length() < LEAST) {
            return List.of();
        }
        List<Phrase> candidates = of(owner, feature);
        Set<Phrase> taken = new LinkedHashSet<>();
        List<PhraseOffer> offers = new ArrayList<>();
        for (int length = typed.length(); length >= LEAST; length--) {
            String end = typed.substring(typed.length() - length);
            for (Phrase phrase : candidates) {
                String text = folded(phrase.text());
                if (text.startsWith(end) && text.length() > length && taken.add(phrase)) {
                    offers.add(new PhraseOffer(phrase, length));
                }
            }
        }
        for (Phrase phrase : candidates) {
            if (folded(phrase.text()).contains(typed) && !folded(before).endsWith(folded(phrase.text()))
                    && taken.add(phrase)) {
                offers.add(new PhraseOffer(phrase, typed.length()));
            }
        }
        return List.copyOf(offers.subList(0, Math.min(most, offers.size())));
    }

    private static String lastPiece(String before) {
        int start = before.length();
        while (start > 0 && before.length() - start < MOST && ENDS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        return before.substring(start);
    }

    /** One character for one, so that lengths stay. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'ァ' && c <= 'ヶ') {
                c -= 'ァ' - 'ぁ';
            } else if (c >= '！' && c <= '～') {
                c -= '！' - '!';
            }
            folded.append(Character.toLowerCase(c));
        }
        return folded.toString();
    }
}
