// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormSection;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.PageShape;
import org.sasae.ui.forms.internal.state.TypingCommand;

/** Builds the sections and fields of one object from its class, without knowing any class. */
public final class ElementForm {

    private final FormPart form;
    private final boolean inOutline;

    /**
     * Makes a builder.
     *
     * @param form      the form to build into, not null
     * @param inOutline whether substantial rows stand in an outline beside the form
     */
    public ElementForm(FormPart form, boolean inOutline) {
        this.form = form;
        this.inOutline = inOutline;
    }

    /**
     * Builds all sections of an object.
     *
     * @param parent with a one-column grid, not null
     * @param owner  the object, not null
     */
    public void build(Composite parent, EObject owner) {
        List<FormSection> sections = FormModel.sections(owner.eClass()).stream()
                .map(section -> new FormSection(section.id(),
                        section.fields().stream().filter(field -> !PageShape.isUnusable(owner, field)).toList()))
                .filter(section -> !section.fields().isEmpty()).toList();
        form.register(new ElementNotes(form, parent, owner, sections.stream()
                .flatMap(section -> section.fields().stream()).map(FormField::feature).collect(Collectors.toSet())));
        if (FormModel.isInColumns(owner.eClass())) {
            columns(parent, owner, null);
            return;
        }
        for (FormSection section : sections) {
            String name = form.context().wording().section(section.id());
            form.later(parent, () -> {
                if (sections.size() > 1) {
                    heading(parent, name);
                }
                fields(parent, owner, section.fields(), name);
            });
        }
    }

    /**
     * Builds some fields of an object under one another. In a form that is being filled, those that are in view at once
     * and the others a little later.
     *
     * @param parent with a one-column grid, not null
     * @param owner  the object, not null
     * @param fields the fields in order, not null
     * @param above  the heading under which they stand, not repeated by a field of the same name
     */
    public void fields(Composite parent, EObject owner, List<FormField> fields, String above) {
        Composite grid = FieldColumns.grid(parent, form.look());
        for (FormField field : fields) {
            form.later(grid, () -> field(grid, owner, field, above, field == fields.get(0)));
        }
    }

    private void field(Composite grid, EObject owner, FormField field, String above, boolean first) {
        FieldWidget widget = FieldWidgets.create(form, new FieldState(form.context(), owner, field), inOutline, above);
        if (widget.isWide()) {
            wide(grid, widget);
        } else {
            beside(grid, widget, first);
        }
        form.look().apply(grid);
    }

    /**
     * Builds the fields of an object beside one another, each with its name above.
     *
     * @param parent with a one-column grid, not null
     * @param owner  the object, not null
     * @param slot   the place of an object that is there only while it has a text; null for any other
     * @return the control of the first field
     */
    Control columns(Composite parent, EObject owner, TypingCommand.Slot slot) {
        List<FormField> fields = FormModel.fields(owner.eClass());
        Composite grid = Look.grid(parent, fields.size());
        GridLayout layout = (GridLayout) grid.getLayout();
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = form.look().gap();
        grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Control first = null;
        for (FormField field : fields) {
            FieldWidget widget = FieldWidgets.create(form, new FieldState(form.context(), owner, field, slot), inOutline,
                    "");
            column(grid, widget);
            first = first == null ? widget.focusControl() : first;
        }
        form.look().apply(parent);
        return first;
    }

    private void column(Composite grid, FieldWidget widget) {
        Composite cell = Look.grid(grid, 2);
        cell.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Label name = new Label(cell, SWT.WRAP);
        name.setText(widget.state().label());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FieldColumns.leaveRoom(name, form.look());
        widget.state().hint().ifPresent(name::setToolTipText);
        Control control = widget.create(cell);
        GridData data = FieldColumns.fieldData(control, form.look());
        data.horizontalSpan = 2;
        control.setLayoutData(data);
        finish(widget, name, List.of(), control, false, false);
    }

    private void beside(Composite grid, FieldWidget widget, boolean first) {
        Label name = new Label(grid, SWT.WRAP);
        name.setText(widget.namesItself() ? "" : widget.state().label());
        widget.state().hint().ifPresent(name::setToolTipText);
        FieldColumns.name(name, form.look());
        FieldColumns.leaveRoom(name, form.look());
        Control control = widget.create(grid);
        FieldColumns.field(control, form.look());
        finish(widget, name, List.of(name, control), control, true, first);
    }

    private void wide(Composite grid, FieldWidget widget) {
        Composite box = Look.grid(grid, 2);
        GridLayout layout = (GridLayout) box.getLayout();
        layout.horizontalSpacing = form.look().gap();
        FieldColumns.whole(box, form.look());
        Control control = widget.create(box);
        control.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        FieldColumns.leaveRoom(control, form.look());
        // What the field holds comes first where a place is looked for.
        form.later(box, () -> finish(widget, control, List.of(box), control, false, true));
    }

    private void finish(FieldWidget widget, Control first, List<Control> parts, Control control, boolean inColumns,
            boolean begins) {
        FieldSlot slot = new FieldSlot(widget, first, parts, begins, () -> FieldColumns.mark(first, form.look()),
                () -> message(control, inColumns));
        form.register(slot);
        FieldState state = widget.state();
        slot.show(form.host().marks().of(state.owner(), state.feature()),
                form.host().marks().notes(state.owner(), state.feature()), "");
        widget.entryControls().forEach(each -> EntryKeys.install(form, state, each));
        slot.ask(FormModel.isAsked(state.owner(), state.feature()));
        Control focus = widget.focusControl();
        if (focus != null) {
            focus.addListener(SWT.FocusIn, event -> form.host().entered(state.owner(), state.feature()));
        }
    }

    /** The line below a field that says what could not be understood; made when there is something to say. */
    private Label message(Control control, boolean inColumns) {
        Label message = new Label(control.getParent(), SWT.WRAP);
        message.moveBelow(control);
        if (inColumns) {
            FieldColumns.message(message, form.look());
        } else {
            message.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        }
        form.look().apply(message);
        return message;
    }

    private void heading(Composite parent, String name) {
        Headings.section(parent, form.look(), name);
    }
}
