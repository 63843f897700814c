// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.sasae.ui.forms.internal.editor.StepNames;
import org.sasae.ui.forms.internal.editor.SubjectForms;

/**
 * Forms made from a metamodel and its annotations, as those of the case editor: pages at the left, the form of the page
 * in front at the right, with an outline where parts hold parts. A new attribute has its field without a line of
 * interface code. In the user interface thread only.
 */
public final class ModelForms {

    private final SubjectForms forms;

    /**
     * Makes the forms.
     *
     * @param parent  with a fill layout or a grid, not null
     * @param subject what is shown, not null
     * @param locale  language of names, not null
     */
    public ModelForms(Composite parent, FormSubject subject, Locale locale) {
        forms = new SubjectForms(parent, subject, locale);
    }

    /** {@return the outermost control, which the caller lays out} */
    public Control control() {
        return forms.control();
    }

    /**
     * Gives the words by which people recognise an object of the subject.
     *
     * @param object the object, not null
     * @return one line with the names of what holds it
     */
    public String describe(EObject object) {
        return forms.describe(object);
    }

    /**
     * Lets the menus show which step would be undone or redone now.
     *
     * @param site the site of an editor that adapts to a command stack, not null
     */
    public static void refreshSteps(IWorkbenchPartSite site) {
        StepNames.refresh(site);
    }

    /** Shows the notes of the subject again. */
    public void notesChanged() {
        forms.notesChanged();
    }

    /** Makes all forms anew, because the subject has another root or the text another size. */
    public void rebuild() {
        forms.rebuild();
    }

    /**
     * Goes to a place.
     *
     * @param object  an object of the subject, not null
     * @param feature one of its features, null for the object as a whole
     * @return whether the place could be shown
     */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return forms.reveal(object, feature);
    }

    /**
     * Turns to another page.
     *
     * @param steps negative for back
     */
    public void turn(int steps) {
        forms.turn(steps);
    }

    /** Gives the focus to the page in front. */
    public void setFocus() {
        forms.setFocus();
    }
}
