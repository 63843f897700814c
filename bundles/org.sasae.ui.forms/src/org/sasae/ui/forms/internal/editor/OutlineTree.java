// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.OutlineNode;
import org.sasae.ui.forms.internal.state.OutlineState;
import org.sasae.ui.forms.internal.widgets.FormHost;
import org.sasae.ui.forms.internal.widgets.RowTips;
import org.sasae.ui.forms.internal.widgets.Signs;

/** The tree of an outline page: shows the nodes with their marks, and keeps what is open and what is selected. */
final class OutlineTree {

    private final Tree tree;
    private final OutlineState outline;
    private final FormContext context;
    private final FormHost host;
    private final Set<OutlineNode> known = new HashSet<>();

    OutlineTree(Composite parent, OutlineState outline, FormContext context, FormHost host) {
        this.outline = outline;
        this.context = context;
        this.host = host;
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        RowTips.install(tree, item -> tip((OutlineNode) item.getData()));
    }

    Tree control() {
        return tree;
    }

    /** Makes the tree equal to the case. */
    void fill() {
        sync(null, outline.roots());
        expandNew(null);
    }

    /** Opens what is new, from the top down: an item without visible children does not stay open. */
    private void expandNew(TreeItem parent) {
        for (int i = 0; i < count(parent); i++) {
            TreeItem item = item(parent, i);
            OutlineNode node = (OutlineNode) item.getData();
            if (item.getItemCount() > 0 && known.add(node)) {
                item.setExpanded(true);
            }
            expandNew(item);
        }
    }

    /** Makes the items equal to the nodes and keeps what is open, so that the outline never jumps. */
    private void sync(TreeItem parent, List<OutlineNode> nodes) {
        while (count(parent) > nodes.size()) {
            item(parent, count(parent) - 1).dispose();
        }
        for (int i = 0; i < nodes.size(); i++) {
            OutlineNode node = nodes.get(i);
            boolean fresh = i >= count(parent);
            TreeItem item = fresh ? create(parent) : item(parent, i);
            item.setData(node);
            showLabel(item, node);
            showMark(item, node);
            sync(item, outline.children(node));
        }
    }

    private void showLabel(TreeItem item, OutlineNode node) {
        String label = outline.label(node);
        if (!label.equals(item.getText())) {
            item.setText(label);
        }
    }

    private void showMark(TreeItem item, OutlineNode node) {
        Image image = node.isGroup() ? Images.marked(tree.getDisplay(), null, Optional.empty())
                : Signs.node(tree.getDisplay(), host.marks(), node.element());
        if (image != item.getImage()) {
            item.setImage(image);
        }
    }

    /** Shows the label of the selected node again, while it is being typed. */
    void showSelectedLabel() {
        if (tree.getSelectionCount() > 0) {
            TreeItem item = tree.getSelection()[0];
            showLabel(item, (OutlineNode) item.getData());
        }
    }

    /** Shows all marks again. */
    void showMarks() {
        showMarks(null);
    }

    private void showMarks(TreeItem parent) {
        for (int i = 0; i < count(parent); i++) {
            TreeItem item = item(parent, i);
            showMark(item, (OutlineNode) item.getData());
            showMarks(item);
        }
    }

    private String tip(OutlineNode node) {
        if (node.isGroup()) {
            return "";
        }
        String found = host.marks().sentences(node.element());
        String name = context.describer().describeWithType(node.element());
        return found.isEmpty() ? name : name + "\n" + found;
    }

    private TreeItem create(TreeItem parent) {
        return parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
    }

    private int count(TreeItem parent) {
        return parent == null ? tree.getItemCount() : parent.getItemCount();
    }

    private TreeItem item(TreeItem parent, int index) {
        return parent == null ? tree.getItem(index) : parent.getItem(index);
    }

    /** {@return the selected node, null where none is} */
    OutlineNode selected() {
        TreeItem[] items = tree.getSelection();
        return items.length == 0 ? null : (OutlineNode) items[0].getData();
    }

    /**
     * Selects a node.
     *
     * @param node null for none
     * @return whether the tree has it
     */
    boolean select(OutlineNode node) {
        TreeItem item = node == null ? null : find(null, node);
        if (item != null) {
            tree.setSelection(item);
            tree.showSelection();
        }
        return item != null;
    }

    private TreeItem find(TreeItem parent, OutlineNode node) {
        for (int i = 0; i < count(parent); i++) {
            TreeItem item = item(parent, i);
            if (node.equals(item.getData())) {
                return item;
            }
            TreeItem below = find(item, node);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
