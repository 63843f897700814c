// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.sasae.ui.OpenCase;
import org.sasae.ui.OpenCases;
import org.sasae.ui.TextSize;
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
    private final List<Runnable> onDispose = new ArrayList<>();
    private OpenCase openCase;
    private CaseChanges changes;
    private FormContext context;
    private List<EditorPage> pages = List.of();
    private Look look;
    private CaseHeader header;
    private PageBook book;
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
        if (book != null) {
            book.marksChanged(marks);
        }
    }

    private void reloaded() {
        changes.detach(context.careCase());
        changes = CaseChanges.of(openCase.careCase());
        context = FormContext.of(openCase, wording.locale(), changes);
        onDispose.add(changes.listen(change -> header.changed(context)));
        header.show(context);
        marks = CaseMarks.of(openCase, wording.locale());
        book.fill(this::view);
        book.showMarks(marks);
        book.show(Math.max(0, book.index()));
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
        handlers.activateHandler("org.sasae.ui.nextPage", new PageTurner(this::turn, 1));
        handlers.activateHandler("org.sasae.ui.previousPage", new PageTurner(this::turn, -1));
        handlers.activateHandler("org.sasae.ui.forms.nextSection", new PageTurner(this::goSection, 1));
        handlers.activateHandler("org.sasae.ui.forms.previousSection", new PageTurner(this::goSection, -1));
        handlers.activateHandler("org.sasae.ui.forms.newPlan", new NewPlanHandler(() -> context, this));
        onDispose.add(changes.listen(change -> header.changed(context)));
    }

    /** Makes all widgets anew, in the present text size. */
    private void rebuild() {
        if (host.isDisposed()) {
            return;
        }
        int page = book.index();
        for (Control child : host.getChildren()) {
            child.dispose();
        }
        createContents();
        book.show(page);
        host.layout(true, true);
    }

    private void createContents() {
        Composite root = Look.grid(host, 2);
        look = new Look(root);
        GridLayout layout = (GridLayout) root.getLayout();
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        header = new CaseHeader(root, look);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        if (openCase.session().isReadOnly() || !openCase.session().problems().isEmpty()) {
            RepairReport.create(root, openCase.session(), look, wording.locale(), this::doSaveAs)
                    .setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        }
        book = new PageBook(root, pages, wording.locale(), this::turned);
        book.fill(this::view);
        header.show(context);
        look.apply(root);
        book.show(0);
        book.showMarks(marks);
    }

    private PageView view(EditorPage page) {
        return page.view(book.stack(), context, this, look);
    }

    private void turned(EditorPage page, PageView view) {
        if (page.made().isPresent() && entered != null) {
            view.reveal(entered, null, false);
            entered = null;
        }
        IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
        help.setHelp(view.control(), "org.sasae.help." + page.id());
        help.setHelp(book.list(), "org.sasae.help." + page.id());
    }

    /** Goes to the page before or after the present one. */
    public void turn(int steps) {
        book.turn(steps);
    }

    private void goSection(int steps) {
        book.goSection(steps);
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
        book.show(pageIds().indexOf(id));
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
        return book.go(context.careCase(), object, feature, true);
    }

    @Override
    public boolean show(EObject object) {
        return book.go(context.careCase(), object, null, false);
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
        if (book != null) {
            book.setFocus();
        }
    }

    /** A field that a finding has led to keeps the focus when the editor comes to the front. */
    private boolean hasFocus() {
        for (Control each = host == null ? null : host.getDisplay().getFocusControl(); each != null; each = each
                .getParent()) {
            if (book != null && each == book.stack()) {
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
