// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.core.session.CaseSession;
import org.sasae.sirius.internal.domain.CaseStack;
import org.sasae.sirius.internal.session.CaseRepresentations;
import org.sasae.sirius.internal.session.Offer;
import org.sasae.sirius.internal.session.RepresentationsUnreadable;
import org.sasae.ui.CaseEditor;

/**
 * The Sirius editors of cases. They belong to the editor of the case: it saves for them, and they close with it.
 */
final class RepresentationParts {

    private static final int TURNS = 5;

    private RepresentationParts() {
    }

    /** Begins the representations of a case; where their file is damaged, asks whether to begin anew. */
    static Optional<CaseRepresentations> begin(Shell shell, IWorkbenchPage page, CaseEditor editor) {
        CaseSession session = editor.openCase().session();
        Optional<CaseRepresentations> existing = CaseRepresentations.existing(session);
        if (existing.isPresent()) {
            return existing;
        }
        try {
            return Optional.of(begun(page, editor));
        } catch (RepresentationsUnreadable e) {
            ILog.get().warn("The Sirius diagrams of a case cannot be read", e);
            int answer = MessageDialog.open(MessageDialog.WARNING, shell, SiriusMessages.DiscardTitle,
                    SiriusMessages.bind(SiriusMessages.DiscardQuestion, e.getMessage()), SWT.NONE,
                    SiriusMessages.DiscardYes, SiriusMessages.Cancel);
            return answer == 0 ? beginAnew(page, editor) : Optional.empty();
        }
    }

    private static Optional<CaseRepresentations> beginAnew(IWorkbenchPage page, CaseEditor editor) {
        try {
            CaseRepresentations.discard(editor.openCase().session());
            return Optional.of(begun(page, editor));
        } catch (IOException | RepresentationsUnreadable e) {
            ILog.get().error("The Sirius diagrams of a case cannot begin anew", e);
            return Optional.empty();
        }
    }

    private static CaseRepresentations begun(IWorkbenchPage page, CaseEditor editor) throws RepresentationsUnreadable {
        CaseRepresentations made = CaseRepresentations.of(editor.openCase().session());
        made.saveWith(() -> page.saveEditor(editor, false));
        made.listen(new Reopening(made));
        page.addPartListener(new ClosingWithCase(page, editor, made));
        return made;
    }

    /** Opens a representation, made where it is not there yet; empty where the viewpoint makes none. */
    static Optional<IEditorPart> open(CaseRepresentations representations, Offer offer) {
        return offer.open(representations, offer.name())
                .map(found -> open(representations, found, offer.existing() == null));
    }

    private static IEditorPart open(CaseRepresentations representations, DRepresentation representation,
            boolean arranging) {
        CaseStack stack = representations.stack();
        stack.beginAside();
        IEditorPart opened = DialectUIManager.INSTANCE.openEditor(representations.session(), representation,
                new NullProgressMonitor());
        later(TURNS, () -> {
            if (arranging && opened instanceof IDiagramWorkbenchPart diagram) {
                arrange(diagram);
            }
            stack.endAside();
            representations.keep();
        });
        return opened;
    }

    /** Lets nothing that an editor does while it opens be a step of the person. */
    static void openingAside(CaseStack stack) {
        stack.beginAside();
        later(TURNS, stack::endAside);
    }

    /** Puts all that a new diagram shows where it belongs. */
    private static void arrange(IDiagramWorkbenchPart diagram) {
        ArrangeRequest request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
        request.setPartsToArrange(new ArrayList<>(diagram.getDiagramEditPart().getChildren()));
        Command command = diagram.getDiagramEditPart().getCommand(request);
        if (command != null && command.canExecute()) {
            diagram.getDiagramEditDomain().getDiagramCommandStack().execute(command);
        }
    }

    /** Part of opening a diagram is left to the display by its editor; that comes first. */
    private static void later(int turns, Runnable work) {
        Display.getCurrent().asyncExec(turns == 0 ? work : () -> later(turns - 1, work));
    }

    /** {@return the open Sirius editors of a session} */
    static List<DialectEditor> editors(Session session) {
        IEditingSession parts = SessionUIManager.INSTANCE.getUISession(session);
        return parts == null ? List.of() : List.copyOf(parts.getEditors());
    }

    /** When the case is read again, its diagrams are opened on the new objects. */
    private static final class Reopening implements CaseRepresentations.Listener {

        private final CaseRepresentations representations;
        private final List<URI> open = new ArrayList<>();

        private Reopening(CaseRepresentations representations) {
            this.representations = representations;
        }

        @Override
        public void ending(Session old) {
            open.clear();
            for (DialectEditor editor : editors(old)) {
                DRepresentationDescriptor descriptor =
                        new DRepresentationQuery(editor.getRepresentation()).getRepresentationDescriptor();
                if (descriptor != null) {
                    open.add(EcoreUtil.getURI(descriptor));
                }
            }
        }

        @Override
        public void begun(Session now) {
            // The case may be read again while its editor comes to the front; no other editor can open then.
            List<URI> again = List.copyOf(open);
            later(TURNS, () -> reopen(now, again));
        }

        private void reopen(Session now, List<URI> again) {
            if (!now.isOpen()) {
                return;
            }
            for (URI each : again) {
                EObject found = now.getTransactionalEditingDomain().getResourceSet().getEObject(each, false);
                if (found instanceof DRepresentationDescriptor descriptor && descriptor.getRepresentation() != null) {
                    open(representations, descriptor.getRepresentation(), false);
                }
            }
        }
    }
}
