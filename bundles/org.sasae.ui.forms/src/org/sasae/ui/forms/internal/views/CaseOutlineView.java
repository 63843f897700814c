// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.views;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.CaseFollower;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.forms.internal.state.CaseChanges;
import org.sasae.ui.forms.internal.state.CaseMarks;
import org.sasae.ui.forms.internal.state.CaseNode;
import org.sasae.ui.forms.internal.state.CaseTree;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.widgets.Signs;

/**
 * The active case as a tree. What is selected here is shown in the editor, and the tree follows where the person is in
 * the editor; Enter or a double click goes to the first field.
 */
public final class CaseOutlineView extends ViewPart {

    /** Typing never waits for the tree: it follows once the person pauses. */
    private static final int PAUSE_MILLISECONDS = 300;

    private final Locale locale = Locale.getDefault();
    private final Runnable refresh = this::refresh;
    private TreeViewer viewer;
    private CaseFollower follower;
    private CaseChanges changes;
    private FormContext context;
    private CaseTree tree;
    private CaseMarks marks = CaseMarks.NONE;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        ControlNames.give(viewer.getTree(), getTitle());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> {
            if (!following) {
                selected().ifPresent(element -> follower.editor().show(element));
            }
        });
        viewer.addOpenListener(event -> selected().ifPresent(element -> {
            follower.editor().getSite().getPage().activate(follower.editor());
            follower.editor().reveal(element, null);
        }));
        follower = new CaseFollower(getSite().getPage(), this::follow, this::changed);
        follower.onSelection(this::select);
        follower.begin();
    }

    private Optional<EObject> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof CaseNode node && follower.editor() != null
                ? Optional.ofNullable(node.isPage() ? firstBelow(node) : node.element())
                : Optional.empty();
    }

    /** A page is shown by its first element. */
    private EObject firstBelow(CaseNode page) {
        return tree.children(page).stream().map(CaseNode::element).findFirst().orElse(null);
    }

    private void follow() {
        forget();
        OpenCase openCase = follower.openCase();
        if (openCase == null) {
            viewer.setInput(null);
            return;
        }
        changes = CaseChanges.of(openCase.careCase());
        changes.listen(this::contentChanged);
        context = FormContext.of(openCase, locale, changes);
        tree = new CaseTree(context);
        marks = CaseMarks.of(openCase, locale);
        viewer.setInput(tree);
        viewer.expandToLevel(2);
    }

    private void forget() {
        if (changes != null) {
            changes.detach(context.careCase());
            changes = null;
        }
        marks = CaseMarks.NONE;
    }

    private void changed(OpenCase openCase, OpenCase.Change change) {
        switch (change) {
        case RELOADED -> follow();
        case FINDINGS, NOTES -> {
            marks = CaseMarks.of(openCase, locale);
            soon();
        }
        case STATE -> {
        }
        }
    }

    private void contentChanged(Notification change) {
        soon();
    }

    private void soon() {
        if (!viewer.getTree().isDisposed()) {
            viewer.getTree().getDisplay().timerExec(PAUSE_MILLISECONDS, refresh);
        }
    }

    private void refresh() {
        if (!viewer.getTree().isDisposed() && viewer.getInput() != null) {
            following = true;
            viewer.refresh();
            following = false;
        }
    }

    private void select(ISelection selection) {
        if (tree == null || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        EObject object = Adapters.adapt(structured.getFirstElement(), EObject.class);
        CaseNode node = object == null ? null : tree.nodeOf(object);
        if (node != null && !node.equals(viewer.getStructuredSelection().getFirstElement())) {
            following = true;
            viewer.setSelection(new StructuredSelection(node), true);
            following = false;
        }
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        follower.close();
        forget();
        super.dispose();
    }

    /** Finds the nodes. */
    private static final class Content implements ITreeContentProvider {

        private CaseTree tree;

        @Override
        public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object now) {
            tree = (CaseTree) now;
        }

        @Override
        public Object[] getElements(Object input) {
            return tree.roots().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return tree.children((CaseNode) parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return tree.parent((CaseNode) element);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !tree.children((CaseNode) element).isEmpty();
        }
    }

    /** Names the nodes and shows what the rules say about them. */
    private final class Labels extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return tree.label((CaseNode) element);
        }

        @Override
        public Image getImage(Object element) {
            CaseNode node = (CaseNode) element;
            Display display = viewer.getTree().getDisplay();
            return node.isPage() ? Signs.node(display, marks, node.page()) : Signs.node(display, marks, node.element());
        }

        @Override
        public String getToolTipText(Object element) {
            CaseNode node = (CaseNode) element;
            String words = node.isPage() ? marks.sentences(node.page()) : marks.sentences(node.element());
            return words.isEmpty() ? tree.label(node) : tree.label(node) + "\n" + words;
        }
    }
}
