// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackProblem;
import org.sasae.training.pack.PackSession;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.forms.FormNote;
import org.sasae.ui.forms.ModelForms;
import org.sasae.ui.training.internal.room.TrainingRoom;

/**
 * The editor of a case pack: its forms, made from the training metamodel, and below them what the linter says. A pack
 * that cannot be read is shown with its problems and the ways on.
 */
public final class PackEditor extends EditorPart {

    /** The id of the editor. */
    public static final String ID = "org.sasae.ui.training.pack";

    private static final String SCOPE = "org.sasae.ui.caseEditorScope";
    private static final int[] SHARES = { 78, 22 };

    private final List<Runnable> onDispose = new ArrayList<>();
    private final CommandStackListener stackListener = event -> changed();
    private Composite host;
    private PackSession session;
    private List<PackProblem> problems = List.of();
    private PackOffers offers;
    private PackSubject subject;
    private PackLint lint;
    private PackHeader header;
    private ModelForms forms;
    private ProblemList list;
    private boolean wasDirty;
    private boolean asking;
    private String askedAbout = "";

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        open();
    }

    private PackInput input() {
        return (PackInput) getEditorInput();
    }

    private void open() {
        try {
            session = PackSession.open(input().folder(), input().isReadOnly());
            problems = List.of();
        } catch (PackException e) {
            session = null;
            problems = e.problems();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        host = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        host.setLayout(layout);
        getSite().getService(IContextService.class).activateContext(SCOPE);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler("org.sasae.ui.nextPage", turner(1));
        handlers.activateHandler("org.sasae.ui.previousPage", turner(-1));
        onDispose.add(room().listen(this::packsChanged));
        build();
    }

    private AbstractHandler turner(int steps) {
        return new AbstractHandler() {

            @Override
            public Object execute(ExecutionEvent event) {
                if (forms != null) {
                    forms.turn(steps);
                }
                return null;
            }
        };
    }

    /** Makes all controls anew. */
    private void build() {
        if (host.isDisposed()) {
            return;
        }
        closeLint();
        for (Control child : host.getChildren()) {
            child.dispose();
        }
        forms = null;
        if (session == null) {
            new BrokenPack(host, input().folder(), problems, this::openAgain);
        } else {
            buildForms();
        }
        host.layout(true, true);
    }

    private void closeLint() {
        if (lint != null) {
            lint.close();
            lint = null;
            session.stack().removeCommandStackListener(stackListener);
        }
    }

    private void buildForms() {
        offers = new PackOffers(session, this::otherPacks, locale());
        subject = new PackSubject(session, offers);
        header = new PackHeader(host, this);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        SashForm both = new SashForm(host, SWT.VERTICAL);
        both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        forms = new ModelForms(both, subject, locale());
        list = new ProblemList(both, forms);
        both.setWeights(SHARES);
        header.show();
        session.stack().addCommandStackListener(stackListener);
        lint = new PackLint(session, this::otherPacks, locale(), host.getDisplay(), this::found);
        lint.soon();
    }

    private Collection<TrainingPack> otherPacks() {
        return room().packs().map(registry -> (Collection<TrainingPack>) registry.packs()).orElse(List.of());
    }

    private void packsChanged() {
        if (lint != null) {
            lint.soon();
        }
    }

    private void changed() {
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        ModelForms.refreshSteps(getSite());
        header.show();
        lint.soon();
    }

    private void found(List<FormNote> notes) {
        subject.setNotes(notes);
        if (!host.isDisposed() && forms != null) {
            forms.notesChanged();
            list.show(notes);
        }
    }

    /** Reads the files again, after they were not in order or were changed by somebody else. */
    void openAgain() {
        closeLint();
        open();
        build();
        wasDirty = false;
        firePropertyChange(PROP_DIRTY);
    }

    /** {@return the pack that is open; null for one that cannot be read} */
    public PackSession session() {
        return session;
    }

    /** {@return what the linter said last} */
    public List<FormNote> notes() {
        return subject == null ? List.of() : subject.notes();
    }

    /** {@return true once for each change of the files by somebody else} */
    boolean isNewsOnDisk() {
        String now = session.stateOnDisk();
        boolean news = !now.equals(askedAbout);
        askedAbout = now;
        return news;
    }

    /** {@return the folder of the pack} */
    Path folder() {
        return input().folder();
    }

    /** Shows the title of the pack in the tab. */
    void showTitle(String title) {
        if (!title.equals(getPartName())) {
            setPartName(title);
        }
    }

    TrainingRoom room() {
        return getSite().getService(TrainingRoom.class);
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    /**
     * Goes to a place in the pack.
     *
     * @param object  an object of the pack, not null
     * @param feature one of its features, null for the object as a whole
     * @return whether the place could be shown
     */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return forms != null && forms.reveal(object, feature);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == CommandStack.class && session != null && !session.isReadOnly()
                ? adapter.cast(session.stack()) : super.getAdapter(adapter);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (PackSaving.save(this)) {
            room().reload();
        } else {
            monitor.setCanceled(true);
        }
        changed();
    }

    @Override
    public void doSaveAs() {
        // A pack is copied from the list of packs.
    }

    @Override
    public boolean isDirty() {
        return session != null && !session.isReadOnly() && session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        lookAtDisk();
        Optional.ofNullable(forms).ifPresentOrElse(ModelForms::setFocus, host::setFocus);
    }

    /** Somebody else may have changed the files meanwhile; asked once for each change. */
    private void lookAtDisk() {
        if (session != null && !session.isReadOnly() && !asking) {
            asking = true;
            try {
                PackSaving.lookAtDisk(this);
            } finally {
                asking = false;
            }
        }
    }

    @Override
    public void dispose() {
        onDispose.forEach(Runnable::run);
        closeLint();
        super.dispose();
    }
}
