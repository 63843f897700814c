// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.core.form.FormPage;
import org.sasae.ui.forms.internal.process.ProcessHost;
import org.sasae.ui.forms.internal.process.ProcessSection;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.widgets.ElementForm;
import org.sasae.ui.forms.internal.widgets.FormHost;
import org.sasae.ui.forms.internal.widgets.FormPart;
import org.sasae.ui.forms.internal.widgets.Headings;
import org.sasae.ui.forms.internal.widgets.Look;

/** A page that is one long sheet, from top to bottom. */
final class SheetPage implements PageView {

    private static final String OVERVIEW = "overview";

    private final FormPart form;
    private final ProcessSection process;

    SheetPage(FormPage page, Composite parent, FormContext context, FormHost host, Look look) {
        form = new FormPart(parent, context, host, look);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 10;
        form.body().setLayout(layout);
        String name = context.name(page);
        Headings.title(form.body(), look, name);
        process = OVERVIEW.equals(page.id()) && host instanceof ProcessHost of
                ? new ProcessSection(form, context, of, look) : null;
        new ElementForm(form, false).fields(form.body(), context.root(), page.fields(), name);
    }

    @Override
    public Control control() {
        return form.control();
    }

    @Override
    public void shown() {
        form.layout();
    }

    @Override
    public void marksChanged() {
        form.marksChanged();
        if (process != null) {
            process.changed();
        }
    }

    @Override
    public void refresh() {
        form.refresh();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature, boolean focus) {
        return focus ? form.reveal(object, feature) : form.show(object, feature);
    }

    @Override
    public void goSection(int steps) {
        form.goSection(steps);
    }

    @Override
    public void setFocus() {
        if (process == null || !process.setFocus()) {
            form.setFocus();
        }
    }
}
