// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.sasae.training.pack.PackSession;

/** Saves a pack from its editor and asks where somebody else has changed its files. */
final class PackSaving {

    private PackSaving() {
    }

    /** {@return whether the pack is on disk as it is in the editor, or as somebody else wrote it} */
    static boolean save(PackEditor editor) {
        try {
            return editor.session().save() || askAboutConflict(editor);
        } catch (IOException e) {
            tell(editor, e);
            return false;
        }
    }

    private static boolean askAboutConflict(PackEditor editor) throws IOException {
        int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell(editor),
                PackEditorMessages.ConflictTitle, PackEditorMessages.ConflictQuestion, SWT.NONE,
                PackEditorMessages.ConflictOverwrite, PackEditorMessages.ConflictReload, PackEditorMessages.Cancel);
        switch (answer) {
        case 0 -> editor.session().saveOverwriting();
        case 1 -> editor.openAgain();
        default -> {
            return false;
        }
        }
        return true;
    }

    /** Reads files again that somebody else changed, after asking; what is unsaved here is never lost unasked. */
    static void lookAtDisk(PackEditor editor) {
        PackSession session = editor.session();
        if (!session.isChangedOnDisk()) {
            return;
        }
        String question = session.isDirty() ? PackEditorMessages.DiskChangedUnsaved : PackEditorMessages.DiskChanged;
        if (editor.isNewsOnDisk() && MessageDialog.open(MessageDialog.QUESTION, shell(editor),
                PackEditorMessages.ConflictTitle, question, SWT.NONE, PackEditorMessages.ConflictReload,
                PackEditorMessages.DiskKeep) == 0) {
            editor.openAgain();
        }
    }

    private static void tell(PackEditor editor, IOException e) {
        ILog.get().warn("A case pack could not be saved", e);
        MessageDialog.openError(shell(editor), PackEditorMessages.SaveFailedTitle,
                PackEditorMessages.bind(PackEditorMessages.SaveFailed, editor.folder()));
    }

    private static Shell shell(PackEditor editor) {
        return editor.getSite().getShell();
    }
}
