// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.diagram.internal.DiagramMessages;

/** The line below the picture: what is selected in words, with what the rules say of it, or what just happened. */
final class StatusLine {

    private final DiagramPage page;
    private final Label label;

    StatusLine(Composite parent, DiagramPage page) {
        this.page = page;
        label = new Label(parent, SWT.WRAP);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "SasaeQuiet");
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.horizontalIndent = 8;
        label.setLayoutData(data);
    }

    void say(String text) {
        if (!label.isDisposed()) {
            label.setText((text.isEmpty() ? summary() : text).replace("&", "&&"));
            label.setToolTipText(label.getText());
            label.requestLayout();
        }
    }

    private String summary() {
        List<EObject> selection = page.control().selection();
        if (selection.size() == 1) {
            return page.view().drawn().part(selection.get(0)).map(part -> {
                List<String> words = new ArrayList<>(List.of(part.description()));
                words.addAll(page.view().marks().messages(selection.get(0)));
                return String.join("   ", words);
            }).orElse("");
        }
        return selection.isEmpty() ? page.control().flavour().hint()
                : DiagramMessages.bind(DiagramMessages.SelectedMany, selection.size());
    }
}
