// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plugins;

import java.util.List;
import java.util.Locale;
import org.sasae.core.text.Texts;

/** Says why a plug-in could not be added or removed, and what to do. The installation is as it was before. */
public final class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong; the texts are under these names in the message files. */
    public enum Reason {
        /** The program was started from a build folder, not from an installation. */
        NOT_INSTALLED_PROGRAM,
        /** The folder of the program may not be written. */
        READ_ONLY_PROGRAM,
        /** There is no repository there, or it cannot be read. */
        NO_REPOSITORY,
        /** The repository has no such plug-in. */
        NOT_IN_REPOSITORY,
        /** This version is installed already. */
        ALREADY_INSTALLED,
        /** No such plug-in is installed. */
        NOT_INSTALLED,
        /** Something that the plug-in needs is missing, or something else needs it. */
        DOES_NOT_FIT,
        /** Somebody stopped it. */
        CANCELLED,
        /** Copying or changing files failed. */
        FAILED
    }

    private final Reason reason;
    private final List<String> details;

    public PluginException(Reason reason, List<String> details, Throwable cause) {
        super(reason + " " + details, cause);
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    public Reason reason() {
        return reason;
    }

    /** @return the problem and what to do, in one or two sentences */
    public String message(Locale locale) {
        return Texts.beside(PluginException.class).format("problem." + reason, locale, details);
    }
}
