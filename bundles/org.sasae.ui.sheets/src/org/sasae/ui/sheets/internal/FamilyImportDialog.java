// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.exchange.gedcom.FamilyMerge;
import org.sasae.exchange.gedcom.GedcomProblem;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;
import org.sasae.model.edit.Wording;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.TextSize;

/** Shows the persons, couples and children of a file and who of them is in the case already; takes them over in one step. */
public final class FamilyImportDialog extends TitledDialog {

    private static final int[] WIDTHS = { 170, 110, 70, 180, 80, 260 };
    private static final int[] SHARES = { 50, 28, 22 };
    private static final int WIDTH = 940;
    private static final int HEIGHT = 680;

    private final OpenCase open;
    private final FamilyMerge merge;
    private final List<GedcomProblem> problems;
    private final Locale locale = Locale.getDefault();
    private final Wording wording = Wording.of(locale);
    private Combo client;
    private Button replace;
    private Table persons;

    /**
     * Makes the dialog.
     *
     * @param shell    the window, not null
     * @param open     the case, not null
     * @param merge    the family beside the case, not null
     * @param problems what is to be known about the file, not null
     */
    public FamilyImportDialog(Shell shell, OpenCase open, FamilyMerge merge, List<GedcomProblem> problems) {
        super(shell, FamilyMessages.Import, FamilyMessages.ImportHeading, FamilyMessages.TakeOver, 2);
        this.open = open;
        this.merge = merge;
        this.problems = List.copyOf(problems);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(TextSize.scale(WIDTH), TextSize.scale(HEIGHT));
    }

    @Override
    void fill(Composite area) {
        chooseClient(area);
        if (merge.hasFamily()) {
            chooseWay(area);
        }
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        persons = persons(part(parts, count(FamilyMessages.Persons, merge.persons().size())));
        reading(part(parts, count(FamilyMessages.Unions, merge.unions().size())), FamilyMessages.Unions,
                merge.unions().stream().map(this::line));
        reading(part(parts, FamilyMessages.Notes), FamilyMessages.Notes,
                problems.isEmpty() ? Stream.of(FamilyMessages.NoNotes)
                        : problems.stream().map(FamilyExportHandler::sentence));
        parts.setWeights(SHARES);
        showPersons();
    }

    private void chooseClient(Composite area) {
        new Label(area, SWT.NONE).setText(FamilyMessages.Client);
        client = new Combo(area, SWT.READ_ONLY);
        client.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(client, FamilyMessages.Client);
        merge.persons().forEach(person -> client.add(Stream.of(name(person), born(person))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("  "))));
        client.select(merge.persons().indexOf(merge.client()));
        client.addListener(SWT.Selection, event -> {
            merge.setClient(merge.persons().get(client.getSelectionIndex()));
            showPersons();
        });
    }

    private void chooseWay(Composite area) {
        new Label(area, SWT.NONE).setText(FamilyMessages.Way);
        Composite box = new Composite(area, SWT.NONE);
        box.setLayout(new GridLayout(2, false));
        Button add = new Button(box, SWT.RADIO);
        add.setText(FamilyMessages.Add);
        add.setSelection(true);
        replace = new Button(box, SWT.RADIO);
        replace.setText(FamilyMessages.Replace);
    }

    private static String count(String name, int number) {
        return FamilyMessages.bind(FamilyMessages.Count, name, number);
    }

    private static Composite part(Composite parent, String name) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(new GridLayout(1, false));
        new Label(box, SWT.NONE).setText(name);
        return box;
    }

    private static Table persons(Composite box) {
        Table table = new Table(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ControlNames.give(table, FamilyMessages.Persons);
        String[] titles = { FamilyMessages.Name, FamilyMessages.Relationship, FamilyMessages.Sex, FamilyMessages.Born,
                FamilyMessages.Life, FamilyMessages.Becomes };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(TextSize.scale(WIDTHS[i]));
        }
        return table;
    }

    private static void reading(Composite box, String name, Stream<String> lines) {
        Text text = new Text(box, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setText(lines.collect(Collectors.joining("\n")));
        ControlNames.give(text, name);
    }

    private void showPersons() {
        persons.removeAll();
        for (FamilyMember person : merge.persons()) {
            TableItem item = new TableItem(persons, SWT.NONE);
            item.setText(new String[] { name(person), merge.relationship(person).orElse(""),
                    wording.literal(person.getSex()), born(person), wording.literal(person.getLifeStatus()),
                    merge.same(person).map(same -> FamilyMessages.bind(FamilyMessages.Same, name(same)))
                            .orElse(FamilyMessages.New) });
        }
    }

    /** Who has no name is called by what they are to the client. */
    private static String name(FamilyMember person) {
        return Stream.of(person.getName(), person.getRelationship()).filter(words -> words != null && !words.isBlank())
                .findFirst().orElse(FamilyMessages.Nameless);
    }

    private String born(FamilyMember person) {
        return Optional.ofNullable(person.getBirthDate()).map(day -> JapaneseDates.format(day, locale))
                .or(() -> Optional.ofNullable(person.getStatedAge())
                        .map(age -> FamilyMessages.bind(FamilyMessages.Age, age)))
                .orElse("");
    }

    private String line(Union union) {
        List<String> partners = Stream.of(union.getPartnerA(), union.getPartnerB()).filter(each -> each != null)
                .map(FamilyImportDialog::name).toList();
        String parents = partners.size() == 2
                ? FamilyMessages.bind(FamilyMessages.Couple, partners.get(0), partners.get(1))
                : String.join("", partners);
        String children = union.getChildren().stream().map(Parentage::getChild).filter(child -> child != null)
                .map(FamilyImportDialog::name).collect(Collectors.joining(FamilyMessages.Separator));
        return children.isEmpty() ? parents : FamilyMessages.bind(FamilyMessages.Children, parents, children);
    }

    @Override
    void created() {
        enable(true);
    }

    @Override
    protected void okPressed() {
        boolean replacing = replace != null && replace.getSelection();
        open.session().execute(merge.command(replacing ? FamilyMerge.Way.REPLACE : FamilyMerge.Way.ADD));
        super.okPressed();
    }
}
