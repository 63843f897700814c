// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.wizard;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Sex;
import org.sasae.model.edit.Wording;
import org.sasae.ui.internal.UiMessages;

/** The one page of the new-case wizard. */
final class NewCasePage extends WizardPage {

    private final NewCase newCase;
    private final Wording wording = Wording.of(Locale.getDefault());
    private boolean dateUnderstood = true;
    private boolean dateLeft;
    private Text fileName;
    private boolean showing;

    NewCasePage(NewCase newCase) {
        super("newCase");
        this.newCase = newCase;
        setTitle(UiMessages.NewTitle);
        setDescription(UiMessages.NewDescription);
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
        text(area, wording.feature(CarePackage.Literals.CLIENT__NAME), value -> {
            newCase.setName(value);
            showing = true;
            fileName.setText(newCase.fileName());
            showing = false;
        });
        text(area, wording.feature(CarePackage.Literals.CLIENT__KANA), newCase::setKana);
        choice(area, wording.feature(CarePackage.Literals.CLIENT__SEX), Sex.VALUES, newCase::setSex);
        Text birth = text(area, UiMessages.NewBirth, this::birthDate);
        birth.setMessage(UiMessages.NewDateExample);
        birth.addListener(SWT.FocusOut, event -> {
            dateLeft = true;
            check();
        });
        choice(area, wording.feature(CarePackage.Literals.CERTIFICATION__CARE_LEVEL), CareLevel.VALUES,
                newCase::setLevel);
        planTypes(area);
        fileName = text(area, UiMessages.NewFileName, value -> {
            if (!showing) {
                newCase.setFileName(value);
            }
        });
        setControl(area);
        setPageComplete(false);
    }

    private void birthDate(String typed) {
        dateUnderstood = newCase.setBirth(typed);
        dateLeft = false;
    }

    private Text text(Composite parent, String name, Consumer<String> typed) {
        label(parent, name);
        Text text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(text, name);
        text.addListener(SWT.Modify, event -> {
            typed.accept(text.getText());
            check();
        });
        return text;
    }

    private <T extends Enumerator> void choice(Composite parent, String name, List<T> values, Consumer<T> chosen) {
        label(parent, name);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        ControlNames.give(combo, name);
        values.forEach(value -> combo.add(wording.literal(value)));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> chosen.accept(values.get(combo.getSelectionIndex())));
    }

    private void planTypes(Composite parent) {
        label(parent, wording.feature(CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        ControlNames.give(combo, wording.feature(CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID));
        List<PlanType> types = PlanTypeRegistry.fromPlatform().all();
        combo.add(UiMessages.NewLater);
        types.forEach(type -> combo.add(type.name().in(Locale.getDefault())));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> newCase.setPlanTypeId(
                combo.getSelectionIndex() <= 0 ? "" : types.get(combo.getSelectionIndex() - 1).id()));
    }

    private static void label(Composite parent, String name) {
        new Label(parent, SWT.NONE).setText(name);
    }

    private void check() {
        String problem = switch (newCase.problem()) {
        // Nobody is told off in the middle of typing.
        case NONE -> dateUnderstood || !dateLeft ? null : UiMessages.NewBadDate;
        case NO_FILE_NAME -> UiMessages.NewNoFileName;
        case BAD_FILE_NAME -> UiMessages.NewBadFileName;
        case FILE_EXISTS -> UiMessages.bind(UiMessages.NewFileExists, newCase.file().getFileName());
        };
        setErrorMessage(problem);
        setPageComplete(problem == null && dateUnderstood);
    }
}
