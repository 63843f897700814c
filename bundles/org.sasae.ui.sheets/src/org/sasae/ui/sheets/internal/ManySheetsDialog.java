// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.sheets.SheetBatch;
import org.sasae.sheets.SheetCatalog;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetInfo;
import org.sasae.sheets.SheetSet;
import org.sasae.ui.Cases;

/** Makes the sheets of one case, of those selected in the list, or of all: what each plan type needs, or others. */
final class ManySheetsDialog extends TitledDialog {

    private final IWorkbenchPage page;
    private CaseScopeField cases;
    private Button needed;
    private Button all;
    private SheetList sheets;
    private FormatField format;
    private FolderField folder;

    ManySheetsDialog(Shell shell, IWorkbenchPage page) {
        super(shell, SheetMessages.ManyTitle, SheetMessages.ManyHeading, SheetMessages.ManyMake, 3);
        this.page = page;
    }

    @Override
    void fill(Composite area) {
        cases = new CaseScopeField(area, page, this::validate);
        Group which = new Group(area, SWT.NONE);
        which.setText(SheetMessages.ManySheets);
        which.setLayout(new GridLayout(3, false));
        which.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        needed = radio(which, SheetMessages.ManyNeeded);
        needed.setSelection(true);
        all = radio(which, SheetMessages.ManyAll);
        radio(which, SheetMessages.ManyChosen);
        sheets = new SheetList(which, this::validate);
        format = new FormatField(area);
        folder = new FolderField(area, SheetMessages.ManyFolder, FolderField.SHEETS, this::validate);
        try {
            sheets.fill(Cases.active(page).map(editor -> WorkspaceProfile.idOf(editor.openCase().careCase())).orElse(null),
                    false);
        } catch (SheetException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        button.addListener(SWT.Selection, event -> validate());
        return button;
    }

    private boolean isChosen() {
        return !needed.getSelection() && !all.getSelection();
    }

    private void validate() {
        if (!isCreated()) {
            return;
        }
        sheets.setEnabled(isChosen());
        String problem = null;
        if (cases.cases().isEmpty()) {
            problem = SheetMessages.ManyNoCases;
        } else if (isChosen() && sheets.ticked().isEmpty()) {
            problem = SheetMessages.ManyNoSheet;
        } else if (folder.folder().isEmpty()) {
            problem = SheetMessages.ManyNoFolder;
        }
        setErrorMessage(problem);
        enable(problem == null);
    }

    @Override
    void created() {
        validate();
    }

    @Override
    protected void okPressed() {
        // The files are read: what was written in editors has to be in them.
        if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
            return;
        }
        folder.remember();
        Path target = folder.folder().orElseThrow();
        SheetFormat kind = format.format();
        Locale locale = Locale.getDefault();
        List<Path> files = cases.cases();
        SheetBatch.Choice choice = choice(locale);
        SheetBatch.Outcome[][] outcomes = new SheetBatch.Outcome[1][];
        try {
            new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
                try {
                    outcomes[0] = new SheetBatch(SheetMaker.genogram(locale), kind, target, locale)
                            .run(files, choice, monitor).toArray(SheetBatch.Outcome[]::new);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException(e.getMessage());
                }
            });
            report(List.of(outcomes[0]), target);
            super.okPressed();
        } catch (InterruptedException e) {
            setMessage(SheetMessages.ManyCancelled);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Sheets could not be made", e.getCause());
        }
    }

    private SheetBatch.Choice choice(Locale locale) {
        if (needed.getSelection()) {
            SheetSet set = SheetSet.installed();
            return careCase -> set.needed(careCase, null, locale);
        }
        if (all.getSelection()) {
            SheetCatalog catalog = SheetCatalog.installed();
            return careCase -> catalog.sheets(WorkspaceProfile.idOf(careCase), locale).stream().map(SheetInfo::id).toList();
        }
        List<String> ticked = sheets.ticked();
        return careCase -> ticked;
    }

    private void report(List<SheetBatch.Outcome> outcomes, Path target) {
        int files = outcomes.stream().mapToInt(outcome -> outcome.written().size()).sum();
        List<String> problems = outcomes.stream().filter(outcome -> !outcome.problems().isEmpty())
                .map(outcome -> outcome.source().getFileName() + ": " + String.join(" ", outcome.problems())).toList();
        String done = SheetMessages.bind(SheetMessages.ManyDone, new Object[] { outcomes.size(), files, target });
        if (problems.isEmpty()) {
            MessageDialog.openInformation(getShell(), SheetMessages.ManyTitle, done);
        } else {
            new ProblemReport(getShell(), SheetMessages.ManyTitle,
                    done + "\n" + SheetMessages.bind(SheetMessages.ManyProblems, problems.size()), problems).open();
        }
    }
}
