// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseInUseException;
import org.sasae.core.session.CaseSession;
import org.sasae.core.session.Recovery;
import org.sasae.ui.OpenCase;
import org.sasae.ui.OpenCases;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.RecoveryDifference;

/** Opens the session of a case for an editor and asks where there is something to decide. */
final class CaseOpening {

    private CaseOpening() {
    }

    static OpenCase open(IEditorSite site, Path file) throws PartInitException {
        CaseFiles files = new CaseFiles();
        try {
            return site.getService(OpenCases.class).acquire(file, () -> open(site.getShell(), file, files));
        } catch (CaseFileException e) {
            throw new PartInitException(
                    new Status(IStatus.ERROR, CaseOpening.class, e.message(Locale.getDefault()), null));
        }
    }

    private static CaseSession open(Shell shell, Path file, CaseFiles files) throws CaseFileException {
        try {
            Optional<Recovery> recovery = CaseSession.recoverable(file, files);
            if (recovery.isPresent()) {
                return openAfterCrash(shell, file, files, recovery.get());
            }
            return CaseSession.open(file, files);
        } catch (CaseInUseException e) {
            return openInUse(shell, file, files, e);
        } catch (CaseFileException e) {
            return openDamaged(file, files, e);
        }
    }

    /** The program ended without closing this case: what was not saved is offered, with what differs. */
    private static CaseSession openAfterCrash(Shell shell, Path file, CaseFiles files, Recovery recovery)
            throws CaseFileException, CaseInUseException {
        RecoveryDialog dialog = new RecoveryDialog(shell, recovery, RecoveryDifference.of(recovery, files));
        if (dialog.open() == Window.OK) {
            return CaseSession.openRecovered(recovery, files);
        }
        if (dialog.isDiscarding()) {
            CaseSession.discard(recovery);
        }
        return CaseSession.open(file, files);
    }

    private static CaseSession openInUse(Shell shell, Path file, CaseFiles files, CaseInUseException reason)
            throws CaseFileException {
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, FormMessages.InUseTitle,
                reason.message(Locale.getDefault()), org.eclipse.swt.SWT.NONE, FormMessages.InUseRead,
                FormMessages.InUseEdit);
        return answer == 1 ? CaseSession.openAnyway(file, files) : CaseSession.openReadOnly(file, files);
    }

    /** What can be read of a damaged file is shown, with a report; nothing is written over it. */
    private static CaseSession openDamaged(Path file, CaseFiles files, CaseFileException reason)
            throws CaseFileException {
        try {
            CaseSession session = CaseSession.openDamaged(file, files);
            if (session.resource().careCase().isPresent()) {
                return session;
            }
            session.close();
        } catch (CaseFileException e) {
            reason.addSuppressed(e);
        }
        throw reason;
    }
}
