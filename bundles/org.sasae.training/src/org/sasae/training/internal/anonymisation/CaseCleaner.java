// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;
import org.sasae.training.anonymisation.Replacement;
import org.sasae.validation.FindingPath;

/** Replaces values in a case and shifts its dates. */
public final class CaseCleaner {

    /** How much of a sentence is shown before and after a value. */
    private static final int REACH = 25;

    private final List<Replacement> replacements;
    private final int shiftDays;
    private final Pattern originals;

    /**
     * @param replacements what to replace, the longest first
     * @param shiftDays    by how many days dates move
     */
    public CaseCleaner(List<Replacement> replacements, int shiftDays) {
        this.replacements = replacements;
        this.shiftDays = shiftDays;
        // One pass over each text, so that a replacement is never replaced again.
        String alternatives = replacements.stream()
                .filter(replacement -> !IdentifyingFields.isOnlyForItsField(replacement.kind(), replacement.original()))
                .map(replacement -> FoldedText.of(replacement.original())).filter(folded -> !folded.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.originals = alternatives.isEmpty() ? null : Pattern.compile(alternatives);
    }

    /** Changes the case. */
    public void clean(CareCase careCase) {
        clean((EObject) careCase);
        careCase.eAllContents().forEachRemaining(this::clean);
    }

    /** {@return every text of a case as it reads} */
    public static List<String> texts(CareCase careCase) {
        return CaseTexts.of(careCase).entries().stream().map(CaseTexts.Entry::folded).toList();
    }

    /** {@return for each text with a value its place and the words around it} */
    public static List<String> sentences(CareCase careCase, String value, Locale locale) {
        String folded = FoldedText.of(value);
        return CaseTexts.of(careCase).entries().stream().filter(entry -> entry.folded().contains(folded))
                .map(entry -> FindingPath.readable(entry.owner(), locale) + "・"
                        + Wording.of(locale).feature(entry.attribute()) + "：" + FoldedText.around(entry.text(), value, REACH))
                .toList();
    }

    private void clean(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.isChangeable() || !element.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                list((List<?>) element.eGet(attribute));
                continue;
            }
            switch (element.eGet(attribute)) {
                case LocalDate date -> element.eSet(attribute, date.plusDays(shiftDays));
                case YearMonth month -> element.eSet(attribute, YearMonth.from(month.atDay(15).plusDays(shiftDays)));
                case String text -> text(element, attribute, text);
                case null, default -> { /* numbers and choices */ }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void list(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text && !replaced(text).equals(text)) {
                ((List<Object>) values).set(i, replaced(text));
            }
        }
    }

    private void text(EObject element, EAttribute attribute, String text) {
        String clean = IdentifyingFields.kind(attribute).isPresent() && isOriginal(text.strip())
                ? exact(text.strip()) : replaced(text);
        if (clean.isBlank()) {
            element.eUnset(attribute);
        } else if (!clean.equals(text)) {
            element.eSet(attribute, clean);
        }
    }

    private String exact(String original) {
        return replacements.stream().filter(replacement -> replacement.original().equals(original)).findFirst()
                .map(Replacement::replacement).orElse(original);
    }

    private String replaced(String text) {
        if (originals == null) {
            return text;
        }
        return FoldedText.replace(text, originals, this::replacement);
    }

    private boolean isOriginal(String text) {
        return replacements.stream().anyMatch(replacement -> replacement.original().equals(text));
    }

    /** What is written for a folded value. */
    private String replacement(String folded) {
        return replacements.stream().filter(replacement -> FoldedText.of(replacement.original()).equals(folded))
                .findFirst().map(CaseCleaner::inText).orElse(folded);
    }

    /** What is left out in its field leaves a word in a sentence, so that it can still be read. */
    private static String inText(Replacement replacement) {
        return !replacement.replacement().isEmpty() ? replacement.replacement() : switch (replacement.kind()) {
            case PERSON -> "本人";
            case ADDRESS -> "（住所）";
            case CONTACT -> "（連絡先）";
            case NUMBER -> "（番号）";
            case PLACE, ORGANISATION, DATE -> "";
        };
    }
}
