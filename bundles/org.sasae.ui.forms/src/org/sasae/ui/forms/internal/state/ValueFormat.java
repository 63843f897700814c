// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns a value into the text that people read, and the text that people type into a value. */
public interface ValueFormat {

    /**
     * Writes a value.
     *
     * @param value a value of the attribute, not null
     * @return the text, never null
     */
    String format(Object value);

    /**
     * Reads what was typed; full-width digits and spaces around it do not matter.
     *
     * @param text not blank
     * @return the value, never null
     * @throws NotUnderstood where the text is no such value
     */
    Object parse(String text) throws NotUnderstood;

    /**
     * Gives the format of an attribute.
     *
     * @param attribute an attribute whose value is entered as text, not null
     * @param locale    language of dates, not null
     * @return the format, never null
     */
    static ValueFormat of(EAttribute attribute, Locale locale) {
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        if (java == String.class) {
            return new PlainText();
        }
        if (java == LocalDate.class) {
            return new DateText(locale);
        }
        if (java == YearMonth.class) {
            return new MonthText(locale);
        }
        if (java == LocalTime.class) {
            return new TimeText();
        }
        return new NumberText(attribute);
    }

    /**
     * Makes full-width letters, digits and signs half-width and trims.
     *
     * @param text what was typed, not null
     * @return the same in half-width form
     */
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** What was typed is no value of the attribute. */
    final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        private final Expected expected;

        NotUnderstood(Expected expected) {
            super(expected.name());
            this.expected = expected;
        }

        /** {@return what should have been typed} */
        public Expected expected() {
            return expected;
        }
    }

    /** What a field expects. */
    enum Expected {
        /** A whole number. */
        WHOLE_NUMBER,
        /** A number, perhaps with a decimal point. */
        NUMBER,
        /** A day of the calendar. */
        DATE,
        /** A month of the calendar. */
        MONTH,
        /** A time of day. */
        TIME
    }

    /** Text as it is. */
    final class PlainText implements ValueFormat {

        @Override
        public String format(Object value) {
            return value.toString();
        }

        @Override
        public Object parse(String text) {
            return text;
        }
    }

    /** Numbers of any kind that the metamodel knows. */
    final class NumberText implements ValueFormat {

        private final EAttribute attribute;

        NumberText(EAttribute attribute) {
            this.attribute = attribute;
        }

        @Override
        public String format(Object value) {
            return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        }

        @Override
        public Object parse(String text) throws NotUnderstood {
            try {
                return EcoreUtil.createFromString(attribute.getEAttributeType(), halfWidth(text).replace(",", ""));
            } catch (IllegalArgumentException e) {
                throw new NotUnderstood(isWhole() ? Expected.WHOLE_NUMBER : Expected.NUMBER);
            }
        }

        private boolean isWhole() {
            Class<?> java = attribute.getEAttributeType().getInstanceClass();
            return java == int.class || java == Integer.class || java == long.class || java == Long.class;
        }
    }
}
