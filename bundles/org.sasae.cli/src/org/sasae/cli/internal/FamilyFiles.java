// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.sasae.exchange.gedcom.GedcomExport;
import org.sasae.exchange.gedcom.GedcomProblem;
import org.sasae.exchange.gedcom.GedcomVersion;
import org.sasae.model.care.CareCase;

/** Writes the family of a case as GEDCOM. */
final class FamilyFiles extends CaseExport {

    private final GedcomVersion version;
    private final Locale locale;

    private final ProblemLines notes;

    FamilyFiles(GedcomVersion version, Path folder, Locale locale, Terminal terminal) {
        super(folder, locale);
        this.notes = new ProblemLines(terminal, locale);
        this.version = version;
        this.locale = locale;
    }

    @Override
    void export(CareCase careCase, String baseName, StringBuilder written, List<String> problems) throws IOException {
        GedcomExport.Written family = new GedcomExport(locale).write(careCase, version, LocalDate.now());
        String name = baseName + ".ged";
        if (family.hasFile()) {
            write(name, out -> out.write(family.bytes()), written);
        }
        for (GedcomProblem problem : family.problems()) {
            say(sentences().get("gedcom.problem", name, problem.message()), family.hasFile(), problems);
        }
    }

    /** What was left out is said, but does not make a file that was written a failure. */
    private void say(String line, boolean written, List<String> problems) {
        if (!written) {
            problems.add(line);
            return;
        }
        synchronized (notes) {
            notes.print(line);
        }
    }
}
