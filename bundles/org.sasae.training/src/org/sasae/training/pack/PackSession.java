// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.sasae.training.model.CasePack;

/**
 * A pack that is open for writing: its content, the one command stack that takes every change, and its files. A file
 * is written only when its content has changed; the comments at its head stay, other comments do not. Not safe for
 * several threads; {@link #snapshot} is for those.
 */
public final class PackSession {

    private final Path folder;
    private final boolean readOnly;
    private final AdapterFactoryEditingDomain domain;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private TrainingPack loaded;
    private PackDisk disk;
    private int saves;

    private PackSession(Path folder, boolean readOnly) throws PackException {
        this.folder = Objects.requireNonNull(folder);
        this.readOnly = readOnly;
        this.domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
                new BasicCommandStack());
        read();
    }

    /**
     * Opens a pack.
     *
     * @param folder   the folder of the pack, not null
     * @param readOnly whether it is only looked at
     * @throws PackException when a file is not in order; it names every problem with file and line
     */
    public static PackSession open(Path folder, boolean readOnly) throws PackException {
        return new PackSession(folder, readOnly);
    }

    private void read() throws PackException {
        TrainingPack read = PackLoader.loadInWork(folder);
        disk = PackDisk.asRead(folder, read.content());
        loaded = read;
        if (!readOnly) {
            LastGoodPack.tryToKeep(folder);
        }
        stack().flush();
        stack().saveIsDone();
    }

    /** {@return the content, changed by commands only; another object after {@link #reload()}} */
    public CasePack content() {
        return loaded.content();
    }

    /** {@return the folder of the pack} */
    public Path folder() {
        return folder;
    }

    /** {@return whether the pack is only looked at} */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** {@return the domain of the commands} */
    public EditingDomain domain() {
        return domain;
    }

    /** {@return the one command stack of the pack} */
    public BasicCommandStack stack() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    /** {@return whether there is something to save} */
    public boolean isDirty() {
        return stack().isSaveNeeded();
    }

    /** {@return how often the pack was saved; what is typed after that is a step of its own} */
    public int saves() {
        return saves;
    }

    /** {@return whether somebody else has changed the files since they were read or saved here} */
    public boolean isChangedOnDisk() {
        return disk.isChanged();
    }

    /** {@return something that is another when somebody has changed the files again} */
    public String stateOnDisk() {
        return PackDisk.state(folder);
    }

    /**
     * Saves the pack; the files as they were are kept as last good copy.
     *
     * @return false when somebody else has changed the files; nothing is written then
     * @throws IOException when writing fails; the files are as they were then
     */
    public boolean save() throws IOException {
        if (disk.isChanged()) {
            return false;
        }
        saveOverwriting();
        return true;
    }

    /**
     * Saves the pack, also over changes of somebody else, which are kept beside the last good copy.
     *
     * @throws IOException when writing fails; the files are as they were then
     */
    public void saveOverwriting() throws IOException {
        if (readOnly) {
            throw new IllegalStateException("this pack is only looked at");
        }
        if (disk.isChanged()) {
            LastGoodPack.keepReplaced(folder);
        }
        PackIds.complete(this);
        disk = disk.write(content());
        saves++;
        stack().saveIsDone();
        listeners.forEach(Runnable::run);
    }

    /**
     * Reads the files again and gives up what was not saved.
     *
     * @throws PackException when a file is not in order; the content stays as it is then
     */
    public void reload() throws PackException {
        read();
        listeners.forEach(Runnable::run);
    }

    /**
     * Gives the pack as it is now, for the linter or another thread.
     *
     * @param copier copies the content, so that the caller finds the originals again; unused before, not null
     * @return a pack of copies
     */
    public TrainingPack snapshot(EcoreUtil.Copier copier) {
        CasePack copy = (CasePack) copier.copy(content());
        copier.copyReferences();
        return TrainingPack.inWork(copy, folder);
    }

    /**
     * Listens for saving and reading again.
     *
     * @param listener not null
     * @return undoes this call when run
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
