// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;
import org.sasae.training.anonymisation.Replacement;

/** Replaces values in a case and shifts its dates. */
public final class CaseCleaner {

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
                .map(replacement -> Pattern.quote(replacement.original())).collect(Collectors.joining("|"));
        this.originals = alternatives.isEmpty() ? null : Pattern.compile(alternatives);
    }

    /** Changes the case. */
    public void clean(CareCase careCase) {
        clean((EObject) careCase);
        careCase.eAllContents().forEachRemaining(this::clean);
    }

    private void clean(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.isMany() || !attribute.isChangeable() || !element.eIsSet(attribute)) {
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

    private void text(EObject element, EAttribute attribute, String text) {
        String clean = IdentifyingFields.kind(attribute).isPresent() && isOriginal(text.strip())
                ? replacement(text.strip()) : replaced(text);
        if (clean.isBlank()) {
            element.eUnset(attribute);
        } else if (!clean.equals(text)) {
            element.eSet(attribute, clean);
        }
    }

    private String replaced(String text) {
        if (originals == null) {
            return text;
        }
        Matcher matcher = originals.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(replacement(match.group())));
    }

    private boolean isOriginal(String text) {
        return replacements.stream().anyMatch(replacement -> replacement.original().equals(text));
    }

    private String replacement(String original) {
        return replacements.stream().filter(replacement -> replacement.original().equals(original)).findFirst()
                .map(Replacement::replacement).orElse(original);
    }
}
