// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sasae.core.session.CaseSession;
import org.sasae.validation.CheckingThreads;
import org.sasae.validation.ValidationEngine;

/**
 * The cases that are open in the workbench, each once. A service of the workbench; use in the user
 * interface thread.
 */
public final class OpenCases {

    private final Map<Path, Entry> entries = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ValidationEngine engine;
    private final CheckingThreads threads;

    /**
     * Makes an empty register.
     *
     * @param engine  checks the cases, not null
     * @param threads where checks run, not null
     */
    public OpenCases(ValidationEngine engine, CheckingThreads threads) {
        this.engine = Objects.requireNonNull(engine);
        this.threads = Objects.requireNonNull(threads);
    }

    /** Opens the session of a case that is not open yet. */
    @FunctionalInterface
    public interface Opener<E extends Exception> {

        /**
         * Opens the session.
         *
         * @return the session, owned by the register from now on
         * @throws E where it cannot be opened
         */
        CaseSession open() throws E;
    }

    /**
     * Gives the case of a file, opened where it is not open yet.
     *
     * @param <E>    what can go wrong
     * @param file   absolute, not null
     * @param opener opens the case, not null
     * @return the case, to be given back with {@link #release(OpenCase)}
     * @throws E where it cannot be opened
     */
    public <E extends Exception> OpenCase acquire(Path file, Opener<E> opener) throws E {
        Entry entry = entries.get(file);
        if (entry == null) {
            entry = new Entry(new OpenCase(opener.open(), engine, threads));
            entries.put(file, entry);
            fire();
        }
        entry.users++;
        return entry.openCase;
    }

    /**
     * Gives a case back; it is closed with its last user.
     *
     * @param openCase a case of {@link #acquire}, not null
     */
    public void release(OpenCase openCase) {
        boolean closed = entries.entrySet().removeIf(each -> {
            Entry entry = each.getValue();
            boolean last = entry.openCase == openCase && --entry.users == 0;
            if (last) {
                openCase.close();
            }
            return last;
        });
        if (closed) {
            fire();
        }
    }

    /**
     * Tells when a case has been opened or closed.
     *
     * @param changed not null
     * @return undoes this call when run
     */
    public Runnable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    private void fire() {
        listeners.forEach(Runnable::run);
    }

    /** {@return the engine that checks the cases} */
    public ValidationEngine engine() {
        return engine;
    }

    /** {@return the cases that are open now} */
    public List<OpenCase> all() {
        return entries.values().stream().map(entry -> entry.openCase).toList();
    }

    /** Keeps the unsaved work of every open case; called from time to time. */
    public void autosave() {
        all().forEach(OpenCase::autosave);
    }

    private static final class Entry {

        private final OpenCase openCase;
        private int users;

        private Entry(OpenCase openCase) {
            this.openCase = openCase;
        }
    }
}
