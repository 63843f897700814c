// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.CompanionFile;
import org.sasae.core.files.FileState;
import org.sasae.core.files.OpenedCase;
import org.sasae.core.internal.files.Copies;
import org.sasae.core.internal.files.FileBytes;
import org.sasae.core.internal.files.SafeFile;
import org.sasae.core.internal.session.EditingDomains;
import org.sasae.core.session.CaseSessionListener.Change;
import org.sasae.model.care.CareCase;

/**
 * One open case: its objects, its one command stack, its file.
 *
 * <p>Forms, diagrams and quick fixes of the same case share one session, so that undo works across them. Every change to
 * the case is a command on the stack of the session.
 *
 * <p><b>Threads.</b> A session, its case and its command stack belong to one thread, the one that opened it; in the
 * workbench that is the thread of the user interface. Nothing here is synchronized, listeners are called on that thread,
 * and the session starts no threads of its own. Work in the background (validation, export) takes a copy of the case, or
 * opens the file again.
 *
 * <p>{@link #close()} must be called; it lets others have the file.
 */
public final class CaseSession implements AutoCloseable {

    private final CaseFiles files;
    private final EditingDomains domains = EditingDomains.create();
    private final AdapterFactoryEditingDomain domain = domains.domain();
    private final List<CaseSessionListener> listeners = new CopyOnWriteArrayList<>();
    private final List<CaseFileProblem> problems;

    private CaseResource resource;
    private Path file;
    private FileState state;
    private CaseLock lock;
    private boolean readOnly;
    /** Whether the content differs from the file although no command was executed: new or recovered. */
    private boolean neverSaved;
    private boolean changedSinceAutosave;
    private boolean wasDirty;

    private CaseSession(CaseFiles files, Path file, CaseResource resource, FileState state, CaseLock lock,
            boolean readOnly, boolean neverSaved, List<CaseFileProblem> problems) {
        this.files = files;
        this.file = file;
        this.state = state;
        this.lock = lock;
        this.readOnly = readOnly;
        this.neverSaved = neverSaved;
        this.wasDirty = neverSaved;
        this.problems = problems;
        use(resource);
        domain.getCommandStack().addCommandStackListener(event -> {
            changedSinceAutosave = true;
            fire(Change.CONTENT);
            fireDirty();
        });
    }

    // ---- opening

    /**
     * Opens a case for editing.
     *
     * @param file the file, not null
     * @param files how to open, not null
     * @throws CaseFileException when the file is not in order
     * @throws CaseInUseException when it is open elsewhere; {@link #openReadOnly} and {@link #openAnyway} remain
     */
    public static CaseSession open(Path file, CaseFiles files) throws CaseFileException, CaseInUseException {
        CaseLock lock = lock(file);
        return open(file, files, lock, false);
    }

    /** Opens a case for editing although it may be open elsewhere; the last one to save is asked about the other. */
    public static CaseSession openAnyway(Path file, CaseFiles files) throws CaseFileException {
        return open(file, files, null, false);
    }

    /** Opens a case for reading; no command can be executed and nothing is written. */
    public static CaseSession openReadOnly(Path file, CaseFiles files) throws CaseFileException {
        return open(file, files, null, true);
    }

    private static CaseSession open(Path file, CaseFiles files, CaseLock lock, boolean readOnly)
            throws CaseFileException {
        try {
            OpenedCase opened = files.open(file);
            return new CaseSession(files, file, opened.resource(), opened.state(), lock, readOnly, false,
                    opened.problems());
        } catch (CaseFileException e) {
            release(lock, e);
            throw e;
        }
    }

    /**
     * Opens what can be read of a damaged file, for reading; {@link #problems()} is the report. {@link #saveAs} to
     * another file turns it into an ordinary case.
     */
    public static CaseSession openDamaged(Path file, CaseFiles files) throws CaseFileException {
        OpenedCase opened = files.openDamaged(file);
        return new CaseSession(files, file, opened.resource(), opened.state(), null, true, false, opened.problems());
    }

    /**
     * Starts a new case. Nothing is written before the first save; the session is dirty until then.
     *
     * @param file where it will be saved, not null; if it exists by the time of the save, the save is refused
     */
    public static CaseSession create(Path file, CaseFiles files) throws CaseFileException, CaseInUseException {
        return new CaseSession(files, file, CaseFiles.create(file), null, lock(file), false, true, List.of());
    }

    /**
     * Opens unsaved work; the session is dirty until it is saved over the case file.
     *
     * @throws CaseInUseException when the case is open elsewhere by now
     */
    public static CaseSession openRecovered(Recovery recovery, CaseFiles files)
            throws CaseFileException, CaseInUseException {
        CaseLock lock = lock(recovery.file());
        try {
            OpenedCase opened = files.open(recovery.path());
            opened.resource().setURI(uri(recovery.file()));
            FileState state = Files.exists(recovery.file()) ? FileState.of(recovery.file()) : null;
            return new CaseSession(files, recovery.file(), opened.resource(), state, lock, false, true,
                    opened.problems());
        } catch (CaseFileException e) {
            release(lock, e);
            throw e;
        } catch (IOException e) {
            release(lock, e);
            throw readFailed(recovery.file(), e);
        }
    }

    /**
     * Unsaved work beside a case file.
     *
     * @return empty when there is none, when it equals the file, when it cannot be read, or when the case is open
     *         elsewhere and it belongs there
     */
    public static Optional<Recovery> recoverable(Path file, CaseFiles files) throws CaseFileException {
        try {
            return Recovery.find(file, files);
        } catch (IOException e) {
            throw readFailed(file, e);
        }
    }

    /** Throws unsaved work away. */
    public static void discard(Recovery recovery) throws CaseFileException {
        deleteRecovery(recovery.path(), recovery.file());
    }

    /**
     * Deletes a case with everything that is kept beside it: its last good copies, unsaved work and companions. What is
     * deleted holds health data and cannot be brought back.
     *
     * @param file the case file, open nowhere, not null; nothing happens where it is gone already
     * @throws CaseInUseException when the case is open here or elsewhere; nothing is deleted then
     * @throws CaseFileException DELETE_FAILED; something is left then
     */
    public static void delete(Path file) throws CaseFileException, CaseInUseException {
        CaseLock lock = lock(file);
        try {
            Path target = SafeFile.at(file).target();
            Files.deleteIfExists(target);
            Files.deleteIfExists(file);
            Files.deleteIfExists(Recovery.pathFor(target));
            CompanionFile.deleteAll(target);
            Copies.of(target).delete();
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            CaseFileException failed = new CaseFileException(file,
                    CaseFileProblem.of(Kind.DELETE_FAILED, FileBytes.reason(e)), e);
            release(lock, failed);
            throw failed;
        }
    }

    // ---- the case

    /** The case; never null, except for a damaged file without a readable beginning, which throws. */
    public CareCase careCase() {
        return resource.careCase().orElseThrow();
    }

    /** The resource with the ids; another one after {@link #reload()}. */
    public CaseResource resource() {
        return resource;
    }

    /** The editing domain of this case; of another kind where an {@link EditingDomainFactory} is installed. */
    public AdapterFactoryEditingDomain editingDomain() {
        return domain;
    }

    /** Item providers of this case, for labels and icons. */
    public ComposedAdapterFactory adapterFactory() {
        return domains.itemProviders();
    }

    /** The file as it was named when the case was opened or saved. */
    public Path file() {
        return file;
    }

    /** What was found when the case was opened: unknown content, and the damage of a damaged file. */
    public List<CaseFileProblem> problems() {
        return problems;
    }

    /** Whether the case was opened for reading. */
    public boolean isReadOnly() {
        return readOnly;
    }

    // ---- changing

    /** The command stack of this case. */
    public BasicCommandStack commandStack() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    /**
     * Executes a command.
     *
     * @param command not null
     * @return whether it could be executed; never for a case opened for reading
     */
    public boolean execute(Command command) {
        if (readOnly || !command.canExecute()) {
            command.dispose();
            return false;
        }
        commandStack().execute(command);
        return commandStack().getMostRecentCommand() == command;
    }

    /** What undo would take back, in words; empty when there is nothing. */
    public Optional<String> undoLabel() {
        return commandStack().canUndo() ? Optional.of(commandStack().getUndoCommand().getLabel()) : Optional.empty();
    }

    /** What redo would do again, in words; empty when there is nothing. */
    public Optional<String> redoLabel() {
        return commandStack().canRedo() ? Optional.of(commandStack().getRedoCommand().getLabel()) : Optional.empty();
    }

    /** Takes the last command back; does nothing when there is none. */
    public void undo() {
        if (commandStack().canUndo()) {
            commandStack().undo();
        }
    }

    /** Does the last undone command again; does nothing when there is none. */
    public void redo() {
        if (commandStack().canRedo()) {
            commandStack().redo();
        }
    }

    /** Whether the case differs from what was last read or saved. */
    public boolean isDirty() {
        return neverSaved || commandStack().isSaveNeeded();
    }

    // ---- the file

    /**
     * Looks whether someone else changed the file. Cheap when nothing happened: size and time are compared first.
     */
    public DiskState checkDisk() throws CaseFileException {
        try {
            if (state == null) {
                return Files.exists(file) ? DiskState.CHANGED : DiskState.UNCHANGED;
            }
            return state.matches(file) ? DiskState.UNCHANGED : DiskState.CHANGED;
        } catch (NoSuchFileException e) {
            return DiskState.DELETED;
        } catch (IOException e) {
            throw readFailed(file, e);
        }
    }

    /**
     * Saves the case in its file. A file that was deleted meanwhile is written anew.
     *
     * @throws CaseFileException READ_ONLY; CHANGED_ON_DISK when someone else wrote the file (ask the person, then
     *         {@link #saveOverwriting()}, {@link #saveAs} or {@link #reload()}); SAVE_NO_PERMISSION; SAVE_FAILED. The
     *         session stays dirty and the file as it was
     */
    public void save() throws CaseFileException {
        requireWritable();
        if (checkDisk() == DiskState.CHANGED) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.CHANGED_ON_DISK), null);
        }
        write(file);
    }

    /** Saves the case over what someone else wrote; that content becomes a last good copy. */
    public void saveOverwriting() throws CaseFileException {
        requireWritable();
        write(file);
    }

    /**
     * Saves the case in another file and goes on with that one. A case opened for reading can be edited afterwards.
     *
     * @throws CaseInUseException when the other file is open elsewhere
     */
    public void saveAs(Path other) throws CaseFileException, CaseInUseException {
        if (isSameFile(other)) {
            save();
            return;
        }
        CaseLock otherLock = lock(other);
        try {
            state = CaseFiles.save(resource, other);
        } catch (CaseFileException e) {
            release(otherLock, e);
            throw e;
        }
        deleteOwnRecovery();
        unlock();
        lock = otherLock;
        file = other;
        readOnly = false;
        domain.getResourceToReadOnlyMap().put(resource, false);
        resource.setURI(uri(other));
        saved();
    }

    /**
     * Reads the file again and forgets unsaved changes. All objects are new afterwards and nothing can be undone.
     *
     * @throws CaseFileException when the file is not in order; the session then stays as it was
     */
    public void reload() throws CaseFileException {
        OpenedCase opened = files.open(file);
        domain.getResourceSet().getResources().remove(resource);
        use(opened.resource());
        state = opened.state();
        neverSaved = false;
        commandStack().flush();
        commandStack().saveIsDone();
        deleteOwnRecovery();
        fire(Change.RELOADED);
        fireDirty();
    }

    /**
     * Writes unsaved work to a recovery file beside the case, never to the case file itself. Does nothing when nothing
     * changed since the last time. The caller decides when; every minute or two is usual.
     *
     * @return whether something was written
     */
    public boolean autosave() throws CaseFileException {
        if (readOnly || !isDirty() || !changedSinceAutosave) {
            return false;
        }
        try {
            SafeFile.at(Recovery.pathFor(SafeFile.at(file).target())).writeWithoutCopy(resource.toBytes());
            changedSinceAutosave = false;
            return true;
        } catch (IOException e) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.SAVE_FAILED, e.getClass().getSimpleName()), e);
        }
    }

    /** Ends the session: unsaved changes are dropped, the recovery file is removed, others may have the file. */
    @Override
    public void close() throws CaseFileException {
        try {
            deleteOwnRecovery();
        } finally {
            unlock();
            fire(Change.CLOSED);
            listeners.clear();
            commandStack().flush();
            domain.getResourceSet().getResources().clear();
            domains.dispose();
        }
    }

    // ---- listeners

    /** Adds a listener; adding it twice has no effect. */
    public void addListener(CaseSessionListener listener) {
        if (!listeners.contains(Objects.requireNonNull(listener))) {
            listeners.add(listener);
        }
    }

    /** Removes a listener; does nothing when it is not there. */
    public void removeListener(CaseSessionListener listener) {
        listeners.remove(listener);
    }

    private void fire(Change change) {
        listeners.forEach(listener -> listener.changed(this, change));
    }

    private void fireDirty() {
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            fire(Change.DIRTY);
        }
    }

    // ---- inside

    private void use(CaseResource other) {
        resource = other;
        domain.getResourceSet().getResources().add(other);
        domain.getResourceToReadOnlyMap().put(other, readOnly);
    }

    private void requireWritable() throws CaseFileException {
        if (readOnly) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.READ_ONLY), null);
        }
    }

    private void write(Path target) throws CaseFileException {
        state = CaseFiles.save(resource, target);
        deleteOwnRecovery();
        saved();
    }

    private void saved() {
        neverSaved = false;
        changedSinceAutosave = false;
        commandStack().saveIsDone();
        fire(Change.SAVED);
        fireDirty();
    }

    private boolean isSameFile(Path other) throws CaseFileException {
        try {
            return SafeFile.at(other).target().equals(SafeFile.at(file).target());
        } catch (IOException e) {
            throw readFailed(other, e);
        }
    }

    private void deleteOwnRecovery() throws CaseFileException {
        if (readOnly) {
            return;
        }
        try {
            deleteRecovery(Recovery.pathFor(SafeFile.at(file).target()), file);
        } catch (IOException e) {
            throw readFailed(file, e);
        }
    }

    private static void deleteRecovery(Path recovery, Path file) throws CaseFileException {
        try {
            Files.deleteIfExists(recovery);
        } catch (IOException e) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.SAVE_NO_PERMISSION), e);
        }
    }

    /** The lock of a file, or null in a folder where nothing can be written. */
    private static CaseLock lock(Path file) throws CaseFileException, CaseInUseException {
        try {
            return CaseLock.acquire(SafeFile.at(file).target());
        } catch (CaseInUseException e) {
            throw e;
        } catch (AccessDeniedException | NoSuchFileException | ReadOnlyFileSystemException e) {
            return null;
        } catch (IOException e) {
            throw readFailed(file, e);
        }
    }

    private void unlock() throws CaseFileException {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw readFailed(file, e);
            } finally {
                lock = null;
            }
        }
    }

    private static void release(CaseLock lock, Exception reason) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static CaseFileException readFailed(Path file, IOException e) {
        return e instanceof CaseFileException known ? known
                : new CaseFileException(file, CaseFileProblem.of(Kind.READ_FAILED, e.getClass().getSimpleName()), e);
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }
}
