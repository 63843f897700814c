// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Lets a view follow the case editor that was active last, and the case in it. Use in the user interface thread;
 * to be closed together with the view.
 */
public final class CaseFollower {

    private final IWorkbenchPage page;
    private final Runnable followed;
    private final BiConsumer<OpenCase, OpenCase.Change> changed;
    private final Parts parts = new Parts();
    private final ISelectionChangedListener selectionListener = event -> this.selected.accept(event.getSelection());
    private Consumer<ISelection> selected = selection -> { };
    private CaseEditor editor;
    private OpenCase openCase;
    private Runnable stop = () -> { };

    /**
     * Makes a follower, which begins with {@link #begin()}.
     *
     * @param page     the page of the view, not null
     * @param followed run after {@link #editor()} is another one, not null
     * @param changed  told what happened to the case that is followed, not null
     */
    public CaseFollower(IWorkbenchPage page, Runnable followed, BiConsumer<OpenCase, OpenCase.Change> changed) {
        this.page = Objects.requireNonNull(page);
        this.followed = Objects.requireNonNull(followed);
        this.changed = Objects.requireNonNull(changed);
    }

    /**
     * Follows also what is selected in the editor, whether the editor is active or shows what another part asks for.
     *
     * @param listener told of the selection of the editor that is followed, not null
     */
    public void onSelection(Consumer<ISelection> listener) {
        selected = Objects.requireNonNull(listener);
    }

    /** Begins with the editor that is active now. */
    public void begin() {
        page.addPartListener(parts);
        follow(page.getActiveEditor() instanceof CaseEditor active ? active : null);
    }

    /** {@return the case editor that was active last, null where there is none} */
    public CaseEditor editor() {
        return editor;
    }

    /** {@return the case in {@link #editor()}, null where there is none or it could not be opened} */
    public OpenCase openCase() {
        return openCase;
    }

    private void follow(CaseEditor active) {
        stop.run();
        editor = active;
        openCase = active == null ? null : active.openCase();
        OpenCase now = openCase;
        Runnable stopCase = now == null ? () -> { } : now.listen(change -> changed.accept(now, change));
        ISelectionProvider provider = now == null ? null : active.getSite().getSelectionProvider();
        if (provider != null) {
            provider.addSelectionChangedListener(selectionListener);
        }
        stop = () -> {
            stopCase.run();
            if (provider != null) {
                provider.removeSelectionChangedListener(selectionListener);
            }
        };
        followed.run();
        if (provider != null) {
            selected.accept(provider.getSelection());
        }
    }

    /** Follows no editor any more. */
    public void close() {
        stop.run();
        page.removePartListener(parts);
    }

    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof CaseEditor active && active != editor) {
                follow(active);
            }
        }

        /** At the start of the window a view may be there before the editor is. */
        @Override
        public void partOpened(IWorkbenchPartReference reference) {
            if (editor == null) {
                partActivated(reference);
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            partActivated(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (editor != null && reference.getPart(false) == editor) {
                follow(null);
            }
        }
    }
}
