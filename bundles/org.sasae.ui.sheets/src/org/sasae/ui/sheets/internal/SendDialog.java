// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.exchange.CsvException;
import org.sasae.exchange.CsvOptions;
import org.sasae.exchange.CsvOptions.Office;
import org.sasae.exchange.DrawnFamily;
import org.sasae.ui.ControlNames;

/** Makes the files of the data exchange. What cannot be written is listed by field before anything is. */
final class SendDialog extends TitledDialog {

    private static final Pattern OFFICE = Pattern.compile("([0-9A-Z]{10})[:：]([0-9A-Z]{2})");
    private static final int TABLE_HEIGHT = 200;
    private static final int PAUSE_MILLISECONDS = 400;

    private final IWorkbenchPage page;
    private final Runnable check = this::check;
    private CaseScopeField cases;
    private Text from;
    private Text receivers;
    private Button replace;
    private Button delete;
    private FolderField folder;
    private ProblemTable problems;
    private Job job;
    private SendCheck.Checked checked;

    SendDialog(Shell shell, IWorkbenchPage page) {
        super(shell, SheetMessages.SendTitle, SheetMessages.SendHeading, SheetMessages.SendWrite, 3);
        this.page = page;
    }

    @Override
    void fill(Composite area) {
        cases = new CaseScopeField(area, page, this::later);
        from = office(area, SheetMessages.SendFrom);
        receivers = office(area, SheetMessages.SendFor);
        replace = option(area, SheetMessages.SendReplace);
        delete = option(area, SheetMessages.SendDelete);
        folder = new FolderField(area, SheetMessages.ManyFolder, FolderField.EXCHANGE, this::show);
        Label label = new Label(area, SWT.NONE);
        label.setText(SheetMessages.SendProblems);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        problems = new ProblemTable(area, SheetMessages.SendProblems, TABLE_HEIGHT);
        later();
    }

    private Text office(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setMessage(SheetMessages.SendOfficeHint);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        ControlNames.give(text, label, SheetMessages.SendOfficeHint);
        text.addListener(SWT.Modify, event -> later());
        return text;
    }

    private Button option(Composite parent, String label) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        button.addListener(SWT.Selection, event -> later());
        return button;
    }

    private void later() {
        forget();
        show();
        getShell().getDisplay().timerExec(PAUSE_MILLISECONDS, check);
    }

    /** The offices as typed; empty when one is not right. */
    private static Optional<List<Office>> offices(String text) {
        List<Office> offices = new ArrayList<>();
        for (String part : text.strip().split("[,、\\s]+")) {
            Matcher office = OFFICE.matcher(part);
            if (office.matches()) {
                offices.add(new Office(office.group(1), office.group(2)));
            } else if (!part.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(offices);
    }

    private void check() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        Optional<List<Office>> sender = offices(from.getText());
        Optional<List<Office>> to = offices(receivers.getText());
        if (sender.isEmpty() || to.isEmpty()) {
            return;
        }
        CsvOptions usual = CsvOptions.at(LocalDateTime.now())
                .between(sender.get().stream().findFirst().orElse(null), to.get())
                .withPicture(new DrawnFamily(Locale.getDefault()));
        CsvOptions options = replace.getSelection() ? usual.replacing() : usual;
        List<Path> files = cases.cases();
        boolean deletion = delete.getSelection();
        Shell shell = getShell();
        job = Job.createSystem(SheetMessages.SendChecking, monitor -> {
            try {
                SendCheck.Checked result = new SendCheck().run(files, options, deletion, monitor);
                shell.getDisplay().asyncExec(() -> {
                    if (!monitor.isCanceled() && !shell.isDisposed()) {
                        forget();
                        checked = result;
                        show();
                    } else {
                        result.close();
                    }
                });
            } catch (OperationCanceledException e) {
                // Another check follows, or the window is closed.
            } catch (IOException e) {
                ILog.get().warn("The data of cases could not be prepared", e);
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        setErrorMessage(SheetMessages.PreviewFailed);
                    }
                });
            }
        });
        job.schedule();
    }

    private void show() {
        if (problems == null) {
            return;
        }
        boolean officesRight = offices(from.getText()).isPresent() && offices(receivers.getText()).isPresent();
        problems.show(checked == null ? List.of() : checked.problems());
        setErrorMessage(error(officesRight));
        if (checked == null) {
            setMessage(SheetMessages.SendChecking);
        } else {
            setMessage(SheetMessages.bind(SheetMessages.SendFine, checked.files().size()));
        }
        enable(checked != null && checked.isReady() && officesRight && folder.folder().isPresent());
    }

    private String error(boolean officesRight) {
        if (!officesRight) {
            return SheetMessages.SendBadOffice;
        }
        if (checked == null) {
            return null;
        }
        if (checked.prepared().hasErrors()) {
            return SheetMessages.bind(SheetMessages.SendErrors,
                    checked.problems().stream().filter(problem -> problem.isError()).count());
        }
        return checked.files().isEmpty() ? SheetMessages.SendNothing : null;
    }

    @Override
    void created() {
        enable(false);
    }

    @Override
    protected void okPressed() {
        folder.remember();
        Path target = folder.folder().orElseThrow();
        SendCheck.Checked sending = checked;
        int[] written = new int[1];
        try {
            new ProgressMonitorDialog(getShell()).run(true, false, monitor -> {
                monitor.beginTask(SheetMessages.SendTitle, -1);
                try {
                    written[0] = sending.prepared().write(target).size();
                } catch (CsvException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            MessageDialog.openInformation(getShell(), SheetMessages.SendTitle,
                    SheetMessages.bind(SheetMessages.SendDone, written[0], target));
            super.okPressed();
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause() instanceof CsvException ? e.getCause().getMessage()
                    : SheetMessages.bind(SheetMessages.SendFailed, target));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets go of what was prepared: pictures of many cases wait in temporary files. */
    private void forget() {
        if (checked != null) {
            checked.close();
            checked = null;
        }
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        forget();
        return super.close();
    }
}
