// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareCase;
import org.sasae.validation.CheckingThreads;
import org.sasae.validation.Finding;
import org.sasae.validation.IncrementalValidation;
import org.sasae.validation.ValidationEngine;

/**
 * One case that is open in the workbench: its session and what the rules say about it. All editors
 * and views of the same file share it. Lives in the user interface thread.
 */
public final class OpenCase {

    private final CaseSession session;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ValidationEngine engine;
    private final CheckingThreads threads;
    private final Map<Object, List<MarginNote>> notes = new LinkedHashMap<>();
    private IncrementalValidation validation;
    private int entryMark;
    private FileTime askedAbout;

    /**
     * Follows a session.
     *
     * @param session the session, closed together with this
     * @param engine  checks the case
     * @param threads where checks run
     */
    OpenCase(CaseSession session, ValidationEngine engine, CheckingThreads threads) {
        this.session = Objects.requireNonNull(session);
        this.engine = Objects.requireNonNull(engine);
        this.threads = Objects.requireNonNull(threads);
        validate();
        session.addListener((changed, change) -> {
            switch (change) {
            case RELOADED -> {
                validation.close();
                validate();
                notes.clear();
                fire(Change.RELOADED);
            }
            case CONTENT, DIRTY, CLOSED -> fire(Change.STATE);
            case SAVED -> {
                entryMark++;
                fire(Change.STATE);
            }
            }
        });
    }

    /** What happened to an open case. */
    public enum Change {
        /** Undo, redo or the saved state. */
        STATE,
        /** What the rules say. */
        FINDINGS,
        /** What is said besides, see {@link OpenCase#notes()}. */
        NOTES,
        /** All objects are new, because the file was read again. */
        RELOADED
    }

    /** Hears what happens to an open case, in the user interface thread. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Called after something happened.
         *
         * @param change what, not null
         */
        void changed(Change change);
    }

    /** {@return the session with the command stack and the file} */
    public CaseSession session() {
        return session;
    }

    /** {@return the case; another object after it was read again} */
    public CareCase careCase() {
        return session.careCase();
    }

    /** {@return the case file} */
    public Path file() {
        return session.file();
    }

    private void validate() {
        validation = new IncrementalValidation(engine, session.careCase(), threads);
        validation.addListener((added, removed) -> fire(Change.FINDINGS));
    }

    /** Checks the whole case anew, for example because other rules hold now. */
    public void checkAgain() {
        validation.checkAll();
        fire(Change.FINDINGS);
    }

    /** {@return what the rules said last about the case, in no special order; a change is heard of some time later} */
    public List<Finding> findings() {
        return validation.findings();
    }

    /** {@return what is said about places of the case besides the findings, the most important first} */
    public List<MarginNote> notes() {
        return notes.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Says something about places of the case, in place of what the same source said before. Nothing of it is saved,
     * and reading the file again forgets it.
     *
     * @param source who says it, compared with {@code equals}, not null
     * @param said   the notes about objects of {@link #careCase()}, the most important first; empty to take them back
     */
    public void setNotes(Object source, List<MarginNote> said) {
        boolean before = notes.remove(source) != null;
        if (!said.isEmpty()) {
            notes.put(source, List.copyOf(said));
        }
        if (before || !said.isEmpty()) {
            fire(Change.NOTES);
        }
    }

    /** {@return a number that changes when what was entered so far has gone to disk} */
    public int entryMark() {
        return entryMark;
    }

    /**
     * Adds a listener.
     *
     * @param listener not null
     * @return undoes this call when run
     */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Tells whether the file differs from what the person was asked about last, and remembers it.
     *
     * @return true once for each change of the file by someone else
     */
    public boolean isNewsOnDisk() {
        FileTime now = modified();
        boolean news = !Objects.equals(now, askedAbout);
        askedAbout = now;
        return news;
    }

    private FileTime modified() {
        try {
            return Files.getLastModifiedTime(file());
        } catch (IOException e) {
            // A file that is gone has no time; saving writes it anew.
            return null;
        }
    }

    /** Keeps unsaved work beside the case file, for the case that the program ends without saving. */
    void autosave() {
        try {
            if (session.autosave()) {
                entryMark++;
            }
        } catch (CaseFileException e) {
            ILog.get().warn("Autosave failed", e);
        }
    }

    void close() {
        validation.close();
        try {
            session.close();
        } catch (CaseFileException e) {
            ILog.get().warn("A case could not be closed in good order", e);
        }
        listeners.clear();
    }

    private void fire(Change change) {
        listeners.forEach(listener -> listener.changed(change));
    }
}
