// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
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

    private final IOperationHistoryListener following = this::followed;
    private final List<IUndoableOperation> noSteps = new ArrayList<>();
    private IUndoableOperation saved;
    private int aside;
    private int own;

    CaseStack() {
        super(OperationHistoryFactory.getOperationHistory());
        keepAll();
        getOperationHistory().addOperationHistoryListener(following);
    }

    /**
     * Does something that belongs to no step of the person, such as opening a diagram: what is executed meanwhile
     * changes the case or its diagrams, but there is nothing to take back afterwards.
     *
     * @param work not null
     */
    public void aside(Runnable work) {
        beginAside();
        try {
            work.run();
        } finally {
            endAside();
        }
    }

    /** Begins what {@link #aside} does, where the work goes on later; to be followed by {@link #endAside}. */
    public void beginAside() {
        aside++;
    }

    /** Ends what {@link #beginAside} began. */
    public void endAside() {
        aside--;
        if (aside == 0) {
            noSteps.forEach(each -> getOperationHistory().replaceOperation(each, new IUndoableOperation[0]));
            noSteps.clear();
            notifyListeners();
        }
    }

    /** What is done aside is told when it is over, and the history is as it was. */
    @Override
    protected void notifyListeners() {
        if (aside == 0) {
            super.notifyListeners();
        }
    }

    /** Sirius does steps of its own in the same history; those who listen to this stack hear of them too. */
    private void followed(OperationHistoryEvent event) {
        boolean isStep = switch (event.getEventType()) {
            case OperationHistoryEvent.DONE, OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE ->
                event.getOperation().hasContext(getDefaultUndoContext());
            default -> false;
        };
        if (isStep && aside > 0) {
            noSteps.add(event.getOperation());
        } else if (isStep && own == 0) {
            notifyListeners();
        }
    }

    @Override
    public void undo() {
        asOwn(super::undo);
    }

    @Override
    public void redo() {
        asOwn(super::redo);
    }

    private void asOwn(Runnable step) {
        own++;
        try {
            step.run();
        } finally {
            own--;
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
        own++;
        try {
            super.doExecute(command, options);
        } finally {
            own--;
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
        getOperationHistory().removeOperationHistoryListener(following);
        getOperationHistory().dispose(getDefaultUndoContext(), true, true, true);
        saved = null;
        super.dispose();
    }
}
