// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;
import org.sasae.ui.OpenCase;

/**
 * What every part of one open case's form needs: the case, the domain whose command stack takes
 * every change, the wording of the workbench's language and the changes as they happen.
 */
public final class FormContext {

    private final CareCase careCase;
    private final EditingDomain domain;
    private final Wording wording;
    private final CaseChanges changes;
    private final BooleanSupplier locked;
    private final IntSupplier entryMark;
    private final Describer describer;

    /**
     * Makes a context.
     *
     * @param careCase  the root of the case, not null
     * @param domain    the domain that owns the one command stack of the case, not null
     * @param wording   names of types, features and values, not null
     * @param changes   tells what changed, not null
     * @param locked    whether the case may only be read, asked each time, not null
     * @param entryMark a number that changes when what was entered so far has gone to disk, not null
     */
    public FormContext(CareCase careCase, EditingDomain domain, Wording wording, CaseChanges changes,
            BooleanSupplier locked, IntSupplier entryMark) {
        this.careCase = Objects.requireNonNull(careCase);
        this.domain = Objects.requireNonNull(domain);
        this.wording = Objects.requireNonNull(wording);
        this.changes = Objects.requireNonNull(changes);
        this.locked = Objects.requireNonNull(locked);
        this.entryMark = Objects.requireNonNull(entryMark);
        this.describer = new Describer(wording);
    }

    /** {@return the root of the case} */
    public CareCase careCase() {
        return careCase;
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
