// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.sasae.model.edit.Wording;

/**
 * The words of the pictures in one language, on one day. The day matters for the age of the living.
 */
public final class DiagramTexts {

    private final Locale locale;
    private final LocalDate today;
    private final ResourceBundle messages;
    private final Wording wording;

    private DiagramTexts(Locale locale, LocalDate today) {
        this.locale = Objects.requireNonNull(locale);
        this.today = Objects.requireNonNull(today);
        this.wording = Wording.of(locale);
        this.messages = ResourceBundle.getBundle("org.sasae.diagram.messages", locale,
                DiagramTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Gives the words of a language as of a day.
     *
     * @param locale the language, not null; any language but Japanese gives English
     * @param today the day on which the living are as old as shown, not null
     * @return the words
     */
    public static DiagramTexts of(Locale locale, LocalDate today) {
        return new DiagramTexts(locale, today);
    }

    /** {@return the language that was asked for} */
    public Locale locale() {
        return locale;
    }

    /** {@return the day on which the living are as old as shown} */
    public LocalDate today() {
        return today;
    }

    /** {@return the names of the metamodel in the same language} */
    public Wording wording() {
        return wording;
    }

    /**
     * Names a value of an enumeration.
     *
     * @param value the value, not null
     * @return its name
     */
    public String literal(Enumerator value) {
        return wording.literal(value);
    }

    /**
     * Gives a message.
     *
     * @param key the key of the message, not null
     * @param arguments what its places are filled with
     * @return the message
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String message(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    /**
     * Gives a message that need not exist.
     *
     * @param key the key of the message, not null
     * @return the message without places filled in, empty when there is none
     */
    public Optional<String> find(String key) {
        return messages.containsKey(key) ? Optional.of(messages.getString(key)) : Optional.empty();
    }

    /**
     * Joins the parts of an enumeration that are not blank, as one writes them in the language.
     *
     * @param parts the parts, null and blank ones allowed
     * @return the joined line, empty when no part has words
     */
    public String join(List<String> parts) {
        return parts.stream().filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(message("listSeparator")));
    }

    /**
     * Joins parts like {@link #join(List)}.
     *
     * @param parts the parts, null and blank ones allowed
     * @return the joined line
     */
    public String join(String... parts) {
        return join(Stream.of(parts).toList());
    }
}
