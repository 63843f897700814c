// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.sheets.SheetCatalog;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetInfo;
import org.sasae.ui.ControlNames;

/** A list of sheets that can be ticked. */
final class SheetList {

    private static final int HEIGHT = 150;

    private final Table table;
    private List<SheetInfo> sheets = List.of();

    SheetList(Composite parent, Runnable changed) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = HEIGHT;
        table.setLayoutData(data);
        ControlNames.give(table, SheetMessages.ManySheets);
        table.addListener(SWT.Selection, event -> changed.run());
    }

    /** Shows the sheets of a municipality, null for the national ones; all of them ticked or none. */
    void fill(String profileId, boolean ticked) throws SheetException {
        sheets = SheetCatalog.installed().sheets(profileId, Locale.getDefault());
        table.removeAll();
        for (SheetInfo sheet : sheets) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(sheet.title());
            item.setChecked(ticked);
        }
    }

    void setEnabled(boolean enabled) {
        table.setEnabled(enabled);
    }

    List<String> ticked() {
        List<String> ticked = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                ticked.add(sheets.get(i).id());
            }
        }
        return ticked;
    }
}
