// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.TypingCommand;

/**
 * One contained object whose texts stand beside each other, such as a text in two languages. The fields are always
 * there; the object is, once one of them has a text.
 */
final class ColumnsFieldWidget extends FieldWidget {

    private Composite box;
    private EObject shown;
    private Control first;

    ColumnsFieldWidget(FormPart form, FieldState state) {
        super(form, state);
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Control create(Composite parent) {
        box = Look.grid(parent, 1);
        refresh();
        return box;
    }

    @Override
    void refresh() {
        EObject now = (EObject) state.value();
        if (shown != null && (now == null || now == shown)) {
            return;
        }
        boolean again = shown != null;
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        EReference reference = (EReference) state.feature();
        shown = now == null ? EcoreUtil.create(reference.getEReferenceType()) : now;
        first = new ElementForm(form, false).columns(box, shown, new TypingCommand.Slot(state.owner(), reference));
        if (again) {
            form.layoutChanged();
        }
    }

    @Override
    Control focusControl() {
        return first;
    }
}
