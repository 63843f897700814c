// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.findings;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.OpenCase;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.Finding;
import org.sasae.validation.FindingPath;
import org.sasae.validation.Severity;

/**
 * What the rules say about the active case, grouped by severity. A click leads to the field; the
 * reason, the source and what the program can put right stand beside.
 */
public final class FindingsView extends ViewPart {

    private static final int[] SHARES = { 62, 38 };

    private final Locale locale = Locale.getDefault();
    private Composite pages;
    private Label nothing;
    private SashForm list;
    private TreeViewer viewer;
    private FindingDetail detail;
    private CaseEditor editor;
    private OpenCase shown;
    private Runnable stop = () -> { };
    private final PartFollower follower = new PartFollower();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        Composite empty = new Composite(pages, SWT.NONE);
        GridLayout emptyLayout = new GridLayout();
        emptyLayout.marginWidth = 12;
        emptyLayout.marginHeight = 12;
        empty.setLayout(emptyLayout);
        nothing = new Label(empty, SWT.WRAP);
        nothing.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        list = new SashForm(pages, SWT.HORIZONTAL);
        createTree();
        detail = new FindingDetail(list, locale, this::fix);
        list.setWeights(SHARES);
        getSite().getPage().addPartListener(follower);
        follow(getSite().getPage().getActiveEditor() instanceof CaseEditor active ? active : null);
    }

    private void createTree() {
        Composite box = new Composite(list, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        box.setLayout(layout);
        viewer = new TreeViewer(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        ControlNames.give(viewer.getTree(), getTitle());
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        column(layout, UiMessages.FindingsMessage, 7, finding -> finding.message(locale));
        column(layout, UiMessages.FindingsWhere, 3, finding -> FindingPath.readable(finding.subject(), locale));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> selected());
        viewer.addOpenListener(event -> go());
        viewer.getTree().addListener(SWT.MouseUp, event -> go());
    }

    private void column(TreeColumnLayout layout, String title, int weight,
            java.util.function.Function<Finding, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        boolean first = viewer.getTree().getColumnCount() == 1;
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                if (element instanceof FindingList.Group group) {
                    return first ? UiMessages.bind(UiMessages.FindingsCount, group.severity().label(locale),
                            group.findings().size()) : "";
                }
                return text.apply((Finding) element);
            }

            @Override
            public Image getImage(Object element) {
                return first && element instanceof FindingList.Group group ? icon(group.severity()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof Finding finding ? finding.message(locale) : null;
            }
        });
    }

    private Image icon(Severity severity) {
        return Images.of(pages.getDisplay(), switch (severity) {
        case ERROR -> Images.Name.ERROR;
        case WARNING -> Images.Name.WARNING;
        case HINT -> Images.Name.HINT;
        });
    }

    private void follow(CaseEditor active) {
        editor = active;
        OpenCase next = active == null ? null : active.openCase();
        if (next != shown) {
            stop.run();
            shown = next;
            stop = next == null ? () -> { } : next.listen(change -> {
                if (change != OpenCase.Change.STATE) {
                    show();
                }
            });
        }
        show();
    }

    private void show() {
        if (pages.isDisposed()) {
            return;
        }
        FindingList findings = new FindingList(shown == null ? List.of() : shown.findings(), locale);
        Object selected = viewer.getStructuredSelection().getFirstElement();
        viewer.setInput(findings);
        viewer.expandAll();
        if (selected != null) {
            viewer.setSelection(new StructuredSelection(selected), true);
        }
        nothing.setText(shown == null ? UiMessages.FindingsNoCase : UiMessages.FindingsNone);
        ((StackLayout) pages.getLayout()).topControl = findings.groups().isEmpty() ? nothing.getParent() : list;
        pages.layout(true, true);
        selected();
    }

    private void selected() {
        detail.show(viewer.getStructuredSelection().getFirstElement() instanceof Finding finding ? finding : null);
    }

    private void go() {
        if (editor != null && viewer.getStructuredSelection().getFirstElement() instanceof Finding finding) {
            editor.getSite().getPage().bringToTop(editor);
            editor.reveal(finding.subject(), finding.feature().orElse(null));
        }
    }

    private void fix(org.sasae.validation.QuickFix fix) {
        if (shown != null) {
            shown.session().execute(fix.command(shown.session().editingDomain()));
        }
    }

    @Override
    public void setFocus() {
        if (list.isVisible()) {
            viewer.getTree().setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        stop.run();
        getSite().getPage().removePartListener(follower);
        super.dispose();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((FindingList) input).groups().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingList.Group group ? group.findings().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FindingList.Group;
        }
    }

    /** Follows the active case editor. */
    private final class PartFollower implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof CaseEditor active && active != editor) {
                follow(active);
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            partActivated(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                follow(null);
            }
        }
    }
}
