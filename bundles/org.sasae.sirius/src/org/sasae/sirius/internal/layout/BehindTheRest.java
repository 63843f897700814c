// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.common.core.command.CommandResult;
import org.eclipse.gmf.runtime.diagram.core.util.ViewUtil;
import org.eclipse.gmf.runtime.emf.commands.core.command.AbstractTransactionalCommand;
import org.eclipse.gmf.runtime.notation.View;

/** Puts a box behind what stands beside it: a couple of whom one lives elsewhere may stand over the box of a household. */
final class BehindTheRest extends AbstractTransactionalCommand {

    private final View box;

    BehindTheRest(TransactionalEditingDomain domain, View box) {
        super(domain, "", null);
        this.box = box;
    }

    @Override
    protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
        ViewUtil.repositionChildAt((View) box.eContainer(), box, 0);
        return CommandResult.newOKCommandResult();
    }
}
