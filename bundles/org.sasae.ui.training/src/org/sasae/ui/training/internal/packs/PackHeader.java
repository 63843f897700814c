// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.training.Phrases;
import org.sasae.training.model.CasePack;
import org.sasae.training.pack.PackLoader;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;

/** The head of the editor of a pack: which pack it is, and what can be done with it as a whole. */
final class PackHeader {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final PackEditor editor;
    private final Composite area;
    private final Label facts;

    PackHeader(Composite parent, PackEditor editor) {
        this.editor = editor;
        area = new Composite(parent, SWT.NONE);
        area.setData(CSS_CLASS, "SasaeHeader");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        area.setLayout(layout);
        facts = new Label(area, SWT.WRAP);
        facts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setData(CSS_CLASS, "SasaeHeader");
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.wrap = true;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(buttons, PackEditorMessages.TryOut, () -> TryOut.begin(editor));
        button(buttons, PackEditorMessages.OpenCase,
                () -> Cases.open(editor.getSite().getPage(), editor.folder().resolve(PackLoader.CASE)));
        button(buttons, PackEditorMessages.Give, () -> PackSharing.give(area.getShell(), editor.folder()));
        button(buttons, PackEditorMessages.OpenFolder, () -> Program.launch(editor.folder().toString()));
        if (editor.session().isReadOnly()) {
            button(buttons, PackEditorMessages.CopyToEdit, () -> PackDoors.copy(editor.getSite().getPage(),
                    editor.folder()));
        } else {
            button(buttons, PackEditorMessages.BringPlan, () -> BringPlan.begin(editor));
        }
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        ControlNames.give(button, text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    Control control() {
        return area;
    }

    void show() {
        if (area.isDisposed()) {
            return;
        }
        CasePack pack = editor.session().content();
        String title = Phrases.text(pack.getTitle(), PackEditor.locale());
        editor.showTitle(title.isEmpty() ? editor.getEditorInput().getName() : title);
        String text = PackEditorMessages.bind(PackEditorMessages.Head,
                title.isEmpty() ? PackEditorMessages.NoTitle : title, Phrases.label(pack.getStatus(), PackEditor.locale()));
        String now = editor.session().isReadOnly() ? text + "\n" + PackEditorMessages.ReadOnly : text;
        if (!now.equals(facts.getText())) {
            facts.setText(now);
            area.getParent().layout(true, true);
        }
    }
}
