// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.xlsx;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.model.CsvCodes;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.edit.Wording;

/** Turns the text of a cell into the value of an attribute: days, numbers, yes and no, and the words of choices. */
public final class CellValues {

    private static final Set<String> YES = Set.of("○", "〇", "◯", "有", "あり", "はい", "true", "yes", "1", "✓", "レ", "済");
    private static final Set<String> NO = Set.of("×", "無", "なし", "いいえ", "false", "no", "0", "-", "－");

    private final Wording japanese = Wording.of(Locale.JAPANESE);
    private final Wording english = Wording.of(Locale.ENGLISH);
    private final PlanTypeRegistry planTypes;

    /**
     * Creates a reader.
     *
     * @param planTypes the plan types whose names may stand in cells, not null
     */
    public CellValues(PlanTypeRegistry planTypes) {
        this.planTypes = planTypes;
    }

    /** The value of a cell; empty when the text is not one that the attribute can have. */
    Optional<Object> read(EAttribute attribute, String cell, Map<String, String> words) {
        String text = words.getOrDefault(cell, cell);
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute == Literals.CARE_PLAN__PLAN_TYPE_ID) {
            return planType(text).map(Object.class::cast);
        }
        if (attribute.getEAttributeType() instanceof EEnum values) {
            return choice(values, text).map(Object.class::cast);
        }
        if (type == String.class) {
            return Optional.of(string(attribute, text));
        }
        if (type == LocalDate.class) {
            return JapaneseDates.parse(plain(text)).map(Object.class::cast);
        }
        if (type == boolean.class || type == Boolean.class) {
            return yesOrNo(text).map(Object.class::cast);
        }
        return other(attribute, plain(text), type);
    }

    /** A number that a workbook keeps as a number has lost the zeros in front. */
    private static String string(EAttribute attribute, String text) {
        if (attribute == Literals.CLIENT__INSURED_NUMBER && text.matches("[0-9]{1,9}")) {
            return "0".repeat(10 - text.length()) + text;
        }
        if (attribute == Literals.CLIENT__INSURER_NUMBER && text.matches("[0-9]{1,5}")) {
            return "0".repeat(6 - text.length()) + text;
        }
        return text;
    }

    private static Optional<Object> other(EAttribute attribute, String text, Class<?> type) {
        try {
            if (type == int.class || type == Integer.class) {
                return Optional.of(new BigDecimal(text).intValueExact());
            }
            if (type == double.class || type == Double.class) {
                return Optional.of(Double.valueOf(text));
            }
            return Optional.ofNullable(attribute.getEAttributeType().getEPackage().getEFactoryInstance()
                    .createFromString(attribute.getEAttributeType(), text));
        } catch (RuntimeException e) {
            // The factories of data types throw whatever the type does not understand.
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yesOrNo(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private Optional<String> planType(String text) {
        return planTypes.all().stream()
                .filter(type -> type.id().equals(text) || isName(type, text, Locale.JAPANESE)
                        || isName(type, text, Locale.ENGLISH))
                .map(PlanType::id).findFirst();
    }

    private static boolean isName(PlanType type, String text, Locale locale) {
        return plain(type.name().in(locale)).equals(plain(text))
                || plain(type.shortName().in(locale)).equals(plain(text));
    }

    private Optional<Enumerator> choice(EEnum values, String text) {
        for (EEnumLiteral literal : values.getELiterals()) {
            Enumerator value = literal.getInstance();
            if (value.getName().equals(text) || plain(japanese.literal(value)).equals(plain(text))
                    || plain(english.literal(value)).equals(plain(text))) {
                return Optional.of(value);
            }
        }
        Optional<Boolean> yesOrNo = values == Literals.YES_NO ? yesOrNo(text) : Optional.empty();
        return yesOrNo.isPresent() ? Optional.of(values.getEEnumLiteral(yesOrNo.get() ? "YES" : "NO").getInstance())
                : CsvCodes.valueOf(values, text);
    }

    /** Wide and narrow letters, digits and spaces are the same. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
