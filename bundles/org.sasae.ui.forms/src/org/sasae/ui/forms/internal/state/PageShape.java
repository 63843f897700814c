// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormPage;
import org.sasae.core.form.WidgetKind;

/**
 * Decides from the metamodel how lists inside lists are shown: small rows stay in a table on the
 * form of their owner, substantial ones (a plan's issues, goals and support rows) and those that the
 * metamodel wants there become nodes of an outline beside the form.
 */
public final class PageShape {

    /** With more fields than this, a row deserves a form of its own. */
    private static final int MOST_FIELDS_OF_A_ROW = 6;

    private PageShape() {
    }

    /**
     * Tells whether a page needs an outline of nested elements.
     *
     * @param page a page of the case editor, not null
     * @return true where some list of the page holds rows that hold substantial rows themselves
     */
    public static boolean needsOutline(FormPage page) {
        return page.fields().stream().map(FormField::feature).anyMatch(FormModel::isOutlined)
                || page.fields().stream().filter(field -> field.widget() == WidgetKind.TABLE)
                .map(field -> ((EReference) field.feature()).getEReferenceType())
                .anyMatch(type -> depth(type, new HashSet<>()) >= 1);
    }

    /**
     * Gives the lists of a class whose rows are nodes of an outline.
     *
     * @param type a class, not null
     * @return the containments in order
     */
    public static List<EReference> nodes(EClass type) {
        return FormModel.fields(type).stream().filter(field -> field.widget() == WidgetKind.TABLE)
                .map(field -> (EReference) field.feature()).filter(reference -> !MunicipalSlot.is(reference))
                .filter(reference -> FormModel.isOutlined(reference) || isSubstantial(reference.getEReferenceType()))
                .toList();
    }

    /**
     * Tells whether a list is empty of sense for an object, such as municipal items where the municipality
     * of the case has brought none.
     *
     * @param owner the object, not null
     * @param field one of its fields, not null
     * @return true where nothing is there and nothing can be added
     */
    public static boolean isUnusable(EObject owner, FormField field) {
        return MunicipalSlot.is(field.feature()) ? MunicipalSlot.isEmpty(owner) : isUnusable(field);
    }

    /** Of municipal items nobody knows without an object; they never make a class substantial. */
    private static boolean isUnusable(FormField field) {
        return MunicipalSlot.is(field.feature()) || field.feature() instanceof EReference reference && reference.isContainment()
                && reference.getEReferenceType().isAbstract()
                && Subtypes.of(reference.getEReferenceType()).isEmpty();
    }

    private static boolean isSubstantial(EClass type) {
        List<FormField> fields = FormModel.fields(type).stream().filter(field -> !isUnusable(field)).toList();
        return fields.size() > MOST_FIELDS_OF_A_ROW
                || fields.stream().anyMatch(field -> field.widget() == WidgetKind.TABLE);
    }

    private static int depth(EClass type, Set<EClass> seen) {
        if (!seen.add(type)) {
            return 0;
        }
        return nodes(type).stream().map(EReference::getEReferenceType).mapToInt(each -> 1 + depth(each, seen)).max()
                .orElse(0);
    }
}
