// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import org.eclipse.jface.wizard.Wizard;
import org.sasae.core.commands.CaseCommands;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.ui.forms.internal.state.FormContext;

/** Asks what the person wishes, proposes the type of the plan with the rules that decide, and adds the plan. */
public final class NewPlanWizard extends Wizard {

    private final FormContext context;
    private final ProcessHost host;
    private final NewPlan newPlan;

    /**
     * Makes the wizard.
     *
     * @param context the open case, not null
     * @param host    the editor around, not null
     */
    public NewPlanWizard(FormContext context, ProcessHost host) {
        this.context = context;
        this.host = host;
        this.newPlan = new NewPlan(context.careCase(), host.engine());
        setWindowTitle(ProcessMessages.WizardTitle);
        setHelpAvailable(false);
    }

    @Override
    public void addPages() {
        addPage(new NewPlanPage(newPlan, context));
    }

    @Override
    public boolean performFinish() {
        CarePlan plan = newPlan.plan();
        context.execute(CaseCommands.labelled(ProcessMessages.WizardTitle,
                newPlan.change(plan).apply(context.domain())));
        host.reveal(plan, CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID);
        return true;
    }
}
