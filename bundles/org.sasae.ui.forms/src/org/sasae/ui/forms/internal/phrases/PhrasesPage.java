// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.phrases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.phrases.PhraseFile;
import org.sasae.model.edit.Wording;
import org.sasae.ui.ControlNames;

/** The phrases of the office, to be read, added, changed and removed. */
public final class PhrasesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int ROWS = 9;

    private final Map<String, String> names = PhraseFields.names(Wording.of(Locale.getDefault()));
    private final List<String> keys = new ArrayList<>(names.keySet());
    private final List<Phrase> phrases = new ArrayList<>();
    private List<Phrase> saved = List.of();
    private Table table;
    private Combo field;
    private Combo category;
    private Text text;
    private Button whileTyping;
    private Button remove;
    private boolean showing;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        setDescription(PhraseMessages.PageDescription);
        keys.add(0, "");
        try {
            saved = PhraseFile.read(OfficePhrases.file());
            phrases.addAll(saved);
        } catch (IOException e) {
            ILog.get().warn("The phrases of the office cannot be read", e);
            setErrorMessage(PhraseMessages.bind(PhraseMessages.ReadFailed, OfficePhrases.file()));
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        whileTyping = new Button(area, SWT.CHECK);
        whileTyping.setText(PhraseMessages.WhileTyping);
        whileTyping.setSelection(OfficePhrases.isWhileTyping());
        whileTyping.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 2, 1));
        createTable(area);
        createButtons(area);
        label(area, PhraseMessages.FieldName);
        field = combo(area, SWT.READ_ONLY, PhraseMessages.FieldName);
        keys.forEach(key -> field.add(name(key)));
        label(area, PhraseMessages.CategoryName);
        category = combo(area, SWT.NONE, PhraseMessages.CategoryName);
        phrases.stream().map(Phrase::category).filter(each -> !each.isEmpty()).distinct().forEach(category::add);
        label(area, PhraseMessages.TextName);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        ControlNames.give(text, plain(PhraseMessages.TextName));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = 3 * text.getLineHeight();
        data.widthHint = convertWidthInCharsToPixels(60);
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        fill();
        select(phrases.isEmpty() ? -1 : 0);
        return area;
    }

    private void createTable(Composite area) {
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        ControlNames.give(table, PhraseMessages.Table);
        int[] widths = { 28, 10, 40 };
        String[] titles = { PhraseMessages.Field, PhraseMessages.Category, PhraseMessages.Text };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(convertWidthInCharsToPixels(widths[i]));
        }
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(data);
        table.addListener(SWT.Selection, event -> select(table.getSelectionIndex()));
    }

    private void createButtons(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayout(new GridLayout(2, true));
        bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 2, 1));
        Button add = new Button(bar, SWT.PUSH);
        add.setText(PhraseMessages.Add);
        add.addListener(SWT.Selection, event -> {
            phrases.add(new Phrase(keys.get(Math.max(0, field.getSelectionIndex())), category.getText(),
                    PhraseMessages.NewPhrase));
            fill();
            select(phrases.size() - 1);
            text.setFocus();
            text.selectAll();
        });
        remove = new Button(bar, SWT.PUSH);
        remove.setText(PhraseMessages.Remove);
        remove.addListener(SWT.Selection, event -> {
            int index = table.getSelectionIndex();
            phrases.remove(index);
            fill();
            select(Math.min(index, phrases.size() - 1));
        });
        setButtonLayoutData(add);
        setButtonLayoutData(remove);
    }

    private static void label(Composite area, String name) {
        new Label(area, SWT.NONE).setText(name);
    }

    private Combo combo(Composite area, int style, String name) {
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        ControlNames.give(combo, plain(name));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> changed());
        combo.addListener(SWT.Modify, event -> changed());
        return combo;
    }

    private static String plain(String name) {
        return name.replaceAll("\\(&.\\)|&|:", "");
    }

    /** A key that the model does not know, from another version, is shown as it is. */
    private String name(String key) {
        return key.isEmpty() ? PhraseMessages.AnyField : names.getOrDefault(key, key);
    }

    private void fill() {
        table.removeAll();
        for (Phrase each : phrases) {
            show(new TableItem(table, SWT.NONE), each);
        }
    }

    private void show(TableItem item, Phrase phrase) {
        item.setText(new String[] { name(phrase.field()), phrase.category(), phrase.text().replaceAll("\\R", " ") });
    }

    private void select(int index) {
        showing = true;
        try {
            boolean some = index >= 0;
            Phrase phrase = some ? phrases.get(index) : null;
            if (some) {
                table.setSelection(index);
                if (!keys.contains(phrase.field())) {
                    keys.add(phrase.field());
                    field.add(phrase.field());
                }
            }
            field.select(some ? keys.indexOf(phrase.field()) : 0);
            category.setText(some ? phrase.category() : "");
            text.setText(some ? phrase.text() : "");
            text.setEnabled(some);
            remove.setEnabled(some);
        } finally {
            showing = false;
        }
    }

    private void changed() {
        int index = table.getSelectionIndex();
        if (showing || index < 0 || text.getText().isBlank() || field.getSelectionIndex() < 0) {
            return;
        }
        Phrase phrase = new Phrase(keys.get(field.getSelectionIndex()), category.getText(), text.getText());
        phrases.set(index, phrase);
        show(table.getItem(index), phrase);
    }

    @Override
    public boolean performOk() {
        if (whileTyping == null) {
            return true;
        }
        OfficePhrases.setWhileTyping(whileTyping.getSelection());
        if (phrases.equals(saved)) {
            return true;
        }
        try {
            PhraseFile.write(OfficePhrases.file(), phrases);
            saved = List.copyOf(phrases);
            return true;
        } catch (IOException e) {
            ILog.get().warn("The phrases of the office cannot be written", e);
            setErrorMessage(PhraseMessages.bind(PhraseMessages.WriteFailed, OfficePhrases.file()));
            return false;
        }
    }
}
