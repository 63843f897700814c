// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.swt.widgets.Composite;
import org.sasae.ui.training.internal.room.Desk;

/** The story of the case, to be read beside the work. */
public final class NarrativeView extends DeskView {

    /** The id of the view. */
    public static final String ID = "org.sasae.ui.training.narrative";

    private Column column;

    @Override
    public void createPartControl(Composite parent) {
        column = new Column(parent);
        follow();
    }

    @Override
    protected void show() {
        desk().ifPresentOrElse(desk -> column.fill(desk.pack().id(), desk.pack().id(), () -> fill(desk)),
                () -> column.fill(nothing(), () -> column.text(nothing())));
    }

    private void fill(Desk desk) {
        Markdown.show(desk.pack().narrative(room().locale()), column);
    }

    @Override
    public void setFocus() {
        column.setFocus();
    }
}
