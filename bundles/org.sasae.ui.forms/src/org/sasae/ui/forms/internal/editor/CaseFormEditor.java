// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.eclipse.ui.part.EditorPart;
import org.sasae.model.edit.Wording;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.CaseEditorInput;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.OpenCases;
import org.sasae.ui.TextSize;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.process.NewPlanHandler;
import org.sasae.ui.forms.internal.process.ProcessHost;
import org.sasae.ui.forms.internal.state.CaseChanges;
import org.sasae.ui.forms.internal.state.CaseMarks;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.RowClipboard;
import org.sasae.ui.forms.internal.widgets.FormHost;
import org.sasae.ui.forms.internal.widgets.Look;
import org.sasae.ui.forms.internal.widgets.RowClipboards;
import org.sasae.validation.Finding;
import org.sasae.validation.ValidationEngine;

/** The editor of a case: pages along the work at the left, the form of the chosen page beside. */
public final class CaseFormEditor extends EditorPart implements CaseEditor, FormHost, ProcessHost {

    private static final String SCOPE = "org.sasae.ui.caseEditorScope";

    private final Wording wording = Wording.of(Locale.getDefault());
    private final Map<String, PageView> views = new LinkedHashMap<>();
    private final List<Runnable> onDispose = new ArrayList<>();
    private OpenCase openCase;
    private CaseChanges changes;
    private FormContext context;
    private List<EditorPage> pages = List.of();
    private Look look;
    private CaseHeader header;
    private Table pageList;
    private PageMarks pageMarks;
    private Composite stack;
    private Composite host;
    private boolean wasDirty;
    private boolean asking;
    /** Where the person was in the forms last, for a page that shows the same case in another way. */
    private EObject entered;
    private final EnteredObject enteredObject = new EnteredObject();
    private CaseMarks marks = CaseMarks.NONE;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(enteredObject);
        if (input instanceof CaseEditorInput caseInput) {
            openCase = CaseOpening.open(site, caseInput.file());
            begin();
        }
    }

    private void begin() {
        changes = CaseChanges.of(openCase.careCase());
        context = FormContext.of(openCase, wording.locale(), changes);
        pages = EditorPage.all(wording);
        marks = CaseMarks.of(openCase, wording.locale());
        onDispose.add(openCase.listen(this::changed));
    }

    private void changed(OpenCase.Change change) {
        switch (change) {
        case STATE -> stateChanged();
        case FINDINGS, NOTES -> marksChanged();
        case RELOADED -> reloaded();
        }
    }

    private void stateChanged() {
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        StepNames.refresh(getSite());
    }

    private void marksChanged() {
        marks = CaseMarks.of(openCase, wording.locale());
        views.values().forEach(PageView::marksChanged);
        showPageMarks();
    }

    private void reloaded() {
        changes.detach(context.careCase());
        views.values().forEach(PageView::dispose);
        views.clear();
        changes = CaseChanges.of(openCase.careCase());
        context = FormContext.of(openCase, wording.locale(), changes);
        onDispose.add(changes.listen(change -> header.changed(context)));
        header.show(context);
        marks = CaseMarks.of(openCase, wording.locale());
        showPageMarks();
        showPage(Math.max(0, pageList.getSelectionIndex()));
    }

    @Override
    public void createPartControl(Composite parent) {
        if (openCase == null) {
            return;
        }
        host = parent;
        onDispose.add(TextSize.listen(() -> parent.getDisplay().asyncExec(this::rebuild)));
        createContents();
        getSite().getService(IContextService.class).activateContext(SCOPE);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler("org.sasae.ui.nextPage", new PageTurner(this, 1));
        handlers.activateHandler("org.sasae.ui.previousPage", new PageTurner(this, -1));
        handlers.activateHandler("org.sasae.ui.forms.newPlan", new NewPlanHandler(() -> context, this));
        onDispose.add(changes.listen(change -> header.changed(context)));
    }

    /** Makes all widgets anew, in the present text size. */
    private void rebuild() {
        if (host.isDisposed()) {
            return;
        }
        int page = pageList.getSelectionIndex();
        for (Control child : host.getChildren()) {
            child.dispose();
        }
        views.clear();
        createContents();
        showPage(page);
        host.layout(true, true);
    }

    private void createContents() {
        Composite root = Look.area(host);
        look = new Look(root);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        header = new CaseHeader(root, look);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        if (openCase.session().isReadOnly() || !openCase.session().problems().isEmpty()) {
            RepairReport.create(root, openCase.session(), look, wording.locale(), this::doSaveAs)
                    .setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        }
        createPageList(root);
        stack = Look.area(root);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        header.show(context);
        look.apply(root);
        showPage(0);
        showPageMarks();
    }

    private void createPageList(Composite parent) {
        pageList = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        ControlNames.give(pageList, FormMessages.Pages);
        Look.style(pageList, "SasaePages");
        pageMarks = new PageMarks(pageList, wording.locale());
        for (EditorPage page : pages) {
            TableItem item = new TableItem(pageList, SWT.NONE);
            item.setText(page.name());
        }
        GridData data = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
        pageList.setLayoutData(data);
        pageList.addListener(SWT.Selection, event -> showPage(pageList.getSelectionIndex()));
    }

    private void showPage(int index) {
        if (index < 0) {
            return;
        }
        EditorPage page = pages.get(index);
        PageView view = views.computeIfAbsent(page.id(), id -> page.view(stack, context, this, look));
        StackLayout layout = (StackLayout) stack.getLayout();
        views.values().stream().filter(each -> each != view && each.control() == layout.topControl)
                .forEach(PageView::hidden);
        layout.topControl = view.control();
        stack.layout();
        if (pageList.getSelectionIndex() != index) {
            pageList.setSelection(index);
        }
        pageMarks.speak();
        view.shown();
        if (page.made().isPresent() && entered != null) {
            view.reveal(entered, null, false);
            entered = null;
        }
        IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
        help.setHelp(view.control(), "org.sasae.help." + page.id());
        help.setHelp(pageList, "org.sasae.help." + page.id());
    }

    /** Goes to the page before or after the present one. */
    public void turn(int steps) {
        int index = Math.floorMod(pageList.getSelectionIndex() + steps, pages.size());
        showPage(index);
        views.get(pages.get(index).id()).setFocus();
    }

    /** {@return ids of the pages in order} */
    public List<String> pageIds() {
        return pages.stream().map(EditorPage::id).toList();
    }

    /**
     * Shows a page.
     *
     * @param id one of {@link #pageIds()}, not null
     */
    public void showPage(String id) {
        showPage(pageIds().indexOf(id));
    }

    private void showPageMarks() {
        if (pageList == null || pageList.isDisposed()) {
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            EditorPage page = pages.get(i);
            pageMarks.show(pageList.getItem(i), page.name(), page.form().map(marks::below).orElse(List.of()),
                    page.form().map(marks::notesBelow).orElse(List.of()));
        }
        pageMarks.fit();
    }

    @Override
    public CaseMarks marks() {
        return marks;
    }

    @Override
    public boolean open(EObject object) {
        return reveal(object, null);
    }

    @Override
    public RowClipboard clipboard() {
        return RowClipboards.of(host.getDisplay());
    }

    /** Views follow where the person is by the selection. */
    @Override
    public void entered(EObject owner, EStructuralFeature feature) {
        entered = owner;
        enteredObject.set(owner);
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return go(object, feature, true);
    }

    @Override
    public boolean show(EObject object) {
        return go(object, null, false);
    }

    private boolean go(EObject object, EStructuralFeature feature, boolean focus) {
        EObject top = object;
        EStructuralFeature place = feature;
        while (top != null && top != context.careCase()) {
            place = top.eContainingFeature();
            top = top.eContainer();
        }
        for (int i = 0; i < pages.size() && top != null; i++) {
            EStructuralFeature wanted = place;
            if (pages.get(i).shows(wanted)) {
                showPage(i);
                return views.get(pages.get(i).id()).reveal(object, feature, focus);
            }
        }
        return false;
    }

    @Override
    public ValidationEngine engine() {
        return getSite().getService(OpenCases.class).engine();
    }

    @Override
    public List<Finding> findings() {
        return openCase.findings();
    }

    /** Someone else may have changed the file meanwhile; asked once for each change. */
    private void lookAtDisk() {
        if (openCase != null && !asking) {
            asking = true;
            try {
                CaseSaving.lookAtDisk(this);
            } finally {
                asking = false;
            }
        }
    }

    @Override
    public OpenCase openCase() {
        return openCase;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        CaseSaving.save(this, monitor);
    }

    @Override
    public void doSaveAs() {
        CaseSaving.saveAs(this);
    }

    @Override
    public boolean isDirty() {
        return openCase != null && openCase.session().isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    /** Follows the case to the file that it has now. */
    void fileChanged() {
        setInput(new CaseEditorInput(openCase.file()));
        setPartName(getEditorInput().getName());
        rebuild();
        firePropertyChange(PROP_INPUT);
    }

    @Override
    public void setFocus() {
        lookAtDisk();
        if (hasFocus()) {
            return;
        }
        Control current = stack == null ? null : ((StackLayout) stack.getLayout()).topControl;
        views.values().stream().filter(view -> view.control() == current).forEach(PageView::setFocus);
    }

    /** A field that a finding has led to keeps the focus when the editor comes to the front. */
    private boolean hasFocus() {
        for (Control each = host == null ? null : host.getDisplay().getFocusControl(); each != null; each = each
                .getParent()) {
            if (each == stack) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void dispose() {
        onDispose.forEach(Runnable::run);
        if (openCase != null) {
            changes.detach(context.careCase());
            getSite().getService(OpenCases.class).release(openCase);
        }
        super.dispose();
    }
}
