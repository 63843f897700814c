// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FieldState;

/** References to any number of other objects of the case. */
final class MultiPickerFieldWidget extends FieldWidget {

    private Text shown;
    private Button choose;

    MultiPickerFieldWidget(FormPart form, FieldState state) {
        super(form, state);
    }

    @Override
    Control create(Composite parent) {
        Composite box = Look.area(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        box.setLayout(layout);
        shown = new Text(box, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = form.look().characters(24);
        shown.setLayoutData(data);
        shown.addListener(SWT.Traverse, event -> event.doit = true);
        describe(shown, state.label());
        choose = new Button(box, SWT.PUSH);
        choose.setText(FormMessages.Choose);
        choose.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        describe(choose, FormMessages.bind(FormMessages.ChooseFor, state.label()));
        choose.addListener(SWT.Selection, event -> choose());
        refresh();
        return box;
    }

    private void choose() {
        PickDialog dialog = new PickDialog(choose.getShell(), state.label(), state.candidates(),
                state.values().stream().map(EObject.class::cast).toList(), state.context().describer());
        if (dialog.open() == Window.OK) {
            state.set(List.copyOf(dialog.chosen()));
        }
    }

    @Override
    void refresh() {
        List<String> names = state.values().stream()
                .map(each -> state.context().describer().describe((EObject) each)).toList();
        String now = names.isEmpty() ? FormMessages.NoneChosen : String.join("\n", names);
        if (!shown.getText().equals(now)) {
            shown.setText(now);
            form.layoutChanged();
        }
        choose.setEnabled(state.isEditable());
    }

    @Override
    boolean isAffectedBy(Notification change) {
        return true;
    }

    @Override
    Control focusControl() {
        return choose;
    }
}
