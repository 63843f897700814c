// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.core.SasaeCore;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.exchange.CsvImport;
import org.sasae.exchange.CsvMerge;
import org.sasae.exchange.CsvProblem;
import org.sasae.exchange.Difference;
import org.sasae.exchange.PersonData;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.ui.CaseEditorInput;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.TextSize;

/**
 * Shows what received data say about a person beside a case and takes over what is ticked: as one step that can be
 * undone, or as a new case.
 */
public final class ReceiveDialog extends TitledDialog {

    private static final int[] WIDTHS = { 300, 250, 330 };
    private static final int[] SHARES = { 50, 22, 28 };
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    private final IWorkbenchPage page;
    private final OpenCase active;
    private final CsvImport.Read read;
    private final Locale locale = Locale.getDefault();
    private final Set<Difference> refused = new HashSet<>();
    private Combo person;
    private Button intoCase;
    private Button intoNew;
    private Table table;
    private Text before;
    private Text after;
    private ProblemTable problems;
    private CsvMerge merge;

    /**
     * Makes the dialog.
     *
     * @param shell the window, not null
     * @param page  the page with the active case, not null
     * @param read  what was read, with at least one person, not null
     */
    public ReceiveDialog(Shell shell, IWorkbenchPage page, CsvImport.Read read) {
        super(shell, SheetMessages.ReceiveTitle, SheetMessages.ReceiveHeading, SheetMessages.ReceiveTakeOver, 3);
        this.page = page;
        this.active = Cases.active(page).map(editor -> editor.openCase()).orElse(null);
        this.read = read;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    void fill(Composite area) {
        choices(area);
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        differences(parts);
        texts(parts);
        Composite box = new Composite(parts, SWT.NONE);
        box.setLayout(new GridLayout(3, false));
        Label label = new Label(box, SWT.NONE);
        label.setText(SheetMessages.ReceiveProblems);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        problems = new ProblemTable(box, SheetMessages.ReceiveProblems, SWT.DEFAULT);
        parts.setWeights(SHARES);
        compare();
    }

    private void choices(Composite area) {
        new Label(area, SWT.NONE).setText(SheetMessages.ReceivePerson);
        person = new Combo(area, SWT.READ_ONLY);
        person.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        ControlNames.give(person, SheetMessages.ReceivePerson);
        read.people().forEach(each -> person.add(SheetMessages.bind(SheetMessages.ReceiveOther,
                new Object[] { each.name(), each.insurerNumber(), each.insuredNumber() })));
        person.select(Math.max(0, mine()));
        person.addListener(SWT.Selection, event -> compare());
        new Label(area, SWT.NONE).setText(SheetMessages.ReceiveInto);
        Composite where = new Composite(area, SWT.NONE);
        where.setLayout(new GridLayout(2, false));
        where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        intoCase = new Button(where, SWT.RADIO);
        intoCase.setText(SheetMessages.bind(SheetMessages.ReceiveIntoCase,
                active == null ? "" : new CaseEditorInput(active.file()).getName()));
        intoNew = new Button(where, SWT.RADIO);
        intoNew.setText(SheetMessages.ReceiveIntoNew);
        boolean possible = active != null && !active.session().isReadOnly();
        intoCase.setEnabled(possible);
        boolean begin = possible && (mine() >= 0 || insured() == null && isNameKnown());
        intoCase.setSelection(begin);
        intoNew.setSelection(!begin);
        for (Button button : List.of(intoCase, intoNew)) {
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    compare();
                }
            });
        }
    }

    /** The number of the person of the active case among those of the data, -1 when it is not there. */
    private int mine() {
        List<String> numbers = read.people().stream().map(PersonData::insuredNumber).toList();
        return insured() == null ? -1 : numbers.indexOf(insured());
    }

    /** A case without a number is meant when its client has the name of the first person. */
    private boolean isNameKnown() {
        return active.careCase().getClient() != null
                && read.people().getFirst().name().equals(active.careCase().getClient().getName());
    }

    private String insured() {
        String number = active == null || active.careCase().getClient() == null ? null
                : active.careCase().getClient().getInsuredNumber();
        return number == null || number.isEmpty() ? null : number;
    }

    private void differences(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(new GridLayout(3, false));
        Label label = new Label(box, SWT.NONE);
        label.setText(SheetMessages.ReceiveDifferences);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tickAll(box, SheetMessages.ReceiveAll, true);
        tickAll(box, SheetMessages.ReceiveNone, false);
        table = new Table(box, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        ControlNames.give(table, SheetMessages.ReceiveDifferences);
        String[] titles = { SheetMessages.ColumnField, SheetMessages.ReceiveBefore, SheetMessages.ReceiveAfter };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(TextSize.scale(WIDTHS[i]));
        }
        table.addListener(SWT.Selection, event -> {
            Difference difference = (Difference) event.item.getData();
            if (event.detail == SWT.CHECK) {
                tick(difference, ((TableItem) event.item).getChecked());
                count();
            }
            before.setText(difference.before());
            after.setText(difference.after());
        });
    }

    private void tick(Difference difference, boolean ticked) {
        if (ticked) {
            refused.remove(difference);
        } else {
            refused.add(difference);
        }
    }

    private void tickAll(Composite parent, String text, boolean ticked) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            for (TableItem item : table.getItems()) {
                item.setChecked(ticked);
                tick((Difference) item.getData(), ticked);
            }
            count();
        });
    }

    private void texts(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(new GridLayout(2, true));
        new Label(box, SWT.NONE).setText(SheetMessages.ReceiveBefore);
        new Label(box, SWT.NONE).setText(SheetMessages.ReceiveAfter);
        before = text(box, SheetMessages.ReceiveBefore);
        after = text(box, SheetMessages.ReceiveAfter);
    }

    private static Text text(Composite parent, String name) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ControlNames.give(text, name);
        return text;
    }

    private PersonData chosen() {
        return read.people().get(person.getSelectionIndex());
    }

    private void compare() {
        CareCase careCase = intoCase.getSelection() ? active.careCase() : CareFactory.eINSTANCE.createCareCase();
        merge = CsvMerge.of(chosen(), careCase, locale);
        refused.clear();
        table.removeAll();
        for (Difference difference : merge.differences()) {
            TableItem item = new TableItem(table, SWT.NONE);
            String number = difference.field() == 0 ? "" : difference.field() + " ";
            item.setText(new String[] { difference.kind() + " " + number + difference.label(),
                    line(difference.before()), line(difference.after()) });
            item.setChecked(true);
            item.setData(difference);
        }
        before.setText("");
        after.setText("");
        List<CsvProblem> all = new ArrayList<>(read.problems());
        all.addAll(merge.problems());
        problems.show(all);
        count();
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private List<Difference> accepted() {
        return merge.differences().stream().filter(difference -> !refused.contains(difference)).toList();
    }

    private void count() {
        int accepted = accepted().size();
        setMessage(merge.differences().isEmpty() ? SheetMessages.ReceiveSame
                : SheetMessages.bind(SheetMessages.ReceiveCount, merge.differences().size(), accepted));
        enable(accepted > 0);
    }

    @Override
    void created() {
        count();
    }

    @Override
    protected void okPressed() {
        if (intoCase.getSelection()) {
            active.session().execute(merge.command(accepted()));
            super.okPressed();
        } else if (createCase()) {
            super.okPressed();
        }
    }

    private boolean createCase() {
        Path file = Cases.folder().resolve((chosen().insurerNumber() + "-" + chosen().insuredNumber())
                .replaceAll("[^0-9A-Za-z-]", "_") + "." + SasaeCore.CASE_FILE_EXTENSION);
        if (Files.exists(file)) {
            MessageDialog.openError(getShell(), SheetMessages.ReceiveTitle,
                    SheetMessages.bind(SheetMessages.ReceiveExists, file));
            return false;
        }
        try {
            Files.createDirectories(file.getParent());
            CaseResource resource = CaseFiles.create(file);
            CareCase careCase = resource.careCase().orElseThrow();
            CsvMerge into = CsvMerge.of(chosen(), careCase, locale);
            into.command(into.differences().stream().filter(this::isAccepted).toList()).execute();
            careCase.setTitle(Objects.requireNonNullElse(careCase.getClient().getName(), ""));
            CaseFiles.save(resource, file);
            Cases.open(page, file);
            return true;
        } catch (CaseFileException e) {
            MessageDialog.openError(getShell(), SheetMessages.ReceiveTitle, e.message(locale));
        } catch (IOException e) {
            MessageDialog.openError(getShell(), SheetMessages.ReceiveTitle,
                    SheetMessages.bind(SheetMessages.SaveFailed, file));
        }
        return false;
    }

    private boolean isAccepted(Difference difference) {
        return refused.stream().noneMatch(other -> other.part() == difference.part()
                && other.value().equals(difference.value()));
    }
}
