// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormPage;
import org.sasae.core.form.WidgetKind;

/** The whole case as a tree, as the editor sees it: its pages, and below them the elements that have forms. */
public final class CaseTree {

    private final FormContext context;
    private final List<CaseNode> pages = FormModel.pages().stream().map(page -> new CaseNode(page, null)).toList();
    private final Map<EClass, List<EReference>> nodes = new HashMap<>();

    /**
     * Makes the tree of a case.
     *
     * @param context the open case, not null
     */
    public CaseTree(FormContext context) {
        this.context = Objects.requireNonNull(context);
    }

    /** {@return the pages in order} */
    public List<CaseNode> roots() {
        return pages;
    }

    /**
     * Gives what stands below a node.
     *
     * @param node not null
     * @return the nodes in document order
     */
    public List<CaseNode> children(CaseNode node) {
        EObject owner = node.isPage() ? context.careCase() : node.element();
        List<EReference> places = node.isPage() ? forms(node.page().fields()) : nodes(owner.eClass());
        return places.stream().flatMap(place -> elements(owner, place)).map(element -> new CaseNode(null, element))
                .toList();
    }

    private List<EReference> nodes(EClass type) {
        return nodes.computeIfAbsent(type, key -> forms(FormModel.fields(key)));
    }

    private static List<EReference> forms(List<FormField> fields) {
        return fields.stream().filter(field -> holdsForms(field.widget())).map(field -> (EReference) field.feature())
                .toList();
    }

    private static boolean holdsForms(WidgetKind widget) {
        return widget == WidgetKind.TABLE || widget == WidgetKind.INLINE;
    }

    @SuppressWarnings("unchecked")
    private static Stream<EObject> elements(EObject owner, EReference reference) {
        Object value = owner.eGet(reference);
        return reference.isMany() ? ((Collection<EObject>) value).stream() : Stream.ofNullable((EObject) value);
    }

    /**
     * Gives the node above a node.
     *
     * @param node not null
     * @return null for a page
     */
    public CaseNode parent(CaseNode node) {
        if (node.isPage() || node.element().eContainer() == null) {
            return null;
        }
        EObject owner = node.element().eContainer();
        return owner == context.careCase() ? page(node.element()) : new CaseNode(null, owner);
    }

    private CaseNode page(EObject element) {
        return roots().stream().filter(
                root -> root.page().fields().stream().anyMatch(field -> field.feature() == element.eContainingFeature()))
                .findFirst().orElse(null);
    }

    /**
     * Finds the node in which an object is shown.
     *
     * @param object an object of the case, not null
     * @return the nearest node around it, null where there is none
     */
    public CaseNode nodeOf(EObject object) {
        for (EObject each = object; each != null && each.eContainer() != null; each = each.eContainer()) {
            EObject owner = each.eContainer();
            EReference place = each.eContainmentFeature();
            EObject element = each;
            if (nodes(owner.eClass()).contains(place) && (owner != context.careCase() || page(element) != null)) {
                return new CaseNode(null, element);
            }
        }
        return null;
    }

    /**
     * Gives the text of a node.
     *
     * @param node not null
     * @return one line
     */
    public String label(CaseNode node) {
        return node.isPage() ? context.wording().page(node.page().id())
                : context.describer().describeWithType(node.element());
    }
}
