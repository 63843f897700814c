// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.form.FormPage;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;
import org.sasae.ui.OpenCase;

/**
 * What every part of an open form needs: the case or whatever else is edited, the domain whose command stack takes
 * every change, the wording of the workbench's language and the changes as they happen.
 */
public final class FormContext {

    private final EObject root;
    private final EditingDomain domain;
    private final Wording wording;
    private final CaseChanges changes;
    private final BooleanSupplier locked;
    private final IntSupplier entryMark;
    private final Describer describer;
    private final FormOffers offers;

    /**
     * Makes a context.
     *
     * @param root      the root of the case, or of whatever else is edited, not null
     * @param domain    the domain that owns the one command stack of the case, not null
     * @param wording   names of types, features and values, not null
     * @param changes   tells what changed, not null
     * @param locked    whether the case may only be read, asked each time, not null
     * @param entryMark a number that changes when what was entered so far has gone to disk, not null
     */
    public FormContext(EObject root, EditingDomain domain, Wording wording, CaseChanges changes,
            BooleanSupplier locked, IntSupplier entryMark) {
        this(root, domain, wording, changes, locked, entryMark, FormOffers.NONE);
    }

    /**
     * Makes a context in which values are offered for texts.
     *
     * @param root      the root of whatever is edited, not null
     * @param domain    the domain that owns its one command stack, not null
     * @param wording   names of types, features and values, not null
     * @param changes   tells what changed, not null
     * @param locked    whether it may only be read, asked each time, not null
     * @param entryMark a number that changes when what was entered so far has gone to disk, not null
     * @param offers    what is offered, not null
     */
    public FormContext(EObject root, EditingDomain domain, Wording wording, CaseChanges changes,
            BooleanSupplier locked, IntSupplier entryMark, FormOffers offers) {
        this.root = Objects.requireNonNull(root);
        this.offers = Objects.requireNonNull(offers);
        this.domain = Objects.requireNonNull(domain);
        this.wording = Objects.requireNonNull(wording);
        this.changes = Objects.requireNonNull(changes);
        this.locked = Objects.requireNonNull(locked);
        this.entryMark = Objects.requireNonNull(entryMark);
        this.describer = new Describer(wording);
    }

    /** {@return the root of what is edited} */
    public EObject root() {
        return root;
    }

    /** {@return whether a case is edited} */
    public boolean isCase() {
        return root instanceof CareCase;
    }

    /** {@return the root of the case; only where a case is edited} */
    public CareCase careCase() {
        return (CareCase) root;
    }

    /** {@return what is offered for texts and new objects} */
    public FormOffers offers() {
        return offers;
    }

    /** {@return the name of a page} */
    public String name(FormPage page) {
        return wording.page(root.eClass(), page.id());
    }

    /** {@return the domain that owns the one command stack of the case} */
    public EditingDomain domain() {
        return domain;
    }

    /** {@return names of types, features and values} */
    public Wording wording() {
        return wording;
    }

    /** {@return tells what changed} */
    public CaseChanges changes() {
        return changes;
    }

    /** {@return gives a number that changes when what was entered so far has gone to disk} */
    public IntSupplier entryMark() {
        return entryMark;
    }

    /**
     * Makes the context of a case that is open in the workbench.
     *
     * @param openCase the case, not null
     * @param locale   the workbench's language, not null
     * @param changes  the changes of the case, not null
     * @return the context, of use until the case is read again
     */
    public static FormContext of(OpenCase openCase, Locale locale, CaseChanges changes) {
        MunicipalLabels labels = new MunicipalLabels(openCase.careCase(), MunicipalityProfileRegistry.fromPlatform(),
                locale);
        return new FormContext(openCase.careCase(), openCase.session().editingDomain(),
                Wording.of(locale).withFeatureNames(labels), changes, () -> openCase.session().isReadOnly(),
                openCase::entryMark);
    }

    /** {@return whether the case may only be read} */
    public boolean isLocked() {
        return locked.getAsBoolean();
    }

    /**
     * Runs a command on the one command stack of the case.
     *
     * @param command the change, not null; nothing happens where it cannot be executed
     */
    public void execute(Command command) {
        if (!isLocked() && command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }

    /** {@return how objects of the case are called in lists} */
    public Describer describer() {
        return describer;
    }
}
