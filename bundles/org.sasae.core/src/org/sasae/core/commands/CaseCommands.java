// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.commands;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.text.CleanText;
import org.sasae.core.text.Texts;
import org.sasae.model.edit.Wording;

/**
 * Makes the commands that change a case, each with a label that tells a person what undo would take back
 * (「氏名を変更」, "Change Name").
 *
 * <p>A command is made here and executed by the session. Making one changes nothing. Belongs to the thread of the
 * session.
 */
public final class CaseCommands {

    private final EditingDomain domain;
    private final Wording wording;
    private final Texts texts = Texts.beside(CaseCommands.class);

    /**
     * @param domain the editing domain of the case, not null
     * @param locale language of the labels, not null
     */
    public CaseCommands(EditingDomain domain, Locale locale) {
        this.domain = domain;
        this.wording = Wording.of(locale);
    }

    /**
     * Sets a feature. Texts are cleaned as {@link CleanText} says. When an object that the feature contains is replaced
     * or taken away, all links to it go too.
     *
     * @param owner whose feature, not null
     * @param feature not null
     * @param value the new value; null sets the feature back to what it is in a new object
     */
    public Command set(EObject owner, EStructuralFeature feature, Object value) {
        Object clean = value instanceof String text ? CleanText.of(text) : value;
        Command set = SetCommand.create(domain, owner, feature, clean == null ? SetCommand.UNSET_VALUE : clean);
        Command command = set;
        if (feature instanceof EReference reference && reference.isContainment() && !feature.isMany()
                && owner.eGet(feature) instanceof EObject old && old != value) {
            Command delete = DeleteCommand.create(domain, old);
            command = clean == null ? delete : new CompoundCommand(List.of(delete, set));
        }
        return labelled(label("set", wording.feature(feature)), command);
    }

    /** Adds a value at the end of a list; see {@link #add(EObject, EStructuralFeature, Object, int)}. */
    public Command add(EObject owner, EStructuralFeature feature, Object value) {
        return add(owner, feature, value, CommandParameter.NO_INDEX);
    }

    /**
     * Adds a value to a list.
     *
     * @param owner whose list, not null
     * @param feature a feature with many values, not null
     * @param value what to add, not null
     * @param index where, counted from 0, or {@link CommandParameter#NO_INDEX} for the end
     */
    public Command add(EObject owner, EStructuralFeature feature, Object value, int index) {
        String name = value instanceof EObject object && isContained(feature)
                ? wording.type(object.eClass()) : wording.feature(feature);
        return labelled(label("add", name), AddCommand.create(domain, owner, feature, value, index));
    }

    /** Takes a value out of a list of values or links; a linked object itself stays in the case. */
    public Command remove(EObject owner, EStructuralFeature feature, Object value) {
        return labelled(label("remove", wording.feature(feature)),
                RemoveCommand.create(domain, owner, feature, value));
    }

    /** Deletes an object with all it contains, and every link to them. */
    public Command delete(EObject object) {
        return delete(List.of(object));
    }

    /** Deletes objects with all they contain, and every link to them. */
    public Command delete(Collection<? extends EObject> objects) {
        String label = objects.size() == 1
                ? label("delete", wording.type(objects.iterator().next().eClass()))
                : label("deleteMany", Integer.toString(objects.size()));
        return labelled(label, DeleteCommand.create(domain, objects));
    }

    /**
     * Moves a value within its list.
     *
     * @param index the place it has afterwards, counted from 0
     */
    public Command move(EObject owner, EStructuralFeature feature, Object value, int index) {
        return labelled(label("move", wording.feature(feature)),
                MoveCommand.create(domain, owner, feature, value, index));
    }

    /** Several commands that are done and undone as one; not executable when one of them is not. */
    public static Command all(String label, List<? extends Command> commands) {
        return new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label, List.copyOf(commands));
    }

    /** A command with another label. */
    public static Command labelled(String label, Command command) {
        return new LabelledCommand(label, command);
    }

    private String label(String key, String name) {
        return texts.format(key, wording.locale(), List.of(name));
    }

    private static boolean isContained(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
