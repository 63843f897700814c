// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The columns of a form: mark, name and field beside each other, or, where there is little room, the field below its
 * name.
 */
final class FieldColumns {

    private static final int LABEL_CHARACTERS = 26;
    private static final int LEAST_CHOICE_CHARACTERS = 14;
    private static final int TEXT_CHARACTERS = 24;
    private static final int MARK = 16;
    private static final int BESIDE = 3;
    private static final int BELOW = 2;

    /** What a control of a grid is; kept with it. */
    private enum Role {
        NAME, FIELD, WHOLE, MESSAGE
    }

    private static final String ROLE = FieldColumns.class.getName();

    private FieldColumns() {
    }

    static Composite grid(Composite parent, Look look) {
        Composite grid = Look.grid(parent, BESIDE);
        GridLayout layout = (GridLayout) grid.getLayout();
        layout.horizontalSpacing = look.gap();
        layout.verticalSpacing = look.gap();
        grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        grid.setData(ROLE, grid);
        return grid;
    }

    static void name(Label name, Look look) {
        GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        data.verticalIndent = look.gap() / 2;
        put(name, Role.NAME, data, look);
    }

    static void field(Control field, Look look) {
        put(field, Role.FIELD, fieldData(field, look), look);
    }

    /** {@return how a field stands in the place it has} */
    static GridData fieldData(Control field, Look look) {
        boolean choice = field instanceof Combo;
        GridData data = new GridData(choice ? SWT.BEGINNING : SWT.FILL, SWT.BEGINNING, true, false);
        if (choice) {
            data.minimumWidth = look.characters(LEAST_CHOICE_CHARACTERS);
        } else if (field instanceof Text) {
            data.widthHint = look.characters(TEXT_CHARACTERS);
        }
        return data;
    }

    static void whole(Composite box, Look look) {
        put(box, Role.WHOLE, new GridData(SWT.FILL, SWT.BEGINNING, true, false), look);
    }

    static void message(Label message, Look look) {
        put(message, Role.MESSAGE, new GridData(SWT.FILL, SWT.BEGINNING, true, false), look);
    }

    /**
     * Leaves room for a mark before a control; most never have one.
     *
     * @param first the control that begins a row, with its layout data
     */
    static void leaveRoom(Control first, Look look) {
        GridData data = (GridData) first.getLayoutData();
        data.horizontalSpan++;
        data.horizontalIndent += MARK + look.gap();
    }

    /**
     * Puts a mark before a control for which room was left.
     *
     * @param first the control that begins a row
     * @return the mark
     */
    static Label mark(Control first, Look look) {
        GridData data = (GridData) first.getLayoutData();
        data.horizontalSpan--;
        data.horizontalIndent = 0;
        Label mark = new Label(first.getParent(), SWT.NONE);
        mark.moveAbove(first);
        GridData place = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        place.widthHint = MARK;
        place.heightHint = MARK;
        place.verticalIndent = look.gap() / 2;
        mark.setLayoutData(place);
        return mark;
    }

    private static void put(Control control, Role role, GridData data, Look look) {
        control.setData(ROLE, role);
        control.setLayoutData(data);
        arrange(control, ((GridLayout) control.getParent().getLayout()).numColumns == BELOW, look);
    }

    /**
     * Puts the fields of all grids beside or below their names.
     *
     * @param root   the form
     * @param narrow whether there is little room
     */
    static void arrangeAll(Composite root, boolean narrow, Look look) {
        boolean moved = false;
        if (root.getData(ROLE) == root) {
            GridLayout layout = (GridLayout) root.getLayout();
            int columns = narrow ? BELOW : BESIDE;
            moved = layout.numColumns != columns;
            layout.numColumns = columns;
        }
        for (Control child : root.getChildren()) {
            if (moved) {
                arrange(child, narrow, look);
            }
            if (child instanceof Composite composite) {
                arrangeAll(composite, narrow, look);
            }
        }
    }

    private static void arrange(Control control, boolean narrow, Look look) {
        if (control.getData(ROLE) instanceof Role role) {
            GridData data = (GridData) control.getLayoutData();
            int names = look.characters(LABEL_CHARACTERS);
            switch (role) {
            case NAME -> {
                data.widthHint = narrow ? SWT.DEFAULT : names;
                data.horizontalAlignment = narrow ? SWT.FILL : SWT.BEGINNING;
            }
            case FIELD -> {
                data.horizontalSpan = narrow ? BELOW : 1;
                data.horizontalIndent = narrow ? MARK + look.gap() : 0;
            }
            case WHOLE -> data.horizontalSpan = narrow ? BELOW : BESIDE;
            case MESSAGE -> {
                data.horizontalSpan = narrow ? BELOW : BESIDE;
                data.horizontalIndent = narrow ? MARK + look.gap() : names + MARK + 2 * look.gap();
            }
            }
        }
    }
}
