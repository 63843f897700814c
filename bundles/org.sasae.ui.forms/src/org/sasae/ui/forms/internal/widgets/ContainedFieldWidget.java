// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.RowsState;

/** What fields have in common that hold other objects: the objects, and a head above them with name and buttons. */
abstract class ContainedFieldWidget extends FieldWidget {

    /** The objects held. */
    protected final RowsState rows;

    /** Whether substantial rows stand in an outline beside the form. */
    protected final boolean inOutline;

    private final String above;

    ContainedFieldWidget(FormPart form, FieldState state, boolean inOutline, String above) {
        super(form, state);
        this.rows = new RowsState(state.context(), state.owner(), (EReference) state.feature());
        this.inOutline = inOutline;
        this.above = above;
    }

    @Override
    final boolean isWide() {
        return true;
    }

    /** {@return whether the case itself holds the objects, not one of its parts} */
    protected final boolean isOfTheCaseItself() {
        return state.owner() == state.context().root();
    }

    /** An area whose content stands one below the other. */
    protected static Composite column(Composite parent, int spacing) {
        Composite box = Look.grid(parent, 1);
        GridLayout layout = (GridLayout) box.getLayout();
        layout.verticalSpacing = spacing;
        return box;
    }

    /** The line above the objects. */
    protected static Composite head(Composite box, int columns) {
        Composite head = Look.grid(box, columns);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return head;
    }

    /** The name of the field, left out where the heading above says the same. */
    protected final Label name(Composite head) {
        Label name = new Label(head, SWT.WRAP);
        name.setText(state.label().equals(above) ? "" : state.label());
        return name;
    }
}
