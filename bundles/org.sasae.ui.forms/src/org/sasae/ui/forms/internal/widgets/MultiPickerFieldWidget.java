// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** References to any number of other objects of the case, or any number of texts that stand for something else. */
final class MultiPickerFieldWidget extends FieldWidget {

    private final Supplier<List<Choice>> offered;
    private Text shown;
    private Button choose;

    /**
     * Makes the widget.
     *
     * @param offered gives what can be chosen, in order
     */
    MultiPickerFieldWidget(FormPart form, FieldState state, Supplier<List<Choice>> offered) {
        super(form, state);
        this.offered = offered;
    }

    @Override
    Control create(Composite parent) {
        Composite box = Look.grid(parent, 2);
        shown = new Text(box, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = form.look().characters(24);
        shown.setLayoutData(data);
        shown.addListener(SWT.Traverse, event -> event.doit = true);
        describe(shown, state.label());
        choose = new Button(box, SWT.PUSH);
        choose.setText(FormMessages.Choose);
        choose.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        state.hint().ifPresent(choose::setToolTipText);
        choose.addListener(SWT.Selection, event -> choose());
        // What is chosen is read with the button; a stop at a text that cannot be changed would only delay.
        box.setTabList(new Control[] { choose });
        refresh();
        return box;
    }

    private void choose() {
        List<Choice> choices = new ArrayList<>(offered.get());
        for (Object value : state.values()) {
            if (choices.stream().noneMatch(each -> each.value().equals(value))) {
                choices.add(new Choice(value, name(value, choices)));
            }
        }
        PickDialog dialog = new PickDialog(choose.getShell(), state.label(), choices, state.values(), true);
        if (dialog.open() == Window.OK) {
            state.set(dialog.chosen());
        }
    }

    /** What is not offered any more keeps its own words, so that nothing is lost unseen. */
    private String name(Object value, List<Choice> choices) {
        return choices.stream().filter(each -> each.value().equals(value)).map(Choice::label).findFirst().orElseGet(
                () -> value instanceof EObject object ? state.context().describer().describe(object) : value.toString());
    }

    @Override
    void refresh() {
        List<Choice> choices = state.values().isEmpty() ? List.of() : offered.get();
        List<String> names = state.values().stream().map(each -> name(each, choices)).toList();
        String now = names.isEmpty() ? FormMessages.NoneChosen : String.join("\n", names);
        if (!shown.getText().equals(now)) {
            shown.setText(now);
            form.layoutChanged();
        }
        ControlNames.give(choose, FormMessages.bind(FormMessages.ChooseFor, state.label()), String.join("、", names));
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

    @Override
    List<Control> entryControls() {
        return List.of(choose);
    }
}
