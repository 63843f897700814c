// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Choice;

/** Asks which of the values that can be chosen are meant. */
final class PickDialog extends AskingDialog {

    private static final int LETTERS = 70;

    private final String title;
    private final List<Choice> candidates;
    private final Set<Object> chosen;
    private final boolean many;
    private boolean showsValues;
    private Table table;

    /**
     * Makes the dialog.
     *
     * @param candidates what can be chosen, in order
     * @param chosen     the values that are chosen now
     * @param many       whether any number is chosen, and not one
     */
    PickDialog(Shell shell, String title, List<Choice> candidates, Collection<?> chosen, boolean many) {
        super(shell, title);
        this.title = title;
        this.candidates = candidates;
        this.chosen = new LinkedHashSet<>(chosen);
        this.many = many;
    }

    /** Shows what is stored behind each name. {@return this} */
    PickDialog showValues() {
        showsValues = true;
        return this;
    }

    /** {@return the values that were chosen, in the order of the candidates} */
    List<Object> chosen() {
        return candidates.stream().map(Choice::value).filter(chosen::contains).toList();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        paragraph(area, FormMessages.bind(many ? FormMessages.PickPrompt : FormMessages.PickOne, title), LETTERS);
        Text filter = search(area, FormMessages.PickFilter);
        table = new Table(area, (many ? SWT.CHECK : SWT.SINGLE | SWT.FULL_SELECTION) | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = convertWidthInCharsToPixels(LETTERS);
        data.heightHint = table.getItemHeight() * 14;
        table.setLayoutData(data);
        filter.addListener(SWT.Modify, event -> fill(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                event.doit = false;
                table.setSelection(Math.max(0, table.getSelectionIndex()));
                table.setFocus();
            }
        });
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                remember((TableItem) event.item);
            } else if (!many) {
                chosen.clear();
                chosen.add(event.item.getData());
            }
        });
        if (!many) {
            table.addListener(SWT.DefaultSelection, event -> okPressed());
        }
        ControlNames.give(table, title);
        fill("");
        return area;
    }

    private void remember(TableItem item) {
        if (item.getChecked()) {
            chosen.add(item.getData());
        } else {
            chosen.remove(item.getData());
        }
    }

    private void fill(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        table.removeAll();
        for (Choice candidate : candidates) {
            String name = showsValues ? candidate.label() + "   " + candidate.value() : candidate.label();
            if (name.toLowerCase(Locale.ROOT).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(name);
                item.setData(candidate.value());
                show(item);
            }
        }
    }

    private void show(TableItem item) {
        boolean on = chosen.contains(item.getData());
        if (many) {
            item.setChecked(on);
        } else if (on) {
            table.setSelection(item);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
