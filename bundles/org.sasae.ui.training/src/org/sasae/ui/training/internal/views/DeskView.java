// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.Optional;

import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.CaseFollower;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** A view on the attempt in the active case editor. */
public abstract class DeskView extends ViewPart {

    private Runnable stopDesk = () -> { };
    private Runnable stopRoom = () -> { };
    private Runnable stopMode = () -> { };
    private CaseFollower follower;
    private Desk desk;

    /** Begins to follow; subclasses call it at the end of making their controls. */
    protected final void follow() {
        follower = new CaseFollower(getSite().getPage(), this::meet, (openCase, change) -> { });
        stopRoom = room().listen(this::meet);
        stopMode = InstructorMode.listen(this::show);
        follower.begin();
    }

    private void meet() {
        stopDesk.run();
        Optional<Desk> found = room().desk(follower.openCase());
        desk = found.orElse(null);
        stopDesk = found.map(each -> each.listen(this::refresh)).orElse(() -> { });
        show();
    }

    /** A case that was read again has new objects, and with them another desk. */
    private void refresh() {
        if (room().desk(follower.openCase()).orElse(null) != desk) {
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

    /** {@return what to say where there is no attempt} */
    protected final String nothing() {
        return room().packs().isPresent() ? TrainingMessages.NoAttempt : TrainingMessages.ReadingPacks;
    }

    /** {@return the editor of the attempt; null when there is none} */
    protected final CaseEditor editor() {
        return follower.editor();
    }

    /** {@return what all views share} */
    protected final TrainingRoom room() {
        return getSite().getService(TrainingRoom.class);
    }

    @Override
    public void dispose() {
        stopDesk.run();
        stopRoom.run();
        stopMode.run();
        follower.close();
        super.dispose();
    }
}
