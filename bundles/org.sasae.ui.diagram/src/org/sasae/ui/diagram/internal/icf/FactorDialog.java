// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.icf.FactorDraft;
import org.sasae.diagram.icf.IcfCodes;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;

/** Asks where the words of a text belong in the ICF picture. Everything is proposed; Enter takes the proposal. */
final class FactorDialog extends AskingDialog {

    private static final int LETTERS = 60;

    private final DiagramTexts texts;
    private final List<Button> natures = new ArrayList<>();
    private FactorDraft draft;
    private Text words;
    private Combo component;
    private Text code;

    FactorDialog(Shell shell, FactorDraft draft, DiagramTexts texts) {
        super(shell, IcfMessages.FactorTitle);
        this.draft = draft;
        this.texts = texts;
    }

    /** {@return what was decided} */
    FactorDraft draft() {
        return draft;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        paragraph(area, IcfMessages.FactorPrompt, LETTERS);
        label(area, IcfMessages.FactorWords);
        words = new Text(area, SWT.BORDER | SWT.SINGLE);
        words.setText(draft.words());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = convertWidthInCharsToPixels(LETTERS);
        words.setLayoutData(wide);
        ControlNames.give(words, IcfMessages.FactorWords);
        String place = texts.wording().feature(CarePackage.Literals.ICF_FACTOR__COMPONENT);
        label(area, place);
        component = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        IcfComponent.VALUES.forEach(each -> component.add(texts.literal(each)));
        component.select(IcfComponent.VALUES.indexOf(draft.component()));
        component.setVisibleItemCount(IcfComponent.VALUES.size());
        ControlNames.give(component, place);
        component.addListener(SWT.Selection, event -> componentChanged());
        label(area, texts.wording().feature(CarePackage.Literals.ICF_FACTOR__NATURE));
        createNatures(area);
        label(area, IcfMessages.FactorCode);
        createCode(area);
        return area;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private void createNatures(Composite area) {
        Composite row = row(area, FactorNature.VALUES.size());
        for (FactorNature nature : FactorNature.VALUES) {
            Button button = new Button(row, SWT.RADIO);
            button.setText(texts.literal(nature));
            button.setSelection(nature == draft.nature());
            natures.add(button);
        }
    }

    private void createCode(Composite area) {
        Composite row = row(area, 2);
        code = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        code.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(code, IcfMessages.FactorCode);
        Button pick = new Button(row, SWT.PUSH);
        pick.setText(IcfMessages.FactorCodePick);
        ControlNames.give(pick, IcfMessages.PickerTitle);
        pick.addListener(SWT.Selection, event -> pick());
        showCode();
    }

    private static Composite row(Composite area, int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    private void pick() {
        CodePicker picker = new CodePicker(getShell(), chosenComponent(), words.getText(), draft.code(), texts);
        if (picker.open() == Window.OK) {
            draft = new FactorDraft(draft.words(), draft.component(), draft.nature(), picker.code().orElse(""));
            showCode();
        }
    }

    private void componentChanged() {
        if (!draft.code().isEmpty() && !IcfCodes.table().fits(draft.code(), chosenComponent())) {
            draft = new FactorDraft(draft.words(), draft.component(), draft.nature(), "");
            showCode();
        }
    }

    private void showCode() {
        code.setText(IcfCodes.table().find(draft.code()).map(each -> IcfCodes.table().shortLabel(each, texts))
                .orElse(""));
    }

    private IcfComponent chosenComponent() {
        return IcfComponent.VALUES.get(component.getSelectionIndex());
    }

    @Override
    protected void okPressed() {
        FactorNature nature = FactorNature.NEUTRAL;
        for (int i = 0; i < natures.size(); i++) {
            nature = natures.get(i).getSelection() ? FactorNature.VALUES.get(i) : nature;
        }
        draft = new FactorDraft(words.getText().strip(), chosenComponent(), nature, draft.code());
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
