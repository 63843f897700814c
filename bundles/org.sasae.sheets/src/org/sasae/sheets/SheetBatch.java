// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sasae.core.SasaeCore;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.PrivateFile;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareCase;

/**
 * Makes the sheets of many cases on all cores, a file for each sheet in one folder, named after the case file. Only a
 * few cases for each core are open at a time, so memory does not grow with their number.
 */
public final class SheetBatch {

    private static final Texts TEXTS = Texts.beside(SheetBatch.class);
    private static final int UNDER_WAY_PER_CORE = 2;

    private final GenogramPicture genogram;
    private final SheetFormat format;
    private final Path folder;
    private final Locale locale;
    private final CaseFiles files = new CaseFiles();
    private final ConcurrentLinkedQueue<SheetExport> idle = new ConcurrentLinkedQueue<>();

    /**
     * Creates a batch.
     *
     * @param genogram draws the genogram, called by several threads at a time, not null
     * @param format the kind of files, not null
     * @param folder where to, not null; made where it is missing
     * @param locale the language of messages, not null
     */
    public SheetBatch(GenogramPicture genogram, SheetFormat format, Path folder, Locale locale) {
        this.genogram = Objects.requireNonNull(genogram);
        this.format = Objects.requireNonNull(format);
        this.folder = Objects.requireNonNull(folder);
        this.locale = Objects.requireNonNull(locale);
    }

    /** Chooses the sheets of a case. */
    @FunctionalInterface
    public interface Choice {

        /**
         * Chooses.
         *
         * @param careCase the case, not null
         * @return ids of sheets, never null
         * @throws SheetException when a template is not right
         */
        List<String> of(CareCase careCase) throws SheetException;
    }

    /**
     * What became of one case.
     *
     * @param source its file
     * @param written the files that were made
     * @param problems why some were not, in the language of the user
     */
    public record Outcome(Path source, List<Path> written, List<String> problems) {
    }

    /**
     * Makes sheets. A case that fails does not stop the others.
     *
     * @param cases the case files, not null
     * @param choice the sheets of each, called by several threads at a time, not null
     * @param monitor shows progress and takes a cancel, null for none
     * @return one outcome for each case in their order, never null
     * @throws OperationCanceledException when the user cancelled; files written until then stay
     */
    public List<Outcome> run(List<Path> cases, Choice choice, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, TEXTS.get("task.sheets", locale), cases.size());
        int cores = Runtime.getRuntime().availableProcessors();
        List<Outcome> outcomes = new ArrayList<>();
        Iterator<Path> open = cases.iterator();
        Deque<Future<Outcome>> underWay = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            try {
                while (open.hasNext() || !underWay.isEmpty()) {
                    while (open.hasNext() && underWay.size() < cores * UNDER_WAY_PER_CORE) {
                        Path file = open.next();
                        underWay.addLast(workers.submit(() -> make(file, choice)));
                    }
                    progress.checkCanceled();
                    outcomes.add(underWay.removeFirst().get());
                    progress.worked(1);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A sheet could not be made", e.getCause());
            } finally {
                workers.shutdownNow();
            }
        } finally {
            closeFonts();
        }
        return outcomes;
    }

    private Outcome make(Path file, Choice choice) {
        List<Path> written = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        SheetExport own = idle.poll();
        SheetExport exporter = own == null ? new SheetExport(genogram, locale) : own;
        try {
            CareCase careCase = files.open(file).careCase().orElseThrow();
            for (String sheet : choice.of(careCase)) {
                written.add(write(exporter, sheet, careCase, baseName(file)));
            }
        } catch (CaseFileException e) {
            problems.add(e.message(locale));
        } catch (SheetException e) {
            problems.add(e.getMessage());
        } catch (IOException e) {
            problems.add(TEXTS.format("batch.failed", locale, List.of(folder.toString())));
        } finally {
            idle.add(exporter);
        }
        return new Outcome(file, List.copyOf(written), List.copyOf(problems));
    }

    private Path write(SheetExport exporter, String sheet, CareCase careCase, String baseName)
            throws SheetException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.write(sheet, careCase, format, bytes);
        Files.createDirectories(folder);
        Path target = folder.resolve(baseName + "-" + sheet + "." + format.extension());
        PrivateFile.write(target, bytes.toByteArray());
        return target;
    }

    private void closeFonts() {
        for (SheetExport exporter = idle.poll(); exporter != null; exporter = idle.poll()) {
            try {
                exporter.close();
            } catch (IOException e) {
                throw new IllegalStateException("A font file could not be closed", e);
            }
        }
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        String ending = "." + SasaeCore.CASE_FILE_EXTENSION;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
