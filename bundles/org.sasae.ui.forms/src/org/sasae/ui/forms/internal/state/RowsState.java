// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.NewElements;

/** State of a list of contained objects: rows and columns, adding, removing and reordering. */
public final class RowsState {

    private final FormContext context;
    private final EObject owner;
    private final EReference reference;
    private List<FormField> columns;

    /**
     * Makes the state of a list.
     *
     * @param context   the open case, not null
     * @param owner     the object that holds the rows, not null
     * @param reference the containment that holds them, single or many, not null
     */
    public RowsState(FormContext context, EObject owner, EReference reference) {
        this.context = Objects.requireNonNull(context);
        this.owner = Objects.requireNonNull(owner);
        this.reference = Objects.requireNonNull(reference);
    }

    /** {@return the object that holds the rows} */
    public EObject owner() {
        return owner;
    }

    /** {@return the containment that holds the rows} */
    public EReference reference() {
        return reference;
    }

    /** {@return the rows as they are now} */
    @SuppressWarnings("unchecked")
    public List<EObject> rows() {
        Object value = owner.eGet(reference);
        if (reference.isMany()) {
            return List.copyOf((Collection<EObject>) value);
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** {@return the columns of the table} */
    public List<FormField> columns() {
        if (columns == null) {
            columns = FormModel.columns(reference.getEReferenceType());
        }
        return columns;
    }

    /**
     * Gives the text of a cell.
     *
     * @param row    one of the rows, not null
     * @param column one of the columns, not null
     * @return one line, empty where nothing is known
     */
    public String cell(EObject row, FormField column) {
        String text = context.describer().text(row, column.feature());
        return text.indexOf('\n') < 0 ? text : text.replace("\r", "").replace('\n', ' ');
    }

    /** {@return the classes of which a row can be added; one for most lists} */
    public List<EClass> newTypes() {
        return MunicipalSlot.is(reference) ? MunicipalSlot.offered(owner) : Subtypes.of(reference.getEReferenceType());
    }

    /** {@return whether a row may be added now} */
    public boolean canAdd() {
        return !context.isLocked() && !newTypes().isEmpty() && (reference.isMany() || owner.eGet(reference) == null);
    }

    /**
     * Adds a row that holds what the form prints in every empty sheet, and nothing else.
     *
     * @param type  one of {@link #newTypes()}, not null
     * @param after the row after which it is wanted, null for the end
     * @return the new row
     */
    public EObject add(EClass type, EObject after) {
        EObject row = MunicipalSlot.is(reference) ? MunicipalSlot.create(owner, type) : EcoreUtil.create(type);
        NewElements.begin(row, owner);
        context.offers().prepare(row, owner);
        insert(row, after, context.wording().type(type));
        return row;
    }

    /**
     * Adds a row that exists already, such as a copy.
     *
     * @param row   of a class that the list takes, not contained anywhere, not null
     * @param after the row after which it is wanted, null for the end
     * @param name  what is added, for the name of the undo step, not null
     */
    public void insert(EObject row, EObject after, String name) {
        int index = after == null ? -1 : rows().indexOf(after);
        Command command = reference.isMany()
                ? AddCommand.create(context.domain(), owner, reference, row,
                        index < 0 ? org.eclipse.emf.edit.command.CommandParameter.NO_INDEX : index + 1)
                : SetCommand.create(context.domain(), owner, reference, row);
        context.execute(new NamedCommand(StateMessages.bind(StateMessages.UndoAdd, name), command));
    }

    /**
     * Removes rows with all they hold, in one undo step. References to what is removed are cleared
     * in the same step, so that nothing points to what is no longer there.
     *
     * @param rows rows of this list, not null
     */
    public void remove(List<EObject> rows) {
        if (rows.isEmpty()) {
            return;
        }
        CompoundCommand all = new CompoundCommand();
        all.append(References.clear(context, rows));
        all.append(reference.isMany() ? RemoveCommand.create(context.domain(), owner, reference, rows)
                : SetCommand.create(context.domain(), owner, reference, SetCommand.UNSET_VALUE));
        String name = rows.size() == 1 ? context.describer().describe(rows.get(0))
                : context.wording().feature(reference);
        context.execute(new NamedCommand(StateMessages.bind(StateMessages.UndoRemove, name), all));
    }

    /**
     * Tells whether a row can be moved.
     *
     * @param row   one of the rows, null allowed
     * @param steps negative for up, positive for down
     * @return whether there is a place
     */
    public boolean canMove(EObject row, int steps) {
        if (row == null || context.isLocked() || !reference.isMany()) {
            return false;
        }
        int target = rows().indexOf(row) + steps;
        return target >= 0 && target < rows().size();
    }

    /**
     * Moves a row.
     *
     * @param row   one of the rows, not null
     * @param steps negative for up, positive for down
     */
    public void move(EObject row, int steps) {
        if (!canMove(row, steps)) {
            return;
        }
        int target = rows().indexOf(row) + steps;
        context.execute(new NamedCommand(
                StateMessages.bind(StateMessages.UndoMove, context.describer().describe(row)),
                MoveCommand.create(context.domain(), owner, reference, row, target)));
    }
}
