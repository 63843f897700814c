// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.core.text.LocalizedText;
import org.sasae.core.text.Texts;
import org.sasae.model.edit.Wording;
import org.sasae.validation.FindingPath;

/** Writes the arguments of a message in a language. */
public final class ArgumentText {

    private static final int LONGEST = 40;
    private static final Texts OWN = Texts.beside(ArgumentText.class);

    private ArgumentText() {
    }

    public static List<String> all(List<Object> arguments, Locale locale) {
        return arguments.stream().map(argument -> of(argument, locale)).toList();
    }

    public static String of(Object value, Locale locale) {
        return switch (value) {
            case LocalizedText text -> text.in(locale);
            case LocalDate date -> JapaneseDates.format(date, locale);
            case YearMonth month -> JapaneseDates.format(month, locale);
            case EStructuralFeature feature -> Wording.of(locale).feature(feature);
            case EClassifier type -> Wording.of(locale).type(type);
            case Enumerator literal -> Wording.of(locale).literal(literal);
            case EObject element -> FindingPath.label(element, locale);
            case List<?> list -> list.stream().map(item -> of(item, locale))
                    .collect(Collectors.joining(OWN.get("list.separator", locale)));
            default -> shortened(value.toString());
        };
    }

    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + '…';
    }
}
