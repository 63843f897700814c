// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormPage;

/** The outline of the elements of a page that hold one another. */
public final class OutlineState {

    private final FormContext context;
    private final FormPage page;
    private final Map<EClass, List<EReference>> nodes = new HashMap<>();

    /**
     * Makes the outline of a page.
     *
     * @param context the open case, not null
     * @param page    a page of the case editor, not null
     */
    public OutlineState(FormContext context, FormPage page) {
        this.context = Objects.requireNonNull(context);
        this.page = Objects.requireNonNull(page);
    }

    /** {@return the lists of the page} */
    public List<OutlineNode> roots() {
        return page.fields().stream().filter(field -> field.feature() instanceof EReference)
                .map(field -> root((EReference) field.feature())).toList();
    }

    /** A list as a whole, or the one object that the case holds in this place. */
    private OutlineNode root(EReference reference) {
        return new OutlineNode(context.root(), reference,
                reference.isMany() ? null : (EObject) context.root().eGet(reference));
    }

    /**
     * Gives what stands below a node.
     *
     * @param node a node, not null
     * @return the nodes in document order
     */
    public List<OutlineNode> children(OutlineNode node) {
        if (node.isGroup()) {
            return node.reference().isMany() && isOutlined(node) ? elements(node.owner(), node.reference()) : List.of();
        }
        List<OutlineNode> children = new ArrayList<>();
        for (EReference reference : nodes(node.element().eClass())) {
            children.addAll(elements(node.element(), reference));
        }
        return children;
    }

    private List<EReference> nodes(EClass type) {
        return nodes.computeIfAbsent(type, PageShape::nodes);
    }

    private boolean isOutlined(OutlineNode group) {
        return nodes(group.owner().eClass()).contains(group.reference());
    }

    @SuppressWarnings("unchecked")
    private static List<OutlineNode> elements(EObject owner, EReference reference) {
        return ((Collection<EObject>) owner.eGet(reference)).stream()
                .map(element -> new OutlineNode(owner, reference, element)).toList();
    }

    /**
     * Gives the text of a node.
     *
     * @param node a node, not null
     * @return one line
     */
    public String label(OutlineNode node) {
        return node.isGroup() || !node.reference().isMany() ? context.wording().feature(node.reference())
                : context.describer().describe(node.element());
    }

    /** {@return the node that the page opens with, null for a page without any} */
    public OutlineNode first() {
        List<OutlineNode> roots = roots();
        if (roots.isEmpty()) {
            return null;
        }
        List<OutlineNode> elements = roots.get(0).isGroup() ? children(roots.get(0)) : List.of();
        if (!context.isCase() && !elements.isEmpty()) {
            return elements.get(0);
        }
        // The latest of a case is what is worked on.
        return elements.isEmpty() ? roots.get(0) : elements.get(elements.size() - 1);
    }

    /**
     * Tells whether a node still stands for something.
     *
     * @param node a node, not null
     * @return false for an element that has been removed or moved elsewhere
     */
    public boolean contains(OutlineNode node) {
        return node.isGroup() || node.element().eContainer() == node.owner()
                && org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(context.root(), node.element());
    }

    /**
     * Gives the node to go to when one has gone.
     *
     * @param gone a node that was shown, null allowed
     * @return the nearest node around it that is still there
     */
    public OutlineNode nearest(OutlineNode gone) {
        if (gone == null || gone.isGroup()) {
            return first();
        }
        OutlineNode moved = nodeOf(gone.element());
        if (moved != null) {
            return moved;
        }
        OutlineNode around = nodeOf(gone.owner());
        if (around != null) {
            return around;
        }
        return roots().stream().filter(root -> root.reference() == gone.reference()).findFirst().orElse(first());
    }

    /**
     * Finds the node in whose form an object is shown.
     *
     * @param object an object of the case, not null
     * @return the nearest node around it, null where the object is not on this page
     */
    public OutlineNode nodeOf(EObject object) {
        for (EObject each = object; each != null && each.eContainer() != null; each = each.eContainer()) {
            EObject owner = each.eContainer();
            EReference reference = each.eContainmentFeature();
            if (owner == context.root()) {
                EObject element = each;
                return roots().stream().filter(root -> root.reference() == reference).findFirst()
                        .map(root -> !reference.isMany() || isOutlined(root) ? new OutlineNode(owner, reference, element) : root).orElse(null);
            }
            if (nodes(owner.eClass()).contains(reference) && isOutlinedAbove(owner)) {
                return new OutlineNode(owner, reference, each);
            }
        }
        return null;
    }

    private boolean isOutlinedAbove(EObject owner) {
        OutlineNode node = nodeOf(owner);
        return node != null && node.element() == owner;
    }

    /**
     * Gives the field of a list of the case.
     *
     * @param group a node for a list as a whole, not null
     * @return its field
     */
    public FormField field(OutlineNode group) {
        return page.fields().stream().filter(field -> field.feature() == group.reference()).findFirst().orElseThrow();
    }

    /**
     * Gives the list in which a node stands.
     *
     * @param node a node, not null
     * @return its rows
     */
    public RowsState rows(OutlineNode node) {
        return new RowsState(context, node.owner(), node.reference());
    }

    /**
     * Tells whether a node can be taken away.
     *
     * @param node a node, not null
     * @return false for a list as a whole and for the one object in its place
     */
    public boolean isRemovable(OutlineNode node) {
        return !node.isGroup() && node.reference().isMany();
    }

    /**
     * Gives the lists to which something can be added at a node: those inside it first, then the one
     * it stands in.
     *
     * @param node a node, not null
     * @return the lists that take an addition now
     */
    public List<RowsState> additions(OutlineNode node) {
        List<RowsState> lists = new ArrayList<>();
        if (!node.isGroup()) {
            nodes(node.element().eClass())
                    .forEach(reference -> lists.add(new RowsState(context, node.element(), reference)));
        }
        lists.add(rows(node));
        lists.removeIf(each -> !each.canAdd());
        return lists;
    }
}
