// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.OpenCase;
import org.sasae.ui.diagram.internal.DiagramMessages;

/**
 * A picture of the active case beside its forms, in the same window or in one of its own. It is the same page as in
 * the editor, on the same case.
 */
public abstract class DiagramView extends ViewPart {

    private final IPartListener2 parts = new Following();
    private final ISelectionListener selections = this::selected;
    private Composite area;
    private CaseEditor shown;
    private DiagramPage page;
    private Runnable stopListening = () -> {
    };

    /** {@return a new page} */
    protected abstract DiagramPage createPage();

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        getSite().getPage().addPartListener(parts);
        getSite().getPage().addPostSelectionListener(selections);
        show(active().orElse(null));
    }

    private Optional<CaseEditor> active() {
        return getSite().getPage().getActiveEditor() instanceof CaseEditor editor && editor.openCase() != null
                ? Optional.of(editor) : Optional.empty();
    }

    private void follow() {
        CaseEditor editor = active().orElse(null);
        if (editor != shown && !area.isDisposed()) {
            show(editor);
        }
    }

    private void show(CaseEditor editor) {
        stopListening.run();
        stopListening = () -> {
        };
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        shown = editor;
        page = null;
        if (editor == null) {
            new Label(area, SWT.WRAP).setText(DiagramMessages.NoCase);
        } else {
            page = createPage();
            page.useServicesOf(getSite());
            page.create(area, editor);
            stopListening = editor.openCase().listen(change -> {
                if (change == OpenCase.Change.RELOADED) {
                    area.getDisplay().asyncExec(() -> reshow(editor));
                }
            });
        }
        area.layout(true, true);
        if (page != null) {
            page.shown();
        }
    }

    private void reshow(CaseEditor editor) {
        if (!area.isDisposed() && shown == editor) {
            show(editor);
        }
    }

    /** Selects in the picture what the person is writing about in the forms. */
    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == shown && page != null && selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof EObject element) {
            page.reveal(element, null);
        }
    }

    /** {@return the page that is shown, empty without a case} */
    public final Optional<DiagramPage> page() {
        return Optional.ofNullable(page);
    }

    @Override
    public void setFocus() {
        if (page == null) {
            area.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        getSite().getPage().removePostSelectionListener(selections);
        stopListening.run();
        super.dispose();
    }

    /** Follows the active editor. */
    private final class Following implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            follow();
        }
    }
}
