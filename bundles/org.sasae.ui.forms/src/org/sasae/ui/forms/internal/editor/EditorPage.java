// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormPage;
import org.sasae.model.edit.Wording;
import org.sasae.ui.CasePages;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.widgets.Look;

/**
 * An entry of the list of pages: a form, or a page of another bundle.
 *
 * @param id   the id
 * @param name the name in the list
 * @param form the form, empty for a page of another bundle
 * @param made how a page of another bundle is made, empty for a form
 */
record EditorPage(String id, String name, Optional<FormPage> form, Optional<CasePages.Entry> made) {

    /** {@return all pages in their order} */
    static List<EditorPage> all(Wording wording) {
        List<EditorPage> pages = new ArrayList<>();
        FormModel.pages().forEach(page -> pages.add(
                new EditorPage(page.id(), wording.page(page.id()), Optional.of(page), Optional.empty())));
        for (CasePages.Entry entry : CasePages.all()) {
            pages.add(placeAfter(entry.after(), pages),
                    new EditorPage(entry.id(), entry.name(), Optional.empty(), Optional.of(entry)));
        }
        return List.copyOf(pages);
    }

    /** {@return the pages of something else than a case} */
    static List<EditorPage> of(FormContext context) {
        return FormModel.pages(context.root().eClass()).stream()
                .map(page -> new EditorPage(page.id(), context.name(page), Optional.of(page), Optional.empty())).toList();
    }

    private static int placeAfter(String id, List<EditorPage> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return pages.size();
    }

    boolean shows(EStructuralFeature feature) {
        return form.stream().flatMap(page -> page.fields().stream()).anyMatch(field -> field.feature() == feature);
    }

    PageView view(Composite parent, FormContext context, CaseFormEditor editor, Look look) {
        return form.map(page -> PageView.of(page, parent, context, editor, look))
                .orElseGet(() -> new AddedPage(made.orElseThrow(), parent, editor, look));
    }
}
