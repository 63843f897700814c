// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.views;

import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.CaseFollower;
import org.sasae.ui.OpenCase;
import org.sasae.ui.TextSize;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.CaseChanges;
import org.sasae.ui.forms.internal.state.CaseMarks;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.RowClipboard;
import org.sasae.ui.forms.internal.widgets.ElementForm;
import org.sasae.ui.forms.internal.widgets.FormHost;
import org.sasae.ui.forms.internal.widgets.FormPart;
import org.sasae.ui.forms.internal.widgets.Headings;
import org.sasae.ui.forms.internal.widgets.Look;
import org.sasae.ui.forms.internal.widgets.RowClipboards;

/**
 * The fields of what is selected in any part of the workbench, such as the editor, the outline or a diagram. They come
 * from the metamodel and are edited with the same widgets and commands as in the editor.
 */
public final class PropertiesView extends ViewPart implements FormHost {

    private final Locale locale = Locale.getDefault();
    private final ISelectionListener selectionListener = this::selectionChanged;
    private final Visibility visibility = new Visibility();
    private Composite area;
    private Composite nothing;
    private CaseFollower follower;
    private CaseChanges changes;
    private FormContext context;
    private CaseMarks marks = CaseMarks.NONE;
    private FormPart form;
    private EObject wanted;
    private EObject shown;
    private boolean visible;
    private Runnable stopSize = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new StackLayout());
        nothing = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        nothing.setLayout(layout);
        Label hint = new Label(nothing, SWT.WRAP);
        hint.setText(FormMessages.PropertiesNone);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        ((StackLayout) area.getLayout()).topControl = nothing;
        getSite().getPage().addPartListener(visibility);
        getSite().getPage().addSelectionListener(selectionListener);
        visible = getSite().getPage().isPartVisible(this);
        follower = new CaseFollower(getSite().getPage(), this::follow, this::changed);
        follower.onSelection(this::select);
        follower.begin();
        stopSize = TextSize.listen(() -> area.getDisplay().asyncExec(() -> {
            shown = null;
            show();
        }));
    }

    private void follow() {
        forget();
        OpenCase openCase = follower.openCase();
        if (openCase != null) {
            changes = CaseChanges.of(openCase.careCase());
            context = FormContext.of(openCase, locale, changes);
            marks = CaseMarks.of(openCase, locale);
        }
        show();
    }

    private void forget() {
        wanted = null;
        shown = null;
        if (form != null) {
            form.control().dispose();
            form = null;
        }
        if (changes != null) {
            changes.detach(context.careCase());
            changes = null;
            context = null;
        }
    }

    private void changed(OpenCase openCase, OpenCase.Change change) {
        switch (change) {
        case RELOADED -> follow();
        case FINDINGS, NOTES -> {
            marks = CaseMarks.of(openCase, locale);
            if (form != null) {
                form.marksChanged();
            }
        }
        case STATE -> {
            if (shown != null && !isInCase(shown)) {
                wanted = null;
                show();
            }
        }
        }
    }

    private boolean isInCase(EObject object) {
        return context != null && EcoreUtil.isAncestor(context.careCase(), object);
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            select(selection);
        }
    }

    private void select(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return;
        }
        EObject object = Adapters.adapt(structured.getFirstElement(), EObject.class);
        if (object != null && isInCase(object)) {
            wanted = object;
            show();
        }
    }

    /** Nothing is built while nobody sees it. */
    private void show() {
        if (!visible || area.isDisposed() || wanted == shown && (wanted == null) == (form == null)) {
            return;
        }
        if (form != null) {
            form.control().dispose();
            form = null;
        }
        shown = wanted;
        if (shown != null) {
            build();
        }
        ((StackLayout) area.getLayout()).topControl = form == null ? nothing : form.control();
        area.layout(true, true);
        if (form != null) {
            form.layout();
        }
    }

    private void build() {
        Look look = new Look(area);
        form = new FormPart(area, context, this, look);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        form.body().setLayout(layout);
        Headings.title(form.body(), look, context.describer().describeWithType(shown));
        new ElementForm(form, true).build(form.body(), shown);
        look.apply(form.control());
    }

    @Override
    public CaseMarks marks() {
        return marks;
    }

    @Override
    public boolean open(EObject object) {
        return follower.editor() != null && follower.editor().reveal(object, null);
    }

    @Override
    public RowClipboard clipboard() {
        return RowClipboards.of(area.getDisplay());
    }

    @Override
    public void entered(EObject owner, EStructuralFeature feature) {
        // What is selected elsewhere stays selected while it is edited here.
    }

    @Override
    public void setFocus() {
        if (form == null || !form.setFocus()) {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        stopSize.run();
        getSite().getPage().removePartListener(visibility);
        getSite().getPage().removeSelectionListener(selectionListener);
        follower.close();
        forget();
        super.dispose();
    }

    /** Knows whether the view is in front. */
    private final class Visibility implements IPartListener2 {

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == PropertiesView.this) {
                visible = true;
                show();
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == PropertiesView.this) {
                visible = false;
            }
        }
    }
}
