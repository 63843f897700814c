// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.LastGoodCopy;
import org.sasae.core.session.CaseRestore;
import org.sasae.core.session.CaseSession;
import org.sasae.model.edit.Wording;

/** The earlier versions of a case: which there are, what differs from now, and how to go back. */
public final class HistoryState {

    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    /** Characters that are left before and behind a difference. */
    private static final int AROUND = 8;

    private final CaseFiles files;
    private final Wording wording;

    /**
     * Makes the state.
     *
     * @param files   opens versions, not null
     * @param wording names of types and features, not null
     */
    public HistoryState(CaseFiles files, Wording wording) {
        this.files = Objects.requireNonNull(files);
        this.wording = Objects.requireNonNull(wording);
    }

    /**
     * An earlier version.
     *
     * @param path  where its content lies
     * @param until when it was saved over
     * @param bytes its size
     */
    public record Version(Path path, Instant until, long bytes) {

        /** {@return the size in whole kilobytes, at least one} */
        public long kilobytes() {
            return Math.max(1, (bytes + 512) / 1024);
        }
    }

    /**
     * Finds the versions of a file that can be opened. Reads them all, so not in the user interface thread.
     *
     * @param file the case file, not null
     * @return newest first
     * @throws CaseFileException where the folder cannot be read
     */
    public List<Version> versions(Path file) throws CaseFileException {
        List<Version> versions = new ArrayList<>();
        for (LastGoodCopy copy : files.lastGoodCopies(file)) {
            try {
                versions.add(new Version(copy.path(), copy.keptAt(), Files.size(copy.path())));
            } catch (IOException e) {
                // It went meanwhile, as old copies do when a case is saved.
                continue;
            }
        }
        return List.copyOf(versions);
    }

    /**
     * Says what differs between a version and the case as it is now, saved or not.
     *
     * @param version not null
     * @param session the open case, not null
     * @return the differences, with what stood in the version first
     * @throws CaseFileException where the version cannot be read
     */
    public List<RecoveryDifference.Line> difference(Version version, CaseSession session) throws CaseFileException {
        return RecoveryDifference.between(files.open(version.path()).careCase().orElseThrow(), session.careCase(),
                wording);
    }

    /**
     * Shortens two long texts to the part in which they differ, with some of what stands around it.
     *
     * @param line what differs, not null
     * @return the same with shorter texts on one line each
     */
    public static RecoveryDifference.Line shortened(RecoveryDifference.Line line) {
        String before = line.before().replaceAll("\\R", " ");
        String after = line.after().replaceAll("\\R", " ");
        if (before.isEmpty() || after.isEmpty()) {
            return new RecoveryDifference.Line(line.where(), before, after);
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new RecoveryDifference.Line(line.where(), part(before, start, end), part(after, start, end));
    }

    private static String part(String text, int start, int end) {
        int from = start > 2 * AROUND ? start - AROUND : 0;
        int to = end > 2 * AROUND ? text.length() - end + AROUND : text.length();
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    /**
     * Gives the case the content of a version, in one step that can be undone.
     *
     * @param version not null
     * @param session the open case, not null
     * @param label   name of the step, not null
     * @return whether it was done; never for a case opened for reading
     * @throws CaseFileException where the version cannot be read
     */
    public boolean restore(Version version, CaseSession session, String label) throws CaseFileException {
        CaseResource earlier = files.open(version.path()).resource();
        return session.execute(new CaseRestore(session.resource(), earlier, label));
    }

    /**
     * Writes a version to a file of its own beside the case, under a name that is free.
     *
     * @param version not null
     * @param file    the case file, not null
     * @param zone    for the time in the name, not null
     * @return the new file
     * @throws CaseFileException where the version cannot be read or the file cannot be written
     */
    public Path copy(Version version, Path file, ZoneId zone) throws CaseFileException {
        String name = file.getFileName().toString();
        String ending = '.' + CaseResource.FILE_EXTENSION;
        String base = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        String when = FILE_TIME.withZone(zone).format(version.until());
        Path target = file.resolveSibling(base + " " + when + ending);
        for (int i = 2; Files.exists(target); i++) {
            target = file.resolveSibling(base + " " + when + " (" + i + ")" + ending);
        }
        CaseFiles.save(files.open(version.path()).resource(), target);
        return target;
    }

    /** {@return the locale in which times are written} */
    public Locale locale() {
        return wording.locale();
    }
}
