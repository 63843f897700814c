// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.core.form.FormPage;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.PageShape;
import org.sasae.ui.forms.internal.widgets.FormHost;
import org.sasae.ui.forms.internal.widgets.Look;

/** A page of the case editor on the screen. */
interface PageView {

    /** Makes the page in the shape that its lists need. */
    static PageView of(FormPage page, Composite parent, FormContext context, FormHost host, Look look) {
        return PageShape.needsOutline(page) ? new OutlinePage(page, parent, context, host, look)
                : new SheetPage(page, parent, context, host, look);
    }

    /** {@return the outermost control} */
    Control control();

    /** Called each time the page comes to the front. */
    void shown();

    /** Called each time another page comes to the front. */
    default void hidden() {
        // A form is kept up to date behind other pages too.
    }

    /** Shows the marks again. */
    void marksChanged();

    /** Shows everything again. */
    void refresh();

    /** Goes to a place on the page, and gives it the focus where that is wanted. */
    boolean reveal(EObject object, EStructuralFeature feature, boolean focus);

    /** Gives the focus to the page. */
    void setFocus();

    /** Goes to the next (1) or the previous (-1) section of the page. */
    default void goSection(int steps) {
        // A page without sections stays where it is.
    }

    /** Takes the page away. */
    default void dispose() {
        control().dispose();
    }
}
