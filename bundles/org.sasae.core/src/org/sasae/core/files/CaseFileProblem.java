// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sasae.core.text.Texts;

/**
 * One thing that is wrong with a case file, and where.
 *
 * @param kind what is wrong, never null
 * @param line line in the file counted from 1, or 0 when the problem has no place
 * @param column column in the line counted from 1, or 0 when not known
 * @param details what the sentence fills in besides file and place (for example the attribute and its value), in the
 *        order of the message file, never null. They may hold personal data: show them to the person at the screen, do
 *        not log them
 */
public record CaseFileProblem(Kind kind, int line, int column, List<String> details) {

    /** What can be wrong with a file. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** The path is a folder or another thing that is no file. */
        NOT_A_FILE,
        /** The operating system forbids reading it. */
        NO_PERMISSION,
        /** The operating system failed while reading. */
        READ_FAILED,
        /** The file has no content. */
        EMPTY,
        /** More bytes than {@link OpenLimits#maxBytes()}. */
        TOO_LARGE,
        /** Deeper than {@link OpenLimits#maxDepth()}. */
        TOO_DEEP,
        /** More elements than {@link OpenLimits#maxElements()}. */
        TOO_MANY_ELEMENTS,
        /** Bytes that are not UTF-8, for example a file that was stored as Shift_JIS. */
        WRONG_ENCODING,
        /** Not XML at all: a text file, a picture, a PDF with the wrong name. */
        NOT_XML,
        /** XML, but of another program. */
        NOT_A_CASE,
        /** Has a document type declaration, which a case never has and which attacks use. */
        DOCTYPE,
        /** The end of the file is missing. */
        TRUNCATED,
        /** The XML is broken. */
        DAMAGED,
        /** Written by a newer version of the program. */
        NEWER_FORMAT,
        /** An older file could not be brought up to date. */
        MIGRATION_FAILED,
        /** An attribute has a value that it cannot have, such as 2024-13-41. */
        BAD_VALUE,
        /** A link that leads nowhere or out of the file. */
        BAD_REFERENCE,
        /** Two objects have the same id. */
        DUPLICATE_ID,
        /** Content of a municipal plug-in that is not installed, or that nobody knows; kept as it is. */
        UNKNOWN_CONTENT,
        /** The operating system forbids writing the file or its folder. */
        SAVE_NO_PERMISSION,
        /** The operating system failed while writing; the old content is untouched. */
        SAVE_FAILED,
        /** The operating system failed or forbade deleting; something of the case is left. */
        DELETE_FAILED,
        /** Someone else changed the file since it was opened. */
        CHANGED_ON_DISK,
        /** The case was opened for reading only. */
        READ_ONLY
    }

    /** Makes the details unmodifiable. */
    public CaseFileProblem {
        details = List.copyOf(details);
    }

    /** A problem without a place. */
    public static CaseFileProblem of(Kind kind, String... details) {
        return new CaseFileProblem(kind, 0, 0, List.of(details));
    }

    /** A problem at a place. */
    public static CaseFileProblem at(Kind kind, int line, int column, String... details) {
        return new CaseFileProblem(kind, Math.max(line, 0), Math.max(column, 0), List.of(details));
    }

    /**
     * One or two sentences that say what is wrong, where, and what to do.
     *
     * @param fileName how the sentence calls the file, not null
     * @param locale language of the sentence, not null
     */
    public String message(String fileName, Locale locale) {
        List<String> values = new ArrayList<>(List.of(fileName, Integer.toString(line), Integer.toString(column)));
        values.addAll(details);
        Texts texts = Texts.beside(CaseFileProblem.class);
        if (kind == Kind.BAD_VALUE) {
            values.set(5, expected(texts, details.get(2), locale));
        }
        return texts.format("problem." + kind, locale, values);
    }

    /** A type as {@code key} or {@code key:names}. */
    private static String expected(Texts texts, String type, Locale locale) {
        int colon = type.indexOf(':');
        return colon < 0 ? texts.get("expected." + type, locale)
                : texts.format("expected." + type.substring(0, colon), locale, List.of(type.substring(colon + 1)));
    }
}
