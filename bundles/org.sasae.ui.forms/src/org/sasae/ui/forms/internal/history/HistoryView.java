// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.history;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.edit.Wording;
import org.sasae.ui.CaseFollower;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.TextSize;
import org.sasae.ui.forms.internal.state.HistoryState;
import org.sasae.ui.forms.internal.state.HistoryState.Version;
import org.sasae.ui.forms.internal.state.Moment;
import org.sasae.ui.forms.internal.state.RecoveryDifference;

/** The earlier versions of the active case at the left, what differs from now at the right. */
public final class HistoryView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.sasae.ui.forms.history";

    private static final int PAUSE_MILLISECONDS = 400;

    private final HistoryState state = new HistoryState(new CaseFiles(), Wording.of(Locale.getDefault()));
    private final Runnable refreshDifference = this::showDifference;

    private CaseFollower follower;
    private OpenCase openCase;
    private Job reading;
    private List<Version> versions = List.of();
    private int entryMark = -1;
    private Label message;
    private Table table;
    private Table difference;
    private Button restore;
    private Button copy;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        message = new Label(area, SWT.WRAP);
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        restore = button(area, HistoryMessages.Restore, this::restore);
        copy = button(area, HistoryMessages.OpenCopy, this::openCopy);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        table = table(sash, HistoryMessages.Versions, new String[] { HistoryMessages.Until, HistoryMessages.Size },
                new int[] { 190, 80 });
        table.addListener(SWT.Selection, event -> showDifference());
        difference = table(sash, HistoryMessages.Differences,
                new String[] { HistoryMessages.Where, HistoryMessages.Then, HistoryMessages.Now },
                new int[] { 260, 260, 260 });
        sash.setWeights(1, 3);
        follower = new CaseFollower(getSite().getPage(), this::follow, (followed, change) -> changed(change));
        follower.begin();
    }

    private static Button button(Composite parent, String name, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(name);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static Table table(Composite parent, String name, String[] titles, int[] widths) {
        Table table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        ControlNames.give(table, name);
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(TextSize.scale(widths[i]));
        }
        return table;
    }

    /** Shows the case that is worked on. */
    private void follow() {
        OpenCase active = follower.openCase();
        if (active == openCase && active != null) {
            return;
        }
        openCase = active;
        read();
    }

    private void changed(OpenCase.Change change) {
        if (change == OpenCase.Change.FINDINGS || change == OpenCase.Change.NOTES || table.isDisposed()) {
            return;
        }
        if (entryMark != openCase.entryMark()) {
            read();
        } else {
            table.getDisplay().timerExec(PAUSE_MILLISECONDS, refreshDifference);
        }
    }

    /** Finds the versions in the background, as each is opened to see whether it is good. */
    private void read() {
        if (reading != null) {
            reading.cancel();
        }
        versions = List.of();
        show();
        if (openCase == null) {
            return;
        }
        entryMark = openCase.entryMark();
        message.setText(HistoryMessages.Reading);
        Path file = openCase.file();
        reading = new Job(HistoryMessages.Reading) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    deliver(this, state.versions(file));
                    return Status.OK_STATUS;
                } catch (CaseFileException e) {
                    deliver(this, List.of());
                    return new Status(IStatus.WARNING, HistoryView.class, e.message(Locale.getDefault()));
                }
            }
        };
        reading.setSystem(true);
        reading.schedule();
    }

    private void deliver(Job job, List<Version> found) {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && job == reading) {
                versions = found;
                show();
            }
        });
    }

    private void show() {
        table.removeAll();
        for (Version version : versions) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { time(version.until()),
                HistoryMessages.bind(HistoryMessages.Kilobytes, version.kilobytes()) });
        }
        showDifference();
    }

    private String time(Instant when) {
        return Moment.text(when, ZoneId.systemDefault(), state.locale());
    }

    private Version selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : versions.get(index);
    }

    private void showDifference() {
        if (table.isDisposed()) {
            return;
        }
        Version version = selected();
        difference.removeAll();
        restore.setEnabled(version != null && !openCase.session().isReadOnly());
        copy.setEnabled(version != null);
        message.setText(openCase == null ? HistoryMessages.NoCase
                : versions.isEmpty() ? HistoryMessages.None : HistoryMessages.Select);
        if (version != null) {
            try {
                List<RecoveryDifference.Line> lines = state.difference(version, openCase.session());
                lines.stream().map(HistoryState::shortened).forEach(line -> new TableItem(difference, SWT.NONE)
                        .setText(new String[] { line.where(), line.before(), line.after() }));
                message.setText(lines.isEmpty() ? HistoryMessages.Same
                        : HistoryMessages.bind(HistoryMessages.Summary, time(version.until()), lines.size()));
            } catch (CaseFileException e) {
                message.setText(HistoryMessages.Failed);
            }
        }
        message.getParent().layout(true);
    }

    private void restore() {
        Version version = selected();
        if (version != null) {
            try {
                state.restore(version, openCase.session(),
                        HistoryMessages.bind(HistoryMessages.RestoreStep, time(version.until())));
                showDifference();
            } catch (CaseFileException e) {
                failed(e);
            }
        }
    }

    private void openCopy() {
        Version version = selected();
        if (version != null) {
            try {
                Cases.open(getSite().getPage(), state.copy(version, openCase.file(), ZoneId.systemDefault()));
            } catch (CaseFileException e) {
                failed(e);
            }
        }
    }

    private void failed(CaseFileException reason) {
        MessageDialog.openError(getSite().getShell(), HistoryMessages.FailedTitle, reason.message(Locale.getDefault()));
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        follower.close();
        if (reading != null) {
            reading.cancel();
        }
        super.dispose();
    }
}
