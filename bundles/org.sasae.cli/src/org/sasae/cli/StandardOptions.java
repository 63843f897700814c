// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli;

import picocli.CommandLine.Option;

/** The options that every command has, as a mixin: help and language. Their texts are among the common ones. */
public final class StandardOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    /** Read from the arguments before anything is parsed, see {@link CommandContext#locale()}; here so that it is known. */
    @Option(names = "--lang", descriptionKey = "option.lang", paramLabel = "ja|en")
    private String language;
}
