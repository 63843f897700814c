// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;

/** Asks for a folder, with the one of the last time filled in. Takes three columns of a grid. */
final class FolderField {

    /** The folder of the data exchange. */
    static final String EXCHANGE = "exchangeFolder";

    /** The folder of sheets. */
    static final String SHEETS = "sheetFolder";

    /** The folder of families. */
    static final String FAMILIES = "familyFolder";

    /** The folder of lists that are taken over. */
    static final String LISTS = "listFolder";

    private final Text text;
    private final String preference;

    FolderField(Composite parent, String label, String preference, Runnable changed) {
        this.preference = preference;
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setText(last(preference));
        ControlNames.give(text, label);
        text.addListener(SWT.Modify, event -> changed.run());
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(SheetMessages.ManyBrowse);
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(parent.getShell());
            dialog.setFilterPath(text.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
    }

    /** The folder; empty for none. */
    Optional<Path> folder() {
        return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
    }

    void remember() {
        remember(preference, text.getText().strip());
    }

    /** The folder of the last time, at first the home folder. */
    static String last(String preference) {
        return preferences().get(preference, Path.of(System.getProperty("user.home")).toString());
    }

    static void remember(String preference, String folder) {
        preferences().put(preference, folder);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.sasae.ui.sheets");
    }
}
