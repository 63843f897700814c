// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sasae.cli.internal.MergedBundle;

/**
 * What a contributed command gets from the command line.
 *
 * @param out    what the command was asked for, UTF-8
 * @param err    problems and progress, UTF-8
 * @param locale the language asked for with {@code --lang}, else that of the platform
 * @param common texts that every command needs, such as the headings of help
 */
public record CommandContext(PrintWriter out, PrintWriter err, Locale locale, ResourceBundle common) {

    /** Exit code: done, and nothing that must be changed was found. */
    public static final int OK = 0;

    /** Exit code: done, and something was found that must be changed. */
    public static final int FINDINGS = 1;

    /** Exit code: some input could not be read, or the command was called wrongly. */
    public static final int UNREADABLE = 2;

    /**
     * The descriptions of a command's options together with the common ones; for
     * {@code CommandLine.setResourceBundle}.
     *
     * @param anchor a class beside {@code messages.properties} with the texts of the command
     */
    public ResourceBundle texts(Class<?> anchor) {
        return new MergedBundle(ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale,
                anchor.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), common);
    }
}
