// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sasae.sheets.SheetFormat;

/** Asks for the kind of file. Takes three columns of a grid. */
final class FormatField {

    private final Button xlsx;

    FormatField(Composite parent) {
        new Label(parent, SWT.NONE).setText(SheetMessages.ManyFormat);
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        row.setLayout(new RowLayout());
        Button pdf = new Button(row, SWT.RADIO);
        pdf.setText(SheetFormat.PDF.name());
        pdf.setSelection(true);
        xlsx = new Button(row, SWT.RADIO);
        xlsx.setText(SheetFormat.XLSX.name());
    }

    SheetFormat format() {
        return xlsx.getSelection() ? SheetFormat.XLSX : SheetFormat.PDF;
    }
}
