// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.files.CaseFileException;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;

/** From which case a pack is made, and by how much its dates move. */
final class SourcePage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int MOST_WEEKS = 520;
    private static final int INDENT = 24;

    private final NewPack pack;
    private final OpenCase active;
    private Button fromActive;
    private Text file;
    private Label days;
    private Object taken;

    SourcePage(NewPack pack, OpenCase active) {
        super("source");
        this.pack = pack;
        this.active = active;
        setTitle(PackMessages.SourceTitle);
        setDescription(PackMessages.SourceDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        fromActive = radio(area, active == null ? PackMessages.NoActive
                : PackMessages.bind(PackMessages.FromActive, active.file().getFileName()));
        fromActive.setEnabled(active != null);
        Button fromFile = radio(area, PackMessages.FromFile);
        file = new Text(area, SWT.BORDER);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.horizontalIndent = INDENT;
        file.setLayoutData(wide);
        ControlNames.give(file, PackMessages.FromFile);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(PackMessages.Browse);
        browse.addListener(SWT.Selection, event -> browse());
        fromActive.setSelection(active != null);
        fromFile.setSelection(active == null);
        fromFile.addListener(SWT.Selection, event -> {
            file.setEnabled(fromFile.getSelection());
            browse.setEnabled(fromFile.getSelection());
            check();
        });
        file.setEnabled(active == null);
        browse.setEnabled(active == null);
        file.addListener(SWT.Modify, event -> check());
        shift(area);
        choice(area, PackMessages.EmptyPlan, pack.isEmptied(), pack::setEmptied);
        choice(area, PackMessages.KeepPlan, pack.isKept(), pack::setKept);
        setControl(area);
        check();
        setErrorMessage(null);
    }

    private static void choice(Composite area, String text, boolean on, Consumer<Boolean> chosen) {
        Button button = new Button(area, SWT.CHECK | SWT.WRAP);
        button.setText(text);
        button.setSelection(on);
        GridData all = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
        all.widthHint = 1;
        button.setLayoutData(all);
        ControlNames.give(button, text);
        button.addListener(SWT.Selection, event -> chosen.accept(button.getSelection()));
    }

    private void shift(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(PackMessages.Shift);
        GridData below = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        below.verticalIndent = INDENT;
        label.setLayoutData(below);
        Spinner weeks = new Spinner(area, SWT.BORDER);
        weeks.setValues(pack.weeks(), -MOST_WEEKS, MOST_WEEKS, 0, 1, 10);
        ControlNames.give(weeks, PackMessages.Shift);
        GridData number = new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1);
        number.verticalIndent = INDENT;
        weeks.setLayoutData(number);
        days = new Label(area, SWT.WRAP);
        GridData all = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
        all.widthHint = 1;
        days.setLayoutData(all);
        weeks.addListener(SWT.Selection, event -> {
            pack.setWeeks(weeks.getSelection());
            showDays();
            check();
        });
        showDays();
    }

    private void showDays() {
        days.setText(PackMessages.bind(PackMessages.ShiftDays, pack.shift()));
    }

    private Button radio(Composite area, String text) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text.replace("&", "&&"));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        return button;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(PackMessages.FromFile);
        dialog.setFilterPath(Cases.folder().toString());
        dialog.setFilterExtensions(new String[] { "*.sasae" });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        boolean noFile = !fromActive.getSelection() && file.getText().isBlank();
        setErrorMessage(noFile ? PackMessages.NoFile : pack.weeks() == 0 ? PackMessages.NoShift : null);
        setPageComplete(!noFile && pack.weeks() != 0);
    }

    /** Reads the case that was chosen, once; told here when the file has a fault. {@return whether that went well} */
    boolean take() {
        Object chosen = fromActive.getSelection() ? active : file.getText().strip();
        if (chosen.equals(taken)) {
            return true;
        }
        try {
            if (fromActive.getSelection()) {
                pack.from(active.careCase());
            } else {
                pack.from(Path.of(file.getText().strip()));
            }
            taken = chosen;
            return true;
        } catch (CaseFileException e) {
            setErrorMessage(e.message(Locale.getDefault()));
        } catch (RuntimeException e) {
            setErrorMessage(PackMessages.bind(PackMessages.UnreadableCase, file.getText()));
        }
        return false;
    }
}
