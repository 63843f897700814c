// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.Optional;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** A view on the attempt in the active case editor. */
public abstract class DeskView extends ViewPart {

    private final Follower follower = new Follower();
    private Runnable stopDesk = () -> { };
    private Runnable stopRoom = () -> { };
    private CaseEditor editor;
    private Desk desk;

    /** Begins to follow; subclasses call it at the end of making their controls. */
    protected final void follow() {
        stopRoom = room().listen(this::meet);
        getSite().getPage().addPartListener(follower);
        turnTo(getSite().getPage().getActiveEditor() instanceof CaseEditor active ? active : null);
    }

    private void turnTo(CaseEditor next) {
        editor = next;
        meet();
    }

    private void meet() {
        stopDesk.run();
        Optional<Desk> found = room().desk(editor == null ? null : editor.openCase());
        desk = found.orElse(null);
        stopDesk = found.map(each -> each.listen(this::refresh)).orElse(() -> { });
        show();
    }

    /** A case that was read again has new objects, and with them another desk. */
    private void refresh() {
        if (editor != null && room().desk(editor.openCase()).orElse(null) != desk) {
            meet();
        } else {
            show();
        }
    }

    /** Shows the attempt as it is now; called again and again, so subclasses do nothing when nothing changed. */
    protected abstract void show();

    /** {@return the attempt in the active editor; empty when there is none} */
    protected final Optional<Desk> desk() {
        return Optional.ofNullable(desk);
    }

    /** {@return the editor of the attempt; null when there is none} */
    protected final CaseEditor editor() {
        return editor;
    }

    /** {@return what all views share} */
    protected final TrainingRoom room() {
        return getSite().getService(TrainingRoom.class);
    }

    @Override
    public void dispose() {
        stopDesk.run();
        stopRoom.run();
        getSite().getPage().removePartListener(follower);
        super.dispose();
    }

    private final class Follower implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof CaseEditor active && active != editor) {
                turnTo(active);
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            partActivated(reference);
        }

        @Override
        public void partOpened(IWorkbenchPartReference reference) {
            partActivated(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                turnTo(null);
            }
        }
    }
}
