// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.sasae.core.files.CaseFileException;
import org.sasae.training.anonymisation.Anonymisation;
import org.sasae.ui.OpenCase;

/** Makes a case pack: from a case in three pages, or a blank one in one. */
public final class NewPackWizard extends Wizard {

    /** The second button of the question. */
    private static final int MAKE_ANYWAY = 1;

    private final NewPack pack;
    private final Runnable made;
    private String report = "";

    /**
     * A wizard for a pack from a case.
     *
     * @param pack   what to fill, not null
     * @param active the case in front, null for none
     * @param made   called when the pack is there, not null
     */
    public static NewPackWizard fromCase(NewPack pack, OpenCase active, Runnable made) {
        NewPackWizard wizard = new NewPackWizard(pack, made);
        wizard.addPage(new SourcePage(pack, active));
        wizard.addPage(new ReplacementsPage(pack));
        wizard.addPage(new PackNamePage(pack));
        wizard.setWindowTitle(PackMessages.FromCaseTitle);
        return wizard;
    }

    /**
     * A wizard for a blank pack.
     *
     * @param pack what to fill, not null
     * @param made called when the pack is there, not null
     */
    public static NewPackWizard blank(NewPack pack, Runnable made) {
        NewPackWizard wizard = new NewPackWizard(pack, made);
        wizard.addPage(new PackNamePage(pack));
        wizard.setWindowTitle(PackMessages.BlankTitle);
        return wizard;
    }

    private NewPackWizard(NewPack pack, Runnable made) {
        this.pack = Objects.requireNonNull(pack);
        this.made = Objects.requireNonNull(made);
        setNeedsProgressMonitor(true);
        setHelpAvailable(false);
    }

    @Override
    public void createPageControls(Composite pageContainer) {
        super.createPageControls(pageContainer);
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (event.getCurrentPage() instanceof SourcePage source
                        && event.getTargetPage() instanceof ReplacementsPage) {
                    event.doit = source.take();
                }
            });
        }
    }

    /** {@return what was replaced, as a text; empty for a blank pack and before the end} */
    String report() {
        return report;
    }

    @Override
    public boolean performFinish() {
        try {
            Optional<Anonymisation.Result> result = prepared();
            if (result.isPresent() && !result.get().remaining().isEmpty() && !accepted(result.get())) {
                return false;
            }
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(PackMessages.Writing, 1);
                try {
                    pack.write(result);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
                monitor.done();
            });
            report = result.map(each -> AnonymisationReport.of(pack, each)).orElse("");
            made.run();
            return true;
        } catch (InvocationTargetException e) {
            ILog.get().warn("A case pack could not be written", e.getCause());
            MessageDialog.openError(getShell(), getWindowTitle(), problem(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private Optional<Anonymisation.Result> prepared() throws InvocationTargetException, InterruptedException {
        Object[] prepared = new Object[1];
        getContainer().run(true, false, monitor -> {
            monitor.beginTask(PackMessages.Replacing, 1);
            prepared[0] = pack.result().orElse(null);
            monitor.done();
        });
        return Optional.ofNullable((Anonymisation.Result) prepared[0]);
    }

    /** What is left may be the same word in another meaning; only a person can tell. */
    private boolean accepted(Anonymisation.Result result) {
        String words = String.join(PackMessages.Separator, result.remaining());
        int pressed = MessageDialog.open(MessageDialog.WARNING, getShell(), getWindowTitle(),
                PackMessages.bind(PackMessages.Remaining, words), 0, PackMessages.LookAgain, PackMessages.MakeAnyway);
        return pressed == MAKE_ANYWAY;
    }

    private String problem(Throwable cause) {
        return cause instanceof CaseFileException file ? file.message(Locale.getDefault())
                : PackMessages.bind(PackMessages.WriteFailed, pack.folder());
    }
}
