// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.sasae.drawing.Palette;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.drawing.export.MissingFontException;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.report.FrequencyChart;
import org.sasae.training.report.GroupReport;
import org.sasae.training.report.GroupWorkbook;
import org.sasae.ui.OpenCase;

/**
 * What all views of the training mode share: the packs, the engine that gives feedback, and one desk for each attempt
 * that is open. Lives in the user interface thread; slow work goes to the background.
 */
public final class TrainingRoom {

    /** How fine charts are drawn. */
    public static final int CHART_DPI = 300;

    private final Supplier<CasePackRegistry> loader;
    private final Supplier<List<AttemptFile>> finder;
    private final Supplier<FeedbackEngine> engines;
    private final Executor background;
    private final Executor foreground;
    private final Supplier<Instant> clock;
    private final Locale locale;
    private final Map<OpenCase, Desk> desks = new WeakHashMap<>();
    private final List<Consumer<Desk>> greeters = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private CasePackRegistry packs;
    private List<AttemptFile> attempts = List.of();
    private FeedbackEngine engine;
    private boolean loading;

    /**
     * @param loader     reads the packs; called in the background
     * @param finder     finds the attempts of this workplace; called in the background
     * @param engines    makes the engine; called in the background, once
     * @param background runs slow work one after the other
     * @param foreground runs work in the user interface thread
     * @param clock      tells the time
     * @param locale     language of the learner
     */
    public TrainingRoom(Supplier<CasePackRegistry> loader, Supplier<List<AttemptFile>> finder,
            Supplier<FeedbackEngine> engines, Executor background, Executor foreground, Supplier<Instant> clock,
            Locale locale) {
        this.loader = Objects.requireNonNull(loader);
        this.finder = Objects.requireNonNull(finder);
        this.engines = Objects.requireNonNull(engines);
        this.background = Objects.requireNonNull(background);
        this.foreground = Objects.requireNonNull(foreground);
        this.clock = Objects.requireNonNull(clock);
        this.locale = Objects.requireNonNull(locale);
    }

    /** {@return the packs; empty while they are being read for the first time} */
    public Optional<CasePackRegistry> packs() {
        if (packs == null && !loading) {
            reload();
        }
        return Optional.ofNullable(packs);
    }

    /** {@return the attempts of this workplace as they were when last read, the latest first} */
    public List<AttemptFile> attempts() {
        return attempts;
    }

    /** Reads packs and attempts again, in the background. */
    public void reload() {
        loading = true;
        background.execute(() -> {
            CasePackRegistry read = loader.get();
            List<AttemptFile> found = finder.get();
            foreground.execute(() -> {
                packs = read;
                attempts = found;
                loading = false;
                changed();
            });
        });
    }

    /**
     * Gives the desk of an open case.
     *
     * @param openCase the case; null for none
     * @return the desk; empty for a case that is no attempt, whose pack is not installed, or while packs are read
     */
    public Optional<Desk> desk(OpenCase openCase) {
        if (openCase == null) {
            return Optional.empty();
        }
        Desk desk = desks.get(openCase);
        if (desk != null && desk.isOf(openCase.careCase())) {
            return Optional.of(desk);
        }
        return packs().flatMap(registry -> Attempts.of(openCase.careCase())
                .flatMap(attempt -> registry.find(attempt.getPackId()))).map(pack -> {
                    Desk made = new Desk(openCase, pack, this);
                    desks.put(openCase, made);
                    greeters.forEach(greeter -> greeter.accept(made));
                    return made;
                });
    }

    /**
     * Hears of each desk that is made.
     *
     * @param greeter called in the user interface thread, not null
     */
    public void greet(Consumer<Desk> greeter) {
        greeters.add(Objects.requireNonNull(greeter));
    }

    /**
     * Listens for other packs.
     *
     * @param listener called in the user interface thread, not null
     * @return undoes this call when run
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        new ArrayList<>(listeners).forEach(Runnable::run);
    }

    /** The engine; only in the background, because it reads the dictionary when it is used first. */
    synchronized FeedbackEngine engine() {
        if (engine == null) {
            engine = engines.get();
        }
        return engine;
    }

    void later(Runnable slow) {
        background.execute(slow);
    }

    void soon(Runnable quick) {
        foreground.execute(quick);
    }

    Supplier<Instant> clock() {
        return clock;
    }

    /**
     * Gathers what a group did; to be called in the background.
     *
     * @param folder  the folder of the attempts, not null
     * @param monitor shows progress and can cancel, not null
     * @return the report
     * @throws IOException when the folder cannot be listed
     */
    public GroupReport group(Path folder, IProgressMonitor monitor) throws IOException {
        return GroupReport.of(folder, loader.get(), engine(), locale, monitor);
    }

    /**
     * Writes a report as workbook, in the background.
     *
     * @param report what to write, not null
     * @param file   where to, not null
     * @param result hears in the user interface thread what went wrong, empty for nothing; not null
     */
    public void saveGroup(GroupReport report, Path file, Consumer<String> result) {
        later(() -> {
            String problem = SafeOutput.write(file, new GroupWorkbook(report, locale)::write);
            soon(() -> result.accept(problem));
        });
    }

    /**
     * Draws a chart, in the background.
     *
     * @param chart   what to draw, not null
     * @param palette light or dark, not null
     * @param result  hears of the picture (PNG, {@value #CHART_DPI} dots per inch) in the user interface thread; empty
     *                where it could not be drawn; not null
     */
    public void draw(FrequencyChart chart, Palette palette, Consumer<byte[]> result) {
        later(() -> {
            byte[] drawn = drawn(chart, palette);
            soon(() -> result.accept(drawn));
        });
    }

    private static byte[] drawn(FrequencyChart chart, Palette palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            chart.write(ExportFormat.PNG, palette, out);
            return out.toByteArray();
        } catch (IOException | MissingFontException e) {
            ILog.get().warn("A chart could not be drawn", e);
            return new byte[0];
        }
    }

    /** {@return language of the learner} */
    public Locale locale() {
        return locale;
    }

    /**
     * Where the attempts of this workplace lie.
     *
     * @param cases the folder of the cases, not null
     * @return the folder, which need not exist yet
     */
    public static Path attempts(Path cases) {
        return cases.resolve("training").resolve("attempts");
    }

    /**
     * Where an instructor puts packs of this workplace.
     *
     * @param cases the folder of the cases, not null
     * @return the folder, which need not exist yet
     */
    public static Path ownPacks(Path cases) {
        return cases.resolve("training").resolve("packs");
    }
}
