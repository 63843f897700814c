// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
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
import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.CaseFollower;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.OpenCase;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.Finding;
import org.sasae.validation.FindingPath;

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
    private WrappedCells cells;
    private FindingDetail detail;
    private CaseFollower follower;

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
        follower = new CaseFollower(getSite().getPage(), this::show, (openCase, change) -> {
            if (change != OpenCase.Change.STATE) {
                show();
            }
        });
        follower.begin();
    }

    private void createTree() {
        viewer = new TreeViewer(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        ControlNames.give(viewer.getTree(), getTitle());
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        column(UiMessages.FindingsMessage, finding -> cells.first(finding.message(locale)));
        column(UiMessages.FindingsWhere, finding -> cells.second(FindingPath.readable(finding.subject(), locale)));
        cells = new WrappedCells(viewer.getTree(), viewer::refresh);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> selected());
        viewer.addOpenListener(event -> go());
        viewer.getTree().addListener(SWT.MouseUp, event -> go());
    }

    private void column(String title, Function<Finding, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        boolean first = viewer.getTree().getColumnCount() == 1;
        column.getColumn().setText(title);
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
                return first && element instanceof FindingList.Group group
                        ? Images.of(pages.getDisplay(), group.severity()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof Finding finding ? finding.message(locale) : null;
            }
        });
    }

    private void show() {
        if (pages.isDisposed()) {
            return;
        }
        OpenCase shown = follower.openCase();
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
        CaseEditor editor = follower.editor();
        if (editor != null && viewer.getStructuredSelection().getFirstElement() instanceof Finding finding) {
            editor.getSite().getPage().activate(editor);
            editor.reveal(finding.subject(), finding.feature().orElse(null));
        }
    }

    private void fix(org.sasae.validation.QuickFix fix) {
        OpenCase shown = follower.openCase();
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
        follower.close();
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
}
