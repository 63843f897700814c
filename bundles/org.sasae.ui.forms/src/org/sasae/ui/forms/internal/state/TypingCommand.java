// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sasae.core.commands.AmendableStack;

/**
 * Sets one attribute, and goes on setting it while the person goes on typing in the same field, so
 * that the whole entry is undone in one step. An object that is there only for its texts comes with
 * the first of them and goes with the last.
 */
public final class TypingCommand extends AbstractCommand {

    private final EObject owner;
    private final EAttribute attribute;
    private final Slot slot;
    private boolean wasSet;
    private Object before;
    private Object after;

    /**
     * The place of an object that is there only while it has a text.
     *
     * @param holder    the object that holds it, not null
     * @param reference the single containment, not null
     */
    public record Slot(EObject holder, EReference reference) {

        private void fit(EObject object) {
            boolean filled = object.eClass().getEAllStructuralFeatures().stream().anyMatch(object::eIsSet);
            if (!filled) {
                holder.eUnset(reference);
            } else if (holder.eGet(reference) != object) {
                holder.eSet(reference, object);
            }
        }
    }

    /**
     * Makes the command.
     *
     * @param owner     the object to change, not null
     * @param attribute the attribute to set, not null
     * @param value     the value, a collection for many; null to leave the attribute unset
     * @param label     name of the step for undo, not null
     * @param slot      where the object is put while it has a text; null for an object that is there anyway
     */
    public TypingCommand(EObject owner, EAttribute attribute, Object value, String label, Slot slot) {
        super(Objects.requireNonNull(label));
        this.owner = Objects.requireNonNull(owner);
        this.attribute = Objects.requireNonNull(attribute);
        this.after = value;
        this.slot = slot;
    }

    /**
     * Tells whether more typing belongs to this step.
     *
     * @param object  the object being changed
     * @param feature the attribute being typed
     * @return true for the same field
     */
    public boolean isAbout(EObject object, EAttribute feature) {
        return owner == object && attribute == feature;
    }

    /**
     * Replaces the value by what has been typed since. Only for the step on top of the stack.
     *
     * @param stack the stack that this step is on top of, not null
     * @param value the new value, null to leave the attribute unset
     */
    public void goOn(CommandStack stack, Object value) {
        after = value;
        AmendableStack.amend(stack, () -> assign(value != null, value));
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        wasSet = owner.eIsSet(attribute);
        before = owner.eGet(attribute) instanceof Collection<?> many ? List.copyOf(many) : owner.eGet(attribute);
        assign(after != null, after);
    }

    @Override
    public void undo() {
        assign(wasSet, before);
    }

    @Override
    public void redo() {
        assign(after != null, after);
    }

    private void assign(boolean set, Object value) {
        if (set) {
            owner.eSet(attribute, value);
        } else {
            owner.eUnset(attribute);
        }
        if (slot != null) {
            slot.fit(owner);
        }
    }
}
