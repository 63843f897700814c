// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** The button beside a text for which values are offered; what is typed otherwise stays. */
final class OfferButton {

    private final FormPart form;
    private final FieldState state;
    private final Button button;
    private final Label gloss;

    OfferButton(Composite parent, FormPart form, FieldState state) {
        this.form = form;
        this.state = state;
        button = new Button(parent, SWT.PUSH);
        button.setText(FormMessages.Choose);
        button.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        ControlNames.give(button, FormMessages.bind(FormMessages.ChooseFor, state.label()));
        button.addListener(SWT.Selection, event -> choose());
        gloss = new Label(parent, SWT.WRAP);
        Look.style(gloss, Look.QUIET);
        gloss.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        form.look().apply(parent);
    }

    void refresh() {
        button.setEnabled(state.isEditable());
        String now = state.gloss().replace("&", "&&");
        ((GridData) gloss.getLayoutData()).exclude = now.isEmpty();
        gloss.setVisible(!now.isEmpty());
        if (!now.equals(gloss.getText())) {
            gloss.setText(now);
            form.layoutChanged();
        }
    }

    private void choose() {
        List<Choice> offered = state.offered();
        boolean many = state.feature().isMany();
        Collection<?> present = many ? state.values() : state.value() == null ? List.of() : List.of(state.value());
        PickDialog dialog = new PickDialog(button.getShell(), state.label(), offered, present, many).showValues();
        if (dialog.open() != Window.OK) {
            return;
        }
        state.endTyping();
        if (many) {
            List<Object> values = new ArrayList<>(present);
            values.removeIf(value -> offered.stream().anyMatch(each -> each.value().equals(value))
                    && !dialog.chosen().contains(value));
            dialog.chosen().stream().filter(value -> !values.contains(value)).forEach(values::add);
            state.set(values);
        } else if (!dialog.chosen().isEmpty()) {
            state.set(dialog.chosen().get(0));
        }
    }
}
