// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.Images;
import org.sasae.ui.MarginNote;
import org.sasae.ui.forms.internal.state.Mark;

/** What the rules and the notes say about an element as a whole, above its fields. */
final class ElementNotes {

    private final FormPart form;
    private final EObject element;
    private final Set<EStructuralFeature> fields;
    private final Composite area;
    private List<Mark> shown = List.of();
    private List<MarginNote> notes = List.of();

    /** Notes about features that have no field below, such as parts with a page of their own, stand here too. */
    ElementNotes(FormPart form, Composite parent, EObject element, Set<EStructuralFeature> fields) {
        this.fields = Set.copyOf(fields);
        this.form = form;
        this.element = element;
        area = Look.grid(parent, 2);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.exclude = true;
        area.setLayoutData(data);
        area.setVisible(false);
        show();
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    /** {@return whether the form has to be laid out again} */
    boolean show() {
        List<Mark> now = form.host().marks().of(element, null);
        List<MarginNote> said = form.host().marks().notesOf(element).stream()
                .filter(note -> note.field().filter(fields::contains).isEmpty()).toList();
        if (now.equals(shown) && said.equals(notes)) {
            return false;
        }
        shown = now;
        notes = said;
        for (var old : area.getChildren()) {
            old.dispose();
        }
        for (Mark mark : now) {
            Label icon = new Label(area, SWT.NONE);
            icon.setImage(Images.of(area.getDisplay(), mark.level()));
            icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            text(Mark.sentences(List.of(mark), form.context().wording().locale()));
        }
        for (MarginNote note : notes) {
            new NoteMark(area, note).setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            text(note.sentence());
        }
        boolean nothing = shown.isEmpty() && notes.isEmpty();
        ((GridData) area.getLayoutData()).exclude = nothing;
        area.setVisible(!nothing);
        form.look().apply(area);
        return true;
    }

    private void text(String words) {
        Label text = new Label(area, SWT.WRAP);
        text.setText(words.replace("&", "&&"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }
}
