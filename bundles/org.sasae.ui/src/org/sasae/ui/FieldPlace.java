// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;

/**
 * What a text field of the forms shows, for commands that work on the words selected there. Other bundles add to the
 * context menu of the fields at {@code popup:org.sasae.ui.textField}.
 *
 * @param owner an object of the case
 * @param feature its text
 */
public record FieldPlace(EObject owner, EStructuralFeature feature) {

    /** Where plug-ins add to the context menu of text fields. */
    public static final String MENU = "popup:org.sasae.ui.textField";

    private static final String KEY = FieldPlace.class.getName();
    private static final String MARK = FieldPlace.class.getName() + ".mark";

    /** Neither may be null. */
    public FieldPlace {
        Objects.requireNonNull(owner);
        Objects.requireNonNull(feature);
    }

    /**
     * Notes what a text field shows, and gives it the context menu.
     *
     * @param text the field, not null
     * @param owner an object of the case, not null
     * @param feature its text, not null
     */
    public static void give(Control text, EObject owner, EStructuralFeature feature) {
        text.setData(KEY, new FieldPlace(owner, feature));
        text.addListener(SWT.MenuDetect, FieldPlace::giveMenu);
    }

    /**
     * Notes what a control of any kind shows, for {@link #at}. It gets no menu.
     *
     * @param control the control, not null
     * @param owner   an object of the case, not null
     * @param feature what of it the control shows, not null
     */
    public static void mark(Control control, EObject owner, EStructuralFeature feature) {
        control.setData(MARK, new FieldPlace(owner, feature));
    }

    /**
     * Finds the field that a control belongs to, such as that of one of its radio buttons.
     *
     * @param control the control, null for none
     * @return its place, empty for controls outside fields
     */
    public static Optional<FieldPlace> at(Control control) {
        for (Control each = control; each != null && !each.isDisposed(); each = each.getParent()) {
            if (each.getData(MARK) instanceof FieldPlace place) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds what a control shows.
     *
     * @param control the control, null for none
     * @return its place, empty for other controls
     */
    public static Optional<FieldPlace> of(Control control) {
        return control != null && !control.isDisposed() && control.getData(KEY) instanceof FieldPlace place
                ? Optional.of(place) : Optional.empty();
    }

    /** A menu is made only for fields where one is asked for. */
    private static void giveMenu(Event event) {
        Control text = (Control) event.widget;
        if (text.getMenu() != null || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        MenuManager menu = new MenuManager();
        menus.populateContributionManager(menu, MENU);
        text.setMenu(menu.createContextMenu(text));
        text.addListener(SWT.Dispose, disposed -> {
            menus.releaseContributions(menu);
            menu.dispose();
        });
    }
}
