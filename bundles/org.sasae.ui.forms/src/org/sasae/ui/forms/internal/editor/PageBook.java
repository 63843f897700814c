// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.CaseMarks;
import org.sasae.ui.forms.internal.widgets.Look;

/** The list of pages at the left and the page in front at the right, made when it is shown first. */
final class PageBook {

    private final List<EditorPage> pages;
    private final Turned turned;
    private final Map<String, PageView> views = new LinkedHashMap<>();
    private final Table list;
    private final PageMarks pageMarks;
    private final Composite stack;
    private final Map<Control, Control> left = new HashMap<>();
    private Function<EditorPage, PageView> maker;
    private boolean turning;

    /** Hears which page has come to the front. */
    @FunctionalInterface
    interface Turned {

        void to(EditorPage page, PageView view);
    }

    /**
     * Makes the list and an empty place for pages, as two columns of a grid.
     *
     * @param parent with a grid of two columns, not null
     * @param pages  in order, not null
     * @param locale language of the marks, not null
     * @param turned told of each page that comes to the front, not null
     */
    PageBook(Composite parent, List<EditorPage> pages, Locale locale, Turned turned) {
        this.pages = Objects.requireNonNull(pages);
        this.turned = Objects.requireNonNull(turned);
        list = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        ControlNames.give(list, FormMessages.Pages);
        Look.style(list, "SasaePages");
        pageMarks = new PageMarks(list, locale);
        for (EditorPage page : pages) {
            new TableItem(list, SWT.NONE).setText(page.name());
        }
        list.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
        list.addListener(SWT.Selection, event -> show(list.getSelectionIndex()));
        stack = Look.area(parent);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Listener follow = this::focusMoved;
        stack.getDisplay().addFilter(SWT.FocusIn, follow);
        stack.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, follow));
    }

    /** Remembers where each page is left, so that who turns back goes on there. */
    private void focusMoved(Event event) {
        Control page = !turning && event.widget instanceof Control control ? control : null;
        while (page != null && page.getParent() != stack) {
            page = page.getParent();
        }
        if (page != null) {
            left.put(page, (Control) event.widget);
        }
    }

    /** Says how pages are made from now on; those that were made are taken away. */
    void fill(Function<EditorPage, PageView> newMaker) {
        views.values().forEach(PageView::dispose);
        views.clear();
        left.clear();
        maker = newMaker;
    }

    /** {@return the place for pages} */
    Composite stack() {
        return stack;
    }

    /** {@return the list of pages} */
    Table list() {
        return list;
    }

    /** {@return which page is in front, -1 for none} */
    int index() {
        return list.getSelectionIndex();
    }

    void show(int index) {
        if (index < 0) {
            return;
        }
        EditorPage page = pages.get(index);
        PageView view = views.computeIfAbsent(page.id(), id -> maker.apply(page));
        StackLayout layout = (StackLayout) stack.getLayout();
        views.values().stream().filter(each -> each != view && each.control() == layout.topControl)
                .forEach(PageView::hidden);
        // While one page gives way to the other the platform sets the focus anywhere.
        turning = true;
        layout.topControl = view.control();
        stack.layout();
        turning = false;
        if (list.getSelectionIndex() != index) {
            list.setSelection(index);
        }
        pageMarks.speak();
        view.shown();
        turned.to(page, view);
    }

    /** Goes to the page before or after the present one. */
    void turn(int steps) {
        int index = Math.floorMod(list.getSelectionIndex() + steps, pages.size());
        show(index);
        setFocus();
    }

    /** Goes to a section before or after the present one of the page in front. */
    void goSection(int steps) {
        views.get(pages.get(list.getSelectionIndex()).id()).goSection(steps);
    }

    /** Goes to a place on one of the forms, and gives it the focus where that is wanted. */
    boolean go(EObject root, EObject object, EStructuralFeature feature, boolean focus) {
        EObject top = object;
        EStructuralFeature place = feature;
        while (top != null && top != root) {
            place = top.eContainingFeature();
            top = top.eContainer();
        }
        for (int i = 0; i < pages.size() && top != null; i++) {
            if (pages.get(i).shows(place)) {
                show(i);
                return views.get(pages.get(i).id()).reveal(object, feature, focus);
            }
        }
        return false;
    }

    /** Shows the marks at the pages and in them. */
    void marksChanged(CaseMarks marks) {
        if (list.isDisposed()) {
            return;
        }
        views.values().forEach(PageView::marksChanged);
        showMarks(marks);
    }

    /** Shows the marks in the list of pages. */
    void showMarks(CaseMarks marks) {
        if (list.isDisposed()) {
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            EditorPage page = pages.get(i);
            pageMarks.show(list.getItem(i), page.name(), page.form().map(marks::below).orElse(List.of()),
                    page.form().map(marks::notesBelow).orElse(List.of()));
        }
        pageMarks.fit();
    }

    /** Gives the focus to the page in front, to the place where it was left. */
    void setFocus() {
        Control current = ((StackLayout) stack.getLayout()).topControl;
        Control before = left.get(current);
        if (before == null || before.isDisposed() || !before.isVisible() || !before.setFocus()) {
            views.values().stream().filter(view -> view.control() == current).forEach(PageView::setFocus);
        }
    }
}
