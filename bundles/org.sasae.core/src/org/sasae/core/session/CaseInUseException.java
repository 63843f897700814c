// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.sasae.core.text.Texts;

/** The case is open elsewhere. {@link #getMessage()} names nobody and is safe for logs. */
public final class CaseInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient LockHolder holder;

    CaseInUseException(Path file, LockHolder holder) {
        super("the case is open elsewhere");
        this.file = file;
        this.holder = holder;
    }

    /** Who has it open. */
    public LockHolder holder() {
        return holder;
    }

    /** The file that was asked for. */
    public Path file() {
        return file;
    }

    /** Who has it open since when, and what can be done. */
    public String message(Locale locale) {
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(locale)
                .withZone(ZoneId.systemDefault()).format(holder.since());
        return Texts.beside(CaseInUseException.class)
                .format("inUse", locale, List.of(file.toString(), holder.user(), holder.host(), since));
    }
}
