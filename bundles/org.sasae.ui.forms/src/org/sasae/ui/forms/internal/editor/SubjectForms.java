// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.core.form.FormModel;
import org.sasae.model.edit.Wording;
import org.sasae.ui.TextSize;
import org.sasae.ui.forms.FormSubject;
import org.sasae.ui.forms.internal.state.CaseChanges;
import org.sasae.ui.forms.internal.state.CaseMarks;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.FormOffers;
import org.sasae.ui.forms.internal.state.Mark;
import org.sasae.ui.forms.internal.state.RowClipboard;
import org.sasae.ui.forms.internal.widgets.FormHost;
import org.sasae.ui.forms.internal.widgets.Look;
import org.sasae.ui.forms.internal.widgets.RowClipboards;

/** The pages and forms of something that is not a case. */
public final class SubjectForms implements FormHost {

    private final FormSubject subject;
    private final Wording wording;
    private final Composite area;
    private FormContext context;
    private CaseMarks marks = CaseMarks.NONE;
    private PageBook book;

    /**
     * Makes the forms.
     *
     * @param parent  not null
     * @param subject what is shown, not null
     * @param locale  language of names, not null
     */
    public SubjectForms(Composite parent, FormSubject subject, Locale locale) {
        this.subject = Objects.requireNonNull(subject);
        this.wording = Wording.of(locale);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        build();
        Runnable stop = TextSize.listen(() -> area.getDisplay().asyncExec(this::rebuildInSize));
        area.addListener(SWT.Dispose, event -> {
            stop.run();
            context.changes().detach(context.root());
        });
    }

    private void build() {
        context = new FormContext(subject.root(), subject.domain(), wording, CaseChanges.of(subject.root()),
                subject::isLocked, subject::entryMark, new Offers());
        Composite root = Look.grid(area, 2);
        Look look = new Look(root);
        ((GridLayout) root.getLayout()).horizontalSpacing = 0;
        book = new PageBook(root, EditorPage.of(context), wording.locale(), (page, view) -> { });
        book.fill(page -> PageView.of(page.form().orElseThrow(), book.stack(), context, this, look));
        look.apply(root);
        marks = marksNow();
        book.show(0);
        book.showMarks(marks);
    }

    private CaseMarks marksNow() {
        return CaseMarks.placed(subject.notes().stream().map(note -> new CaseMarks.Placed(note.subject(),
                note.feature(), new Mark(note.severity(), note.message()))).toList(), wording.locale());
    }

    private void rebuildInSize() {
        if (!area.isDisposed()) {
            rebuild();
        }
    }

    /** Makes all forms anew and shows the page that was in front. */
    public void rebuild() {
        int page = book.index();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        context.changes().detach(context.root());
        build();
        book.show(page);
        area.layout(true, true);
    }

    /** {@return the outermost control} */
    public Control control() {
        return area;
    }

    /**
     * Gives the words by which people recognise an object.
     *
     * @param object an object of the subject, not null
     * @return one line with the names of what holds it
     */
    public String describe(EObject object) {
        StringBuilder names = new StringBuilder();
        for (EObject each = object; each != null && each != context.root(); each = each.eContainer()) {
            boolean part = FormModel.isInColumns(each.eClass());
            String name = part ? wording.feature(each.eContainmentFeature()) : context.describer().describe(each);
            names.insert(0, names.isEmpty() ? name : name + " › ");
        }
        return names.toString();
    }

    /** Shows the notes again. */
    public void notesChanged() {
        marks = marksNow();
        book.marksChanged(marks);
    }

    /**
     * Goes to a place.
     *
     * @param object  an object of the subject, not null
     * @param feature one of its features, null for the object as a whole
     * @return whether the place could be shown
     */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return book.go(context.root(), object, feature, true);
    }

    /**
     * Turns to another page.
     *
     * @param steps negative for back
     */
    public void turn(int steps) {
        book.turn(steps);
    }

    /** Gives the focus to the page in front. */
    public void setFocus() {
        book.setFocus();
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
        return RowClipboards.of(area.getDisplay());
    }

    @Override
    public void entered(EObject owner, EStructuralFeature feature) {
        // Nothing follows where the person is.
    }

    /** What the subject offers. */
    private final class Offers implements FormOffers {

        @Override
        public List<Choice> choices(EObject owner, EStructuralFeature feature) {
            return subject.choices(owner, feature).stream().map(each -> new Choice(each.value(), each.label())).toList();
        }

        @Override
        public String gloss(EObject owner, EStructuralFeature feature) {
            return subject.gloss(owner, feature);
        }

        @Override
        public void prepare(EObject created, EObject owner) {
            subject.prepare(created, owner);
        }
    }
}
