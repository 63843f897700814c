// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.function.Consumer;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sasae.ui.ControlNames;
import org.sasae.ui.diagram.internal.DiagramMessages;

/** The buttons above a picture. */
final class PageToolBar {

    /** How the page is shared out: palette, picture, outline. */
    static final int[] WEIGHTS = { 24, 53, 23 };

    private final DiagramPage page;
    private final ToolBar bar;
    private final LocalResourceManager images;
    private final ToolItem paletteItem;
    private final ToolItem sideItem;
    private final ToolItem zoomItem;
    private final ToolItem arrangeItem;

    PageToolBar(Composite parent, DiagramPage page, boolean full) {
        this.page = page;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        ControlNames.give(bar, DiagramMessages.ToolBar);
        paletteItem = item(SWT.CHECK, "palette", DiagramMessages.Palette, event -> layoutChanged());
        paletteItem.setSelection(full);
        separator();
        item(SWT.PUSH, "smaller", DiagramMessages.ZoomSmaller, event -> zoom(page.viewing()::smaller));
        zoomItem = new ToolItem(bar, SWT.PUSH);
        zoomItem.setText("100 %");
        zoomItem.setToolTipText(DiagramMessages.ZoomUsual);
        zoomItem.addListener(SWT.Selection, event -> zoom(page.viewing()::usual));
        item(SWT.PUSH, "larger", DiagramMessages.ZoomLarger, event -> zoom(page.viewing()::larger));
        item(SWT.PUSH, "fit", DiagramMessages.ZoomFit, event -> zoom(page.viewing()::fit));
        separator();
        arrangeItem = item(SWT.PUSH, "arrange", DiagramMessages.Arrange, event -> page.actions().arrange());
        separator();
        item(SWT.PUSH, "copy", DiagramMessages.CopyPicture, event -> PictureOutput.copy(page));
        item(SWT.PUSH, "print", DiagramMessages.Print, event -> PictureOutput.print(page));
        item(SWT.PUSH, "export", DiagramMessages.Export, event -> PictureOutput.export(page));
        separator();
        page.fillSpecial(bar);
        sideItem = item(SWT.CHECK, "outline", DiagramMessages.Outline, event -> layoutChanged());
        sideItem.setSelection(full);
    }

    private void zoom(Runnable change) {
        change.run();
        page.handles().show();
    }

    private void separator() {
        new ToolItem(bar, SWT.SEPARATOR);
    }

    private ToolItem item(int style, String icon, String name, Consumer<Event> action) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(images.create(ImageDescriptor.createFromURL(
                PageToolBar.class.getResource("/icons/" + icon + ".svg"))));
        item.setToolTipText(name);
        item.addListener(SWT.Selection, action::accept);
        return item;
    }

    /** Shows or hides palette and outline. */
    void layoutChanged() {
        page.palette().control().setVisible(paletteItem.getSelection());
        page.side().control().setVisible(sideItem.getSelection());
        page.sash().layout(true, true);
    }

    void zoomChanged() {
        if (!zoomItem.isDisposed()) {
            String text = page.viewing().percent() + " %";
            if (!text.equals(zoomItem.getText())) {
                zoomItem.setText(text);
            }
        }
    }

    void selectionChanged() {
        arrangeItem.setEnabled(page.control().writable() && page.control().placedByHand());
    }
}
