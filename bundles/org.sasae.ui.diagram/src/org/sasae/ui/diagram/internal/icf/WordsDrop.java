// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Takes words that are dragged from a text onto a box of the picture. They are copied, never taken away. */
final class WordsDrop extends DropTargetAdapter implements TransferDropTargetListener {

    private final IcfPage page;

    WordsDrop(IcfPage page) {
        this.page = page;
    }

    @Override
    public Transfer getTransfer() {
        return TextTransfer.getInstance();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return page.control().writable();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        boolean box = page.areaAt(event.x, event.y).isPresent();
        event.detail = box && page.control().writable() ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    public void drop(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
        if (event.data instanceof String words && !words.isBlank()) {
            page.areaAt(event.x, event.y).ifPresent(area -> page.dropped(words, area));
        }
    }
}
