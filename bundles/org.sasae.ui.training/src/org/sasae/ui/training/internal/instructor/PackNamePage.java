// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.util.function.Consumer;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;

/** Title and short name of a new pack. */
final class PackNamePage extends WizardPage {

    private final NewPack pack;
    private Label place;

    PackNamePage(NewPack pack) {
        super("name");
        this.pack = pack;
        setTitle(PackMessages.NameTitle);
        setDescription(PackMessages.NameDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        field(area, PackMessages.Title, pack.title(), pack::setTitle);
        field(area, PackMessages.Slug, pack.slug(), pack::setSlug);
        place = new Label(area, SWT.WRAP);
        GridData all = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        all.widthHint = 1;
        place.setLayoutData(all);
        setControl(area);
        check();
        setErrorMessage(null);
    }

    private void field(Composite area, String name, String value, Consumer<String> typed) {
        new Label(area, SWT.NONE).setText(name);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(text, name);
        text.addListener(SWT.Modify, event -> {
            typed.accept(text.getText());
            check();
        });
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // The wizard moves the focus to a button after this.
            getShell().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed()) {
                    // The first field is that of the title.
                    getControl().setFocus();
                }
            });
        }
        if (visible && !pack.title().isEmpty()) {
            check();
        }
    }

    private void check() {
        NewPack.Problem problem = pack.problem();
        setErrorMessage(switch (problem) {
        case NONE -> null;
        case NO_TITLE -> PackMessages.NoTitle;
        case NAMES_SOMEBODY -> PackMessages.bind(PackMessages.NamesSomebody, pack.named().orElse(""));
        case BAD_SLUG -> PackMessages.BadSlug;
        case EXISTS -> PackMessages.bind(PackMessages.Exists, pack.slug());
        });
        place.setText(problem == NewPack.Problem.BAD_SLUG ? "" : PackMessages.bind(PackMessages.Place, pack.folder()));
        place.getParent().layout();
        setPageComplete(problem == NewPack.Problem.NONE);
    }
}
