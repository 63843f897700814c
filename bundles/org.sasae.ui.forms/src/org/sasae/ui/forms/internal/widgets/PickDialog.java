// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Describer;

/** Asks which objects of the case are meant. */
final class PickDialog extends Dialog {

    private final String title;
    private final List<EObject> candidates;
    private final Set<EObject> chosen;
    private final Describer describer;
    private Table table;

    PickDialog(Shell shell, String title, List<EObject> candidates, List<EObject> chosen, Describer describer) {
        super(shell);
        this.title = title;
        this.candidates = candidates;
        this.chosen = new LinkedHashSet<>(chosen);
        this.describer = describer;
    }

    /** {@return what was chosen, in document order} */
    List<EObject> chosen() {
        List<EObject> ordered = new ArrayList<>(candidates);
        ordered.retainAll(chosen);
        return ordered;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label prompt = new Label(area, SWT.WRAP);
        prompt.setText(FormMessages.bind(FormMessages.PickPrompt, title));
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(FormMessages.PickFilter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = convertWidthInCharsToPixels(70);
        data.heightHint = table.getItemHeight() * 14;
        table.setLayoutData(data);
        filter.addListener(SWT.Modify, event -> fill(filter.getText()));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                remember((TableItem) event.item);
            }
        });
        ControlNames.give(filter, FormMessages.PickFilter);
        ControlNames.give(table, title);
        fill("");
        return area;
    }

    private void remember(TableItem item) {
        EObject object = (EObject) item.getData();
        if (item.getChecked()) {
            chosen.add(object);
        } else {
            chosen.remove(object);
        }
    }

    private void fill(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        table.removeAll();
        for (EObject candidate : candidates) {
            String name = describer.describe(candidate);
            if (name.toLowerCase(Locale.ROOT).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(name);
                item.setData(candidate);
                item.setChecked(chosen.contains(candidate));
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
