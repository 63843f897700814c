// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sasae.diagram.OutlineEntry;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.parts.PictureView;

/** Beside the picture: looking for words, the outline that says the same in words, and the whole picture in small. */
final class SidePanel {

    private final DiagramPage page;
    private final Composite area;
    private final Text search;
    private final Tree tree;
    private final Map<EObject, TreeItem> items = new IdentityHashMap<>();
    private List<OutlineEntry> shown = List.of();

    SidePanel(Composite parent, DiagramPage page, PictureView view, Viewing viewing) {
        this.page = page;
        area = new Composite(parent, SWT.NONE);
        area.setData("org.eclipse.e4.ui.css.CssClassName", "SasaeForm");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        area.setLayout(layout);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(DiagramMessages.Search);
        ControlNames.give(search, DiagramMessages.Search, DiagramMessages.SearchHelp);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.Modify, event -> find(false));
        search.addListener(SWT.DefaultSelection, event -> find(true));
        tree = new Tree(area, SWT.MULTI);
        ControlNames.give(tree, DiagramMessages.Outline);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.addListener(SWT.Selection, event -> chosen());
        tree.addListener(SWT.DefaultSelection, event -> page.control().single().ifPresent(page.actions()::type));
        Overview overview = new Overview(area, view, viewing);
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.heightHint = 150;
        overview.control().setLayoutData(data);
    }

    Composite control() {
        return area;
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }

    /** Says in words what the picture shows now. */
    void refresh() {
        DiagramControl control = page.control();
        List<OutlineEntry> entries = control.service().outline(control.careCase(), control.texts());
        if (!entries.equals(shown)) {
            shown = entries;
            tree.setRedraw(false);
            tree.removeAll();
            items.clear();
            entries.forEach(entry -> add(new TreeItem(tree, SWT.NONE), entry));
            tree.setRedraw(true);
            selectionChanged();
        }
    }

    private void add(TreeItem item, OutlineEntry entry) {
        item.setText(entry.text());
        entry.element().ifPresent(element -> {
            item.setData(element);
            item.setImage(Images.of(element.eClass()));
            items.putIfAbsent(element, item);
        });
        entry.children().forEach(child -> add(new TreeItem(item, SWT.NONE), child));
        item.setExpanded(true);
    }

    private void chosen() {
        List<EObject> elements = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof EObject element) {
                elements.add(element);
            }
        }
        page.selectAndReveal(elements);
    }

    /** Shows what is selected in the picture. */
    void selectionChanged() {
        List<TreeItem> wanted = page.control().selection().stream().map(items::get).filter(each -> each != null).toList();
        if (!List.of(tree.getSelection()).equals(wanted)) {
            tree.setSelection(wanted.toArray(TreeItem[]::new));
            if (!wanted.isEmpty()) {
                tree.showItem(wanted.get(0));
            }
        }
    }

    private void find(boolean next) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            page.say("");
            return;
        }
        List<EObject> found = new ArrayList<>();
        page.view().drawn().picture().parts().forEach(part -> part.element()
                .filter(each -> part.description().toLowerCase(Locale.ROOT).contains(wanted)).ifPresent(found::add));
        if (found.isEmpty()) {
            page.say(DiagramMessages.bind(DiagramMessages.SearchNone, search.getText().strip()));
            return;
        }
        int present = page.control().single().map(found::indexOf).orElse(-1);
        EObject element = found.get(next ? (present + 1) % found.size() : Math.max(0, present));
        page.selectAndReveal(List.of(element));
        page.say(DiagramMessages.bind(DiagramMessages.SearchFound, found.indexOf(element) + 1, found.size()));
    }
}
