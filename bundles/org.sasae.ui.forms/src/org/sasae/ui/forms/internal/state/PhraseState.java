// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sasae.core.phrases.Phrase;
import org.sasae.core.phrases.PhraseList;
import org.sasae.core.phrases.PhraseOffer;

/** What phrases are offered for a field, and what the field holds once one is taken. */
public final class PhraseState {

    /** How many are offered while a person types; more would hide the form. */
    public static final int MOST = 5;

    private final FieldState field;
    private final PhraseList phrases;

    /**
     * Makes the state.
     *
     * @param field   the field that is typed in, not null
     * @param phrases the phrases of the case, not null
     */
    public PhraseState(FieldState field, PhraseList phrases) {
        this.field = Objects.requireNonNull(field);
        this.phrases = Objects.requireNonNull(phrases);
    }

    /**
     * The text of a field after a phrase was taken.
     *
     * @param text  the whole text, not null
     * @param caret where the caret stands then
     */
    public record Taken(String text, int caret) {
    }

    /**
     * Gives what goes on from the text before the caret.
     *
     * @param before not null
     * @return at most {@link #MOST}, best first; empty where nothing fits
     */
    public List<PhraseOffer> whileTyping(String before) {
        return phrases.offers(field.owner().eClass(), field.feature(), before, MOST);
    }

    /**
     * Gives what a person who asks is shown: what fits, and then all phrases of the field.
     *
     * @param before the text before the caret, not null
     * @return the offers; empty where there is no phrase for the field
     */
    public List<PhraseOffer> whenAsked(String before) {
        List<PhraseOffer> fitting = phrases.offers(field.owner().eClass(), field.feature(), before, Integer.MAX_VALUE);
        List<Phrase> known = fitting.stream().map(PhraseOffer::phrase).toList();
        List<PhraseOffer> all = new ArrayList<>(fitting);
        phrases.of(field.owner().eClass(), field.feature()).stream().filter(phrase -> !known.contains(phrase))
                .forEach(phrase -> all.add(new PhraseOffer(phrase, 0)));
        return List.copyOf(all);
    }

    /**
     * Puts a phrase where the caret stands, in place of what it repeats.
     *
     * @param text  the whole text of the field, not null
     * @param caret where the caret stands
     * @param offer what was chosen, not null
     * @return the text then
     */
    public static Taken take(String text, int caret, PhraseOffer offer) {
        int start = Math.max(0, caret - offer.replaced());
        String words = offer.phrase().text();
        return new Taken(text.substring(0, start) + words + text.substring(caret), start + words.length());
    }
}
