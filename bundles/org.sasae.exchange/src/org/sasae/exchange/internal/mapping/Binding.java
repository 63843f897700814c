// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.sasae.model.CsvCodes;

/**
 * Reads and writes one value of a case in the form in which a record has it.
 *
 * @param get gives the value, empty for none
 * @param set sets it from a value that is not empty
 */
record Binding(Function<Subject, String> get, BiConsumer<Subject, String> set) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd")
            .withResolverStyle(ResolverStyle.STRICT);

    /** A value that follows from others and is not read back. */
    static Binding derived(Function<Subject, String> get) {
        return new Binding(get, (subject, value) -> {
        });
    }

    /** Text of a part of the case that may be missing. */
    static <T> Binding text(Function<Subject, T> find, Function<Subject, T> make, Function<T, String> get,
            BiConsumer<T, String> set) {
        return new Binding(subject -> {
            T part = find.apply(subject);
            return part == null ? "" : Objects.requireNonNullElse(get.apply(part), "");
        }, (subject, value) -> set.accept(make.apply(subject), value));
    }

    static <T> Binding date(Function<Subject, T> find, Function<Subject, T> make, Function<T, LocalDate> get,
            BiConsumer<T, LocalDate> set) {
        return text(find, make, part -> day(get.apply(part)), (part, value) -> set.accept(part, day(value)));
    }

    /** A value of an enumeration whose codes stand in the metamodel. */
    static <T, V extends Enumerator> Binding code(Function<Subject, T> find, Function<Subject, T> make, EEnum type,
            Class<V> values, Function<T, V> get, BiConsumer<T, V> set) {
        return text(find, make, part -> CsvCodes.codeOf(get.apply(part)).orElse(""),
                (part, value) -> set.accept(part, values.cast(CsvCodes.valueOf(type, value)
                        .orElseThrow(() -> new IllegalArgumentException(value)))));
    }

    static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** Reads a day. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
