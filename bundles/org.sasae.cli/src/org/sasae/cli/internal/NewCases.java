// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.sasae.core.SasaeCore;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;

/** Saves imported cases as new files of a folder. A file that is there is never written over. */
final class NewCases {

    private final Path folder;
    private final Locale locale;
    private final Terminal terminal;
    private final Sentences sentences;
    private final ProblemLines problems;
    private boolean failed;

    NewCases(Path folder, Locale locale, Terminal terminal) {
        this.folder = folder;
        this.locale = locale;
        this.terminal = terminal;
        this.sentences = Sentences.in(locale);
        this.problems = new ProblemLines(terminal, locale);
    }

    /** Saves one case and prints its path, or says why not. The name holds nothing but letters, digits and hyphens. */
    void save(CareCase careCase, String name) {
        Path file = folder.resolve(name.replaceAll("[^0-9A-Za-z-]", "_") + "." + SasaeCore.CASE_FILE_EXTENSION);
        try {
            Files.createDirectories(folder);
            if (Files.exists(file)) {
                problem(sentences.get("import.exists", file));
                return;
            }
            CaseResource resource = CaseFiles.create(file);
            resource.getContents().clear();
            careCase.setFormatVersion(CaseResource.FORMAT_VERSION);
            resource.getContents().add(careCase);
            CaseFiles.save(resource, file);
            terminal.out().println(file);
        } catch (CaseFileException e) {
            problem(e.message(locale));
        } catch (IOException e) {
            problem(sentences.get("import.failed", folder));
        }
    }

    /** Whether some case could not be saved. */
    boolean failed() {
        return failed;
    }

    private void problem(String sentence) {
        failed = true;
        problems.print(sentence);
    }
}
