// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.form.FormField;
import org.sasae.core.form.Consequences;
import org.sasae.core.form.FormModel;

/** State of one field of a form: its words, its value as text or choice, and how it is changed. */
public final class FieldState {

    private final FormContext context;
    private final EObject owner;
    private final FormField field;
    private final TypingCommand.Slot slot;
    private TypingCommand typing;
    private int typingMark;

    /**
     * Makes the state of a field.
     *
     * @param context the open case, not null
     * @param owner   the object whose feature is shown, not null
     * @param field   the field, not null
     */
    public FieldState(FormContext context, EObject owner, FormField field) {
        this(context, owner, field, null);
    }

    /**
     * Makes the state of a field of an object that is there only while it has a text.
     *
     * @param context the open case, not null
     * @param owner   the object whose feature is shown, perhaps not in its place yet, not null
     * @param field   the field, not null
     * @param slot    the place of the object; null for an object that is there anyway
     */
    public FieldState(FormContext context, EObject owner, FormField field, TypingCommand.Slot slot) {
        this.slot = slot;
        this.context = Objects.requireNonNull(context);
        this.owner = Objects.requireNonNull(owner);
        this.field = Objects.requireNonNull(field);
    }

    /** {@return the open case} */
    public FormContext context() {
        return context;
    }

    /** {@return the object whose feature is shown} */
    public EObject owner() {
        return owner;
    }

    /** {@return the field} */
    public FormField field() {
        return field;
    }

    /** {@return the feature that is shown} */
    public EStructuralFeature feature() {
        return field.feature();
    }

    /** {@return the name of the field} */
    public String label() {
        String own = context.wording().feature(feature());
        return slot == null ? own
                : StateMessages.bind(StateMessages.PartLabel, context.wording().feature(slot.reference()), own);
    }

    /** {@return whether this is one of the texts of a larger field, such as one of its languages} */
    public boolean isPart() {
        return slot != null;
    }

    /** {@return what to write here in short words, empty where the name says all} */
    public Optional<String> hint() {
        return context.wording().hint(slot == null ? feature() : slot.reference());
    }

    /** {@return the unit that follows the value} */
    public Optional<String> unit() {
        return field.unit().map(context.wording()::unit);
    }

    /** {@return whether the field may be changed} */
    public boolean isEditable() {
        return !context.isLocked();
    }

    /** {@return the value, null where nothing is known} */
    public Object value() {
        return owner.eGet(feature());
    }

    /** {@return the value as text, empty where nothing is known} */
    public String text() {
        Object value = value();
        if (value instanceof Collection<?> many) {
            return many.stream().map(format()::format).collect(Collectors.joining("\n"));
        }
        return value == null ? "" : format().format(value);
    }

    /**
     * Takes what has been typed so far. Typing on in the same field goes into the same undo step
     * until {@link #endTyping()} or another change comes between.
     *
     * @param text the whole text of the field, not null
     * @throws ValueFormat.NotUnderstood where it is no value of this field; the case is unchanged
     */
    public void type(String text) throws ValueFormat.NotUnderstood {
        Object value = feature().isMany() ? lines(text) : text.isBlank() ? null : format().parse(text);
        if (context.isLocked() || Objects.equals(value, value())) {
            return;
        }
        EAttribute attribute = (EAttribute) feature();
        if (goesOn(attribute)) {
            typing.goOn(context.domain().getCommandStack(), value);
        } else {
            typing = new TypingCommand(owner, attribute, value, label(), slot);
            typingMark = context.entryMark().getAsInt();
            context.execute(typing);
        }
    }

    private List<Object> lines(String text) throws ValueFormat.NotUnderstood {
        List<Object> values = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            values.add(format().parse(line));
        }
        return values;
    }

    private boolean goesOn(EAttribute attribute) {
        CommandStack stack = context.domain().getCommandStack();
        return typing != null && typing.isAbout(owner, attribute) && stack.getUndoCommand() == typing
                && stack.getRedoCommand() == null && typingMark == context.entryMark().getAsInt();
    }

    /** Ends the current entry: what is typed next is an undo step of its own. */
    public void endTyping() {
        typing = null;
    }

    /**
     * Sets the value in one undo step.
     *
     * @param value the new value, null for unknown; a collection where the feature is many-valued
     */
    public void set(Object value) {
        Object old = value();
        if (Objects.equals(old, value)) {
            return;
        }
        CompoundCommand step = new CompoundCommand();
        step.append(setting(feature(), value));
        Consequences.following(owner, feature(), value).forEach((other, then) -> step.append(setting(other, then)));
        context.execute(new NamedCommand(label(), step));
    }

    private Command setting(EStructuralFeature which, Object value) {
        return SetCommand.create(context.domain(), owner, which, value == null ? SetCommand.UNSET_VALUE : value);
    }

    /** {@return the values that can be chosen, in order; only for enumerations} */
    public List<Choice> choices() {
        return Choice.of((EEnum) ((EAttribute) feature()).getEAttributeType(), context.wording());
    }

    /** {@return the values that the editor offers for this text, in order; empty where anything is typed} */
    public List<Choice> offered() {
        return FormModel.choices(feature()).isEmpty() ? List.of() : context.offers().choices(owner, feature());
    }

    /** {@return what the text means in people's words, empty where it says that itself} */
    public String gloss() {
        return FormModel.choices(feature()).isEmpty() ? "" : context.offers().gloss(owner, feature());
    }

    /** {@return the objects of the case that can be referred to, in document order; only for references} */
    public List<EObject> candidates() {
        EReference reference = (EReference) feature();
        List<EObject> found = new ArrayList<>();
        EcoreUtil.getAllContents(List.of(context.root())).forEachRemaining(each -> {
            if (each instanceof EObject object && reference.getEReferenceType().isInstance(object) && object != owner) {
                found.add(object);
            }
        });
        return found;
    }

    /** {@return the values of a many-valued feature, as they are now} */
    public List<Object> values() {
        return List.copyOf((Collection<?>) value());
    }

    private ValueFormat format() {
        return ValueFormat.of((EAttribute) feature(), context.wording().locale());
    }
}
