// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.sasae.model.care.CareCase;
import org.sasae.sirius.internal.session.Offer;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;

/** Asks which representation of a case is to be opened; those of one viewpoint stand together. */
public final class OfferDialog extends AskingDialog {

    private static final int ROWS = 14;
    private static final int SPACE = 4;
    private static final int LETTERS = 80;

    private final List<Offer> offers;
    private final AdapterFactory labels;
    private Tree tree;
    private Offer chosen;

    OfferDialog(Shell shell, List<Offer> offers, AdapterFactory labels) {
        super(shell, SiriusMessages.OpenTitle);
        this.offers = offers;
        this.labels = labels;
    }

    /** {@return what was chosen, null where nothing was} */
    Offer chosen() {
        return chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        paragraph(area, SiriusMessages.Prompt, LETTERS);
        Text filter = search(area, SiriusMessages.Filter);
        tree = new Tree(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        ControlNames.give(tree, SiriusMessages.OpenTitle);
        new TreeColumn(tree, SWT.LEFT);
        new TreeColumn(tree, SWT.LEFT);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = tree.getItemHeight() * ROWS;
        tree.setLayoutData(data);
        filter.addListener(SWT.Modify, event -> fill(filter.getText()));
        tree.addListener(SWT.Selection, event -> choose((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> {
            choose((TreeItem) event.item);
            if (chosen != null) {
                okPressed();
            }
        });
        fill("");
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SiriusMessages.Open, true).setEnabled(chosen != null);
        createButton(parent, IDialogConstants.CANCEL_ID, SiriusMessages.Cancel, false);
    }

    private void fill(String filter) {
        tree.removeAll();
        TreeItem group = null;
        TreeItem first = null;
        for (Offer offer : offers) {
            if (!matches(offer, filter)) {
                continue;
            }
            if (group == null || !group.getText().equals(offer.viewpointName())) {
                group = new TreeItem(tree, SWT.NONE);
                group.setText(offer.viewpointName());
            }
            TreeItem row = new TreeItem(group, SWT.NONE);
            row.setText(new String[] { name(offer),
                offer.existing() == null ? SiriusMessages.New : SiriusMessages.Existing });
            row.setData(offer);
            group.setExpanded(true);
            first = first == null ? row : first;
        }
        for (TreeColumn column : tree.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + convertWidthInCharsToPixels(SPACE));
        }
        if (first == null) {
            choose(null);
        } else {
            tree.setSelection(first);
            choose(first);
        }
    }

    private boolean matches(Offer offer, String filter) {
        return (offer.viewpointName() + ' ' + name(offer)).toLowerCase(Locale.ROOT)
                .contains(filter.strip().toLowerCase(Locale.ROOT));
    }

    /** The name alone where the whole case is shown, and with what it shows otherwise. */
    private String name(Offer offer) {
        if (offer.object() instanceof CareCase) {
            return offer.name();
        }
        return labels.adapt(offer.object(), IItemLabelProvider.class) instanceof IItemLabelProvider label
                ? SiriusMessages.bind(SiriusMessages.RowOf, offer.name(), label.getText(offer.object()))
                : offer.name();
    }

    private void choose(TreeItem item) {
        chosen = item == null ? null : (Offer) item.getData();
        allow(chosen != null);
    }
}
