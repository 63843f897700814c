// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.icf.CodeChoice;
import org.sasae.diagram.icf.IcfCode;
import org.sasae.diagram.icf.IcfCodes;
import org.sasae.model.care.IcfComponent;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;

/** Lets a person find an ICF code by words, by code or in the classification. */
public final class CodePicker extends AskingDialog {

    private static final int NONE_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int ROWS = 16;
    private static final int LETTERS = 80;

    private final CodeChoice choice;
    private final String words;
    private final String old;
    private final DiagramTexts texts;
    private Tree tree;
    private Label title;
    private String code;

    /**
     * Makes the dialog.
     *
     * @param shell the window, not null
     * @param component the component of the factor, not null
     * @param words the words of the factor, for what is near them, not null
     * @param old the code so far, null where there is none
     * @param texts the language, not null
     */
    public CodePicker(Shell shell, IcfComponent component, String words, String old, DiagramTexts texts) {
        super(shell, IcfMessages.PickerTitle);
        this.choice = new CodeChoice(component, texts);
        this.words = words;
        this.old = old;
        this.texts = texts;
    }

    /** {@return the code that was chosen, empty for none} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        paragraph(area, words.isBlank() ? IcfMessages.PickerPrompt
                : IcfMessages.bind(IcfMessages.PickerPromptFor, words.strip().replaceAll("\\R", " ")), LETTERS);
        Text search = search(area, IcfMessages.PickerSearch);
        tree = new Tree(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = convertWidthInCharsToPixels(LETTERS);
        data.heightHint = tree.getItemHeight() * ROWS;
        tree.setLayoutData(data);
        ControlNames.give(tree, IcfMessages.PickerTitle);
        title = new Label(area, SWT.WRAP);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        paragraph(area, IcfCodes.table().source(texts), LETTERS);
        search.addListener(SWT.Modify, event -> fill(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.setFocus();
                event.doit = false;
            }
        });
        tree.addListener(SWT.Selection, event -> chosen());
        tree.addListener(SWT.DefaultSelection, event -> {
            chosen();
            if (code != null) {
                okPressed();
            }
        });
        fill("");
        select(old);
        search.setFocus();
        return area;
    }

    /** Without words to search for: what is near the factor, then the classification from its chapters down. */
    private void fill(String search) {
        tree.setRedraw(false);
        tree.removeAll();
        if (search.isBlank()) {
            List<IcfCode> near = choice.near(words);
            if (!near.isEmpty()) {
                TreeItem heading = new TreeItem(tree, SWT.NONE);
                heading.setText(IcfMessages.PickerNear);
                near.forEach(each -> show(new TreeItem(heading, SWT.NONE), each));
                heading.setExpanded(true);
            }
            choice.top().forEach(each -> {
                TreeItem item = new TreeItem(tree, SWT.NONE);
                show(item, each);
                below(item, each);
            });
        } else {
            choice.found(search).forEach(each -> show(new TreeItem(tree, SWT.NONE), each));
            if (tree.getItemCount() > 0) {
                tree.setSelection(tree.getItem(0));
            }
        }
        tree.setRedraw(true);
        chosen();
    }

    private void below(TreeItem item, IcfCode above) {
        choice.below(above).forEach(each -> {
            TreeItem child = new TreeItem(item, SWT.NONE);
            show(child, each);
            below(child, each);
        });
    }

    private void show(TreeItem item, IcfCode each) {
        item.setText(IcfCodes.table().shortLabel(each, texts));
        item.setData(each);
    }

    private void select(String wanted) {
        IcfCodes.table().nearest(wanted).ifPresent(each -> select(tree.getItems(), each));
    }

    private boolean select(TreeItem[] items, IcfCode wanted) {
        for (TreeItem item : items) {
            if (wanted.equals(item.getData())) {
                tree.setSelection(item);
                tree.showItem(item);
                chosen();
                return true;
            }
            if (select(item.getItems(), wanted)) {
                return true;
            }
        }
        return false;
    }

    private void chosen() {
        IcfCode selected = tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof IcfCode each
                ? each : null;
        code = selected == null ? null : selected.code();
        title.setText(selected == null ? IcfMessages.PickerNothing : choice.path(selected));
        title.requestLayout();
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(code != null);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NONE_ID, IcfMessages.PickerNone, false).setEnabled(old != null && !old.isBlank());
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true).setEnabled(code != null);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == NONE_ID) {
            code = null;
            setReturnCode(OK);
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
