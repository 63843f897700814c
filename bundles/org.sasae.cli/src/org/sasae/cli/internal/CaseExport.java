// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sasae.core.SasaeCore;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.PrivateFile;
import org.sasae.model.care.CareCase;

/** Opens a case and writes files about it into a folder. What it writes holds health data: it is for its owner only. */
abstract class CaseExport implements CaseWork {

    private final CaseFiles files = new CaseFiles();
    private final Path folder;
    private final Sentences sentences;

    CaseExport(Path folder, Locale locale) {
        this.folder = folder;
        this.sentences = Sentences.in(locale);
    }

    /** Writes the files of one case with {@link #write}; names what could not be written in {@code problems}. */
    abstract void export(CareCase careCase, String baseName, StringBuilder written, List<String> problems)
            throws IOException;

    /** Puts the content of one file into the stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public final CaseOutcome doWith(Path file) {
        StringBuilder written = new StringBuilder();
        List<String> problems = new ArrayList<>();
        try {
            CareCase careCase = files.open(file).careCase().orElseThrow();
            export(careCase, baseName(file), written, problems);
        } catch (CaseFileException e) {
            problems.add(e.message(sentences.locale()));
        } catch (IOException e) {
            problems.add(sentences.get("export.failed", file, folder));
        }
        Optional<String> problem = problems.isEmpty() ? Optional.empty()
                : Optional.of(String.join(System.lineSeparator(), problems));
        return new CaseOutcome(written.toString(), Map.of(), problem, Optional.empty());
    }

    /** Writes one file at once: a file that cannot be finished does not replace an older one. */
    final void write(String name, Content content, StringBuilder written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        Files.createDirectories(folder);
        Path target = folder.resolve(name);
        PrivateFile.write(target, bytes.toByteArray());
        written.append(target).append('\n');
    }

    final Sentences sentences() {
        return sentences;
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        String ending = "." + SasaeCore.CASE_FILE_EXTENSION;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
