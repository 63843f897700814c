// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.core.session.Recovery;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Moment;
import org.sasae.ui.forms.internal.state.RecoveryDifference;
import org.sasae.ui.forms.internal.widgets.RowTips;

/** Offers unsaved work after a crash and shows what differs from the saved case. */
final class RecoveryDialog extends AskingDialog {

    private static final int DISCARD_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int ROWS = 8;
    private static final int LETTERS = 100;

    private final Recovery recovery;
    private final List<RecoveryDifference.Line> lines;
    private boolean discarding;

    RecoveryDialog(Shell shell, Recovery recovery, List<RecoveryDifference.Line> lines) {
        super(shell, FormMessages.RecoveryTitle);
        this.recovery = recovery;
        this.lines = lines;
    }

    /** {@return whether the unsaved work is to be thrown away} */
    boolean isDiscarding() {
        return discarding;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        String when = Moment.text(recovery.savedAt(), ZoneId.systemDefault(), Locale.getDefault());
        paragraph(area, FormMessages.bind(FormMessages.RecoveryText, when), LETTERS);
        if (recovery.fileIsNewer()) {
            paragraph(area, FormMessages.RecoveryNewer, LETTERS);
        }
        paragraph(area, FormMessages.RecoveryDifferences, LETTERS);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        ControlNames.give(table, FormMessages.RecoveryDifferences);
        for (String title : new String[] { FormMessages.RecoveryWhere, FormMessages.RecoverySaved,
            FormMessages.RecoveryUnsaved }) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(title);
            column.setWidth(convertWidthInCharsToPixels(35));
        }
        for (RecoveryDifference.Line line : lines) {
            new TableItem(table, SWT.NONE).setText(new String[] { line.where(), line.before(), line.after() });
        }
        RowTips.install(table, item -> {
            RecoveryDifference.Line line = lines.get(table.indexOf((TableItem) item));
            return FormMessages.bind(FormMessages.RecoveryLine, new Object[] { line.where(), line.before(), line.after() });
        });
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = table.getItemHeight() * ROWS;
        table.setLayoutData(data);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, FormMessages.RecoveryUse, true);
        createButton(parent, IDialogConstants.CANCEL_ID, FormMessages.RecoveryIgnore, false);
        createButton(parent, DISCARD_ID, FormMessages.RecoveryDiscard, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == DISCARD_ID) {
            discarding = true;
            cancelPressed();
        } else {
            super.buttonPressed(id);
        }
    }
}
