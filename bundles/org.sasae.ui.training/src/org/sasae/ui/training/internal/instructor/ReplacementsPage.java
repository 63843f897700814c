// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.training.anonymisation.IdentityKind;
import org.sasae.training.anonymisation.Replacement;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FittingColumns;
import org.sasae.ui.TextSize;

/**
 * What was found and by what it will be replaced: each row can be switched off or get another replacement, and what was
 * not found can be added.
 */
final class ReplacementsPage extends WizardPage {

    private static final int ORIGINAL_WIDTH = 280;
    private static final int TABLE_WIDTH = 760;
    private static final int SENTENCES = 3;
    private static final int LINES = 12;
    private static final int COLUMNS = 3;

    private final NewPack pack;
    private Table table;
    private Text replacement;
    private Text sentences;
    private Runnable fit = () -> { };
    private Text added;
    private boolean showing;

    ReplacementsPage(NewPack pack) {
        super("replacements");
        this.pack = pack;
        setTitle(PackMessages.ReplacementsTitle);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        area.setLayout(layout);
        Label how = new Label(area, SWT.WRAP);
        how.setText(PackMessages.ReplacementsHow);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
        wide.widthHint = 1;
        how.setLayoutData(wide);
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        ControlNames.give(table, PackMessages.ReplacementsTitle);
        List<String> names = List.of(PackMessages.Original, PackMessages.Replacement, PackMessages.Kind,
                PackMessages.Places, PackMessages.FoundIn);
        for (String name : names) {
            new TableColumn(table, SWT.NONE).setText(name);
        }
        fit = FittingColumns.of(table, 0, TextSize.scale(ORIGINAL_WIDTH));
        GridData all = new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1);
        all.heightHint = table.getItemHeight() * LINES;
        all.widthHint = TextSize.scale(TABLE_WIDTH);
        table.setLayoutData(all);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                TableItem item = (TableItem) event.item;
                pack.change(of(item).choose(item.getChecked()));
                show(item, table.indexOf(item));
            } else {
                showSelected();
            }
        });
        replacement = field(area, PackMessages.Becomes);
        ((GridData) replacement.getLayoutData()).horizontalSpan = 2;
        replacement.addListener(SWT.Modify, event -> replace());
        sentences = sentences(area);
        added = field(area, PackMessages.AddOriginal);
        Button add = new Button(area, SWT.PUSH);
        add.setText(PackMessages.Add);
        add.addListener(SWT.Selection, event -> add());
        setControl(area);
        setPageComplete(false);
        showSelected();
    }

    private static Text field(Composite area, String name) {
        new Label(area, SWT.NONE).setText(name);
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(text, name);
        return text;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !pack.hasLooked()) {
            getShell().getDisplay().asyncExec(this::look);
        } else if (visible) {
            fill();
        }
    }

    private void look() {
        if (table.isDisposed()) {
            return;
        }
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(PackMessages.Looking, 1);
                pack.look();
                monitor.done();
            });
            fill();
        } catch (InvocationTargetException e) {
            ILog.get().error("A case could not be searched for names", e.getCause());
            setErrorMessage(PackMessages.LookFailed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill() {
        table.removeAll();
        for (int i = 0; i < pack.replacements().size(); i++) {
            show(new TableItem(table, SWT.NONE), i);
        }
        setDescription(PackMessages.bind(PackMessages.ReplacementsDescription, pack.replacements().size(),
                pack.shift()));
        setPageComplete(pack.hasLooked());
        fit.run();
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        showSelected();
        table.setFocus();
    }

    /** Where the words of the row stand, so that one can tell what they mean there. */
    private static Text sentences(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(PackMessages.Sentences);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        ControlNames.give(text, PackMessages.Sentences);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = 1;
        data.heightHint = text.getLineHeight() * SENTENCES;
        text.setLayoutData(data);
        text.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        return text;
    }

    private void show(TableItem item, int index) {
        Replacement each = pack.replacements().get(index);
        item.setChecked(each.chosen());
        item.setText(new String[] { each.original(), shown(each), each.kind().label(Locale.getDefault()),
                String.valueOf(each.places()), !each.certain() ? PackMessages.InText
                        : each.kind() == IdentityKind.DATE ? PackMessages.Dates : PackMessages.InField });
    }

    private static String shown(Replacement each) {
        if (!each.chosen()) {
            return PackMessages.Kept;
        }
        return each.replacement().isEmpty() ? PackMessages.LeftOut : each.replacement();
    }

    private Replacement of(TableItem item) {
        return pack.replacements().get(table.indexOf(item));
    }

    private void showSelected() {
        TableItem[] selected = table.getSelection();
        showing = true;
        replacement.setEnabled(selected.length == 1);
        replacement.setText(selected.length == 1 ? of(selected[0]).replacement() : "");
        replacement.setMessage(selected.length == 1 ? PackMessages.LeftOut : PackMessages.ChooseRow);
        sentences.setText(selected.length == 1
                ? String.join("\n", pack.sentences(of(selected[0]).original(), Locale.getDefault())) : "");
        showing = false;
    }

    private void replace() {
        TableItem[] selected = table.getSelection();
        if (!showing && selected.length == 1) {
            pack.change(of(selected[0]).by(replacement.getText()));
            show(selected[0], table.indexOf(selected[0]));
        }
    }

    private void add() {
        String original = added.getText().strip();
        if (original.isEmpty() || !pack.hasLooked()) {
            return;
        }
        List<Replacement> known = pack.replacements();
        int index = 0;
        while (index < known.size() && !known.get(index).original().equals(original)) {
            index++;
        }
        if (index == known.size()) {
            pack.change(new Replacement(IdentityKind.PERSON, original, PackMessages.Masked, pack.places(original), true,
                    true));
            show(new TableItem(table, SWT.NONE), index);
        }
        table.setSelection(index);
        table.showSelection();
        added.setText("");
        showSelected();
        replacement.setFocus();
    }
}
