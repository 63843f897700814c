// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.CaseEditorInput;
import org.sasae.ui.Cases;

/** Asks which cases are meant: the active one, those selected in the list, or all of the folder. */
final class CaseScopeField {

    private final List<Button> buttons = new ArrayList<>();
    private final List<List<Path>> files = new ArrayList<>();

    CaseScopeField(Composite parent, IWorkbenchPage page, Runnable changed) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(SheetMessages.ManyCases);
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1));
        Optional<CaseEditor> active = Cases.active(page);
        active.ifPresent(editor -> add(group, SheetMessages.bind(SheetMessages.CasesActive,
                new CaseEditorInput(editor.openCase().file()).getName()), List.of(editor.openCase().file()), changed));
        List<Path> selected = Cases.selected(page);
        if (!selected.isEmpty()) {
            add(group, SheetMessages.bind(SheetMessages.CasesSelected, selected.size()), selected, changed);
        }
        List<Path> all = all();
        add(group, SheetMessages.bind(SheetMessages.CasesFolder, all.size(), Cases.folder()), all, changed);
        boolean several = selected.size() > 1;
        buttons.get(several && active.isPresent() ? 1 : 0).setSelection(true);
    }

    private static List<Path> all() {
        try {
            return Cases.filesInFolder();
        } catch (IOException e) {
            ILog.get().warn("The folder of the cases could not be read", e);
            return List.of();
        }
    }

    private void add(Composite parent, String text, List<Path> cases, Runnable changed) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                changed.run();
            }
        });
        buttons.add(button);
        files.add(cases);
    }

    List<Path> cases() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection()) {
                return files.get(i);
            }
        }
        return List.of();
    }
}
