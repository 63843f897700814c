// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.exchange.MappingException;
import org.sasae.exchange.SheetMapping;
import org.sasae.exchange.XlsxImport;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.TextSize;

/**
 * Takes over a list that an office keeps in a workbook: which column means what, who is in it, and what could not be
 * understood, cell by cell. People who have a case already are left as they are.
 */
public final class ListImportDialog extends TitledDialog {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 760;
    private static final int[] SHARES = { 40, 35, 25 };
    private static final int PAUSE_MILLISECONDS = 400;
    private static final int MOST_ROWS = 1000;

    private final IWorkbenchPage page;
    private final Path workbook;
    private final ListImport list = new ListImport(Cases.folder());
    private final Runnable refresh = this::preview;
    private SheetMapping mapping = SheetMapping.sample(SheetMapping.SAMPLES.getFirst());
    private Spinner row;
    private ListColumns columns;
    private Table people;
    private Table problems;
    private Job job;
    private ListImport.Preview preview;

    /**
     * Makes the dialog.
     *
     * @param shell    the window, not null
     * @param page     where a new case is opened, not null
     * @param workbook the list, not null
     */
    public ListImportDialog(Shell shell, IWorkbenchPage page, Path workbook) {
        super(shell, SheetMessages.ListTitle, SheetMessages.bind(SheetMessages.ListHeading, workbook.getFileName()), SheetMessages.ReceiveTakeOver, 6);
        this.page = page;
        this.workbook = workbook;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    void fill(Composite area) {
        mappingRow(area);
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 6, 1));
        columns = new ListColumns(table(part(parts, SheetMessages.ListColumns), SheetMessages.ListColumns, SWT.NONE,
                new String[0], new int[0]), this::changed);
        people = table(part(parts, SheetMessages.ListPeople), SheetMessages.ListPeople, SWT.CHECK,
                new String[] { SheetMessages.ListName, SheetMessages.ListNumber, SheetMessages.ListRows,
                        SheetMessages.ListState },
                new int[] { 220, 160, 120, 330 });
        people.addListener(SWT.Selection, event -> show());
        problems = table(part(parts, SheetMessages.ReceiveProblems), SheetMessages.ReceiveProblems, SWT.NONE,
                new String[] { SheetMessages.ListCell, SheetMessages.ColumnMessage }, new int[] { 200, 640 });
        parts.setWeights(SHARES);
        headings();
    }

    private void mappingRow(Composite area) {
        new Label(area, SWT.NONE).setText(SheetMessages.ListMapping);
        Combo samples = new Combo(area, SWT.READ_ONLY);
        ControlNames.give(samples, SheetMessages.ListMapping);
        samples.add(SheetMessages.ListClients);
        samples.add(SheetMessages.ListPlans);
        samples.select(0);
        samples.addListener(SWT.Selection,
                event -> use(SheetMapping.sample(SheetMapping.SAMPLES.get(samples.getSelectionIndex()))));
        button(area, SheetMessages.ListLoad, this::load);
        button(area, SheetMessages.ListSave, this::save);
        Label label = new Label(area, SWT.NONE);
        label.setText(SheetMessages.ListHeadingRow);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        row = new Spinner(area, SWT.BORDER);
        row.setValues(1, 1, MOST_ROWS, 0, 1, 10);
        ControlNames.give(row, SheetMessages.ListHeadingRow);
        row.addListener(SWT.Selection, event -> {
            mapping = new SheetMapping(mapping.sheet(), row.getSelection(), mapping.columns());
            headings();
        });
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private static Composite part(Composite parent, String title) {
        Composite part = new Composite(parent, SWT.NONE);
        part.setLayout(new GridLayout());
        new Label(part, SWT.NONE).setText(title);
        return part;
    }

    private static Table table(Composite parent, String name, int style, String[] titles, int[] widths) {
        Table table = new Table(parent, style | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ControlNames.give(table, name);
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(TextSize.scale(widths[i]));
        }
        return table;
    }

    private void use(SheetMapping other) {
        mapping = other;
        row.setSelection(other.headingRow());
        headings();
    }

    private void load() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.tsv", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                use(SheetMapping.read(Path.of(chosen), Locale.getDefault()));
            } catch (MappingException e) {
                setErrorMessage(e.getMessage());
            } catch (IOException e) {
                setErrorMessage(SheetMessages.bind(SheetMessages.ReceiveFailed, chosen));
            }
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.tsv" });
        dialog.setFileName("mapping.tsv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                Files.writeString(Path.of(chosen), mapping.text(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                setErrorMessage(SheetMessages.bind(SheetMessages.SaveFailed, chosen));
            }
        }
    }

    /** Reads the headings and finds the columns of the mapping among them. */
    private void headings() {
        try {
            columns.show(list.headings(workbook, mapping.sheet(), mapping.headingRow()), mapping);
            setErrorMessage(null);
        } catch (MappingException e) {
            columns.show(List.of(), mapping);
            setErrorMessage(e.getMessage());
        } catch (IOException e) {
            columns.show(List.of(), mapping);
            setErrorMessage(SheetMessages.bind(SheetMessages.ReceiveFailed, workbook));
        }
        later();
    }

    private void changed() {
        mapping = new SheetMapping(mapping.sheet(), mapping.headingRow(), columns.meant());
        later();
    }

    private void later() {
        preview = null;
        getShell().getDisplay().timerExec(PAUSE_MILLISECONDS, refresh);
    }

    private void preview() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        SheetMapping wanted = mapping;
        Shell shell = getShell();
        job = Job.createSystem(SheetMessages.ReceiveReading, monitor -> {
            ListImport.Preview read = null;
            String problem = null;
            try {
                read = list.preview(workbook, wanted, Cases.filesInFolder(), monitor);
            } catch (MappingException e) {
                problem = e.getMessage();
            } catch (IOException e) {
                problem = SheetMessages.bind(SheetMessages.ReceiveFailed, workbook);
            } catch (OperationCanceledException e) {
                return;
            }
            ListImport.Preview made = read;
            String message = problem;
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed() && !monitor.isCanceled()) {
                    fill(made, message);
                }
            });
        });
        job.schedule();
    }

    private void fill(ListImport.Preview read, String problem) {
        preview = read;
        setErrorMessage(problem);
        people.removeAll();
        problems.removeAll();
        if (read != null) {
            for (ListImport.Row each : read.rows()) {
                TableItem item = new TableItem(people, SWT.NONE);
                XlsxImport.Person person = each.person();
                item.setText(new String[] { person.name(), person.insuredNumber(), rows(person),
                        each.known() ? SheetMessages.ListKnown : SheetMessages.ListNew });
                item.setChecked(!each.known());
                item.setData(each);
            }
            List<XlsxImport.Problem> all = new ArrayList<>(read.problems());
            all.sort(Comparator.comparing(each -> !each.error()));
            for (XlsxImport.Problem each : all) {
                TableItem item = new TableItem(problems, SWT.NONE);
                item.setImage(Images.of(getShell().getDisplay(),
                        each.error() ? Images.Name.ERROR : Images.Name.HINT));
                item.setText(new String[] { each.cell(), each.message() });
            }
        }
        show();
    }

    private static String rows(XlsxImport.Person person) {
        int first = person.rows().getFirst();
        int last = person.rows().getLast();
        return first == last ? Integer.toString(first) : first + "～" + last;
    }

    private List<ListImport.Row> ticked() {
        List<ListImport.Row> ticked = new ArrayList<>();
        for (TableItem item : people.getItems()) {
            if (item.getChecked() && !((ListImport.Row) item.getData()).known()) {
                ticked.add((ListImport.Row) item.getData());
            } else {
                item.setChecked(false);
            }
        }
        return ticked;
    }

    private void show() {
        int count = ticked().size();
        setMessage(preview == null ? SheetMessages.bind(SheetMessages.ListHeading, workbook.getFileName())
                : SheetMessages.bind(SheetMessages.ListCount, preview.rows().size(), count));
        enable(count > 0);
    }

    @Override
    void created() {
        enable(false);
    }

    @Override
    protected void okPressed() {
        List<ListImport.Row> wanted = ticked();
        ListImport.Result[] made = new ListImport.Result[1];
        try {
            new ProgressMonitorDialog(getShell()).run(true, false, monitor -> {
                monitor.beginTask(SheetMessages.ListTitle, -1);
                made[0] = list.create(wanted);
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Cases could not be made of a list", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        report(made[0]);
        super.okPressed();
    }

    private void report(ListImport.Result result) {
        String done = SheetMessages.bind(SheetMessages.ListDone, result.made().size(), Cases.folder());
        if (result.problems().isEmpty()) {
            MessageDialog.openInformation(getShell(), SheetMessages.ListTitle, done);
        } else {
            new ProblemReport(getShell(), SheetMessages.ListTitle, done, result.problems()).open();
        }
        if (result.made().size() == 1) {
            Cases.open(page, result.made().getFirst());
        }
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }
}
