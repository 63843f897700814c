// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.CasePage;
import org.sasae.ui.CasePages;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.widgets.Look;

/** A page that another bundle brings. */
final class AddedPage implements PageView {

    private final Optional<CasePage> page;
    private final Control control;

    AddedPage(CasePages.Entry entry, Composite parent, CaseEditor editor, Look look) {
        page = make(entry);
        control = page.map(each -> each.create(parent, editor)).orElseGet(() -> sorry(parent, look));
    }

    private static Optional<CasePage> make(CasePages.Entry entry) {
        try {
            return Optional.of(entry.create());
        } catch (CoreException e) {
            ILog.get().error("The page " + entry.id() + " cannot be made", e);
            return Optional.empty();
        }
    }

    private static Control sorry(Composite parent, Look look) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(FormMessages.PageBroken);
        look.apply(parent);
        return label;
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void shown() {
        page.ifPresent(CasePage::shown);
    }

    @Override
    public void hidden() {
        page.ifPresent(CasePage::hidden);
    }

    @Override
    public void marksChanged() {
        // The page hears of findings from the open case.
    }

    @Override
    public void refresh() {
        // The page follows the case itself.
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature, boolean focus) {
        return page.map(each -> each.reveal(object, feature)).orElse(false);
    }

    @Override
    public void setFocus() {
        page.ifPresentOrElse(CasePage::setFocus, control::setFocus);
    }
}
