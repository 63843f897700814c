// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.domain;

import java.util.Map;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.emf.workspace.impl.WorkspaceCommandStackImpl;
import org.sasae.core.commands.AmendableStack;

/**
 * The one history of a case. It keeps the steps of Sirius, which are operations of the workbench, beside our commands,
 * and lets as many of them be taken back as a person likes.
 */
public final class CaseStack extends WorkspaceCommandStackImpl implements AmendableStack {

    private IUndoableOperation saved;
    private int aside;

    CaseStack() {
        super(OperationHistoryFactory.getOperationHistory());
        keepAll();
    }

    /**
     * Does something that belongs to no step of the person, such as opening a diagram: commands that are executed
     * meanwhile change the case or its diagrams, but there is nothing to take back.
     *
     * @param work not null
     */
    public void aside(Runnable work) {
        aside++;
        try {
            work.run();
        } finally {
            aside--;
        }
    }

    @Override
    public void amend(Runnable change) {
        try {
            Transaction transaction = ((InternalTransactionalEditingDomain) getDomain()).startTransaction(false, Map.of());
            try {
                change.run();
                transaction.commit();
            } finally {
                if (transaction.isActive()) {
                    rollback(transaction);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handleError(e);
        } catch (RollbackException e) {
            handleError(e);
        }
    }

    @Override
    protected void doExecute(Command command, Map<?, ?> options) throws InterruptedException, RollbackException {
        if (aside == 0) {
            super.doExecute(command, options);
            return;
        }
        Transaction transaction = createTransaction(command, options);
        try {
            command.execute();
            transaction.commit();
        } finally {
            if (transaction.isActive()) {
                rollback(transaction);
            }
        }
    }

    @Override
    public Command getUndoCommand() {
        return command(super.getUndoCommand(), getOperationHistory().getUndoOperation(getDefaultUndoContext()));
    }

    @Override
    public Command getRedoCommand() {
        return command(super.getRedoCommand(), getOperationHistory().getRedoOperation(getDefaultUndoContext()));
    }

    /** A step that was no command is known by its label. */
    private static Command command(Command known, IUndoableOperation step) {
        return known != null || step == null ? known : new IdentityCommand(step.getLabel());
    }

    @Override
    public boolean isSaveNeeded() {
        return getOperationHistory().getUndoOperation(getDefaultUndoContext()) != saved;
    }

    @Override
    public void saveIsDone() {
        saved = getOperationHistory().getUndoOperation(getDefaultUndoContext());
    }

    @Override
    public void flush() {
        super.flush();
        saved = null;
        keepAll();
    }

    private void keepAll() {
        getOperationHistory().setLimit(getDefaultUndoContext(), Integer.MAX_VALUE);
    }

    @Override
    public void dispose() {
        getOperationHistory().dispose(getDefaultUndoContext(), true, true, true);
        saved = null;
        super.dispose();
    }
}
