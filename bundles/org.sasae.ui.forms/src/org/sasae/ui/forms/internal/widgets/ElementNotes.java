// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.state.Mark;

/** What the rules say about an element as a whole, above its fields. */
final class ElementNotes {

    private final FormPart form;
    private final EObject element;
    private final Composite area;
    private List<Mark> shown = List.of();

    ElementNotes(FormPart form, Composite parent, EObject element) {
        this.form = form;
        this.element = element;
        area = Look.area(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
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
        List<Mark> now = form.host().marks(element, null);
        if (now.equals(shown)) {
            return false;
        }
        shown = now;
        for (var old : area.getChildren()) {
            old.dispose();
        }
        for (Mark mark : now) {
            Label icon = new Label(area, SWT.NONE);
            icon.setImage(Images.of(area.getDisplay(), mark.level()));
            icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            Label text = new Label(area, SWT.WRAP);
            text.setText(Mark.sentences(List.of(mark), form.context().wording().locale()));
            text.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        ((GridData) area.getLayoutData()).exclude = now.isEmpty();
        area.setVisible(!now.isEmpty());
        form.look().apply(area);
        return true;
    }
}
