// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;
import org.sasae.ui.diagram.internal.model.InlineField;

/** Fields on the canvas in which name and age, or what else belongs there, are typed at once. */
final class InlineEditor {

    private static final int GAP = 3;

    private final Composite canvas;
    private final Composite area;
    private final List<InlineField> fields;
    private final List<Text> texts = new ArrayList<>();
    private final Done done;
    private boolean finished;

    /** Hears when typing is over. */
    interface Done {

        /**
         * Called once.
         *
         * @param changes the changes, none where nothing was typed or typing was given up
         * @param goOn whether the person wants to go on with the next thing
         */
        void typed(List<Command> changes, boolean goOn);
    }

    InlineEditor(Composite canvas, Rectangle place, List<InlineField> fields, Done done) {
        this.canvas = canvas;
        this.fields = fields;
        this.done = done;
        area = new Composite(canvas, SWT.BORDER);
        area.setData("org.eclipse.e4.ui.css.CssClassName", "SasaeForm");
        GridLayout layout = new GridLayout(fields.size(), false);
        layout.marginWidth = 6;
        layout.marginHeight = 4;
        layout.verticalSpacing = 1;
        area.setLayout(layout);
        fields.forEach(field -> new Label(area, SWT.NONE).setText(field.name()));
        fields.forEach(this::createText);
        area.pack();
        area.setLocation(within(place, area.getSize()));
        area.moveAbove(null);
        texts.get(0).setFocus();
        texts.get(0).selectAll();
    }

    private void createText(InlineField field) {
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(field.value());
        ControlNames.give(text, field.name());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        GC gc = new GC(text);
        data.widthHint = (int) (gc.getFontMetrics().getAverageCharacterWidth() * field.columns());
        gc.dispose();
        text.setLayoutData(data);
        text.addListener(SWT.DefaultSelection, event -> finish(true, true));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> area.getDisplay().asyncExec(this::leftAlone));
        texts.add(text);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            finish(false, false);
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
            Text next = texts.get(Math.floorMod(texts.indexOf(event.widget) + step, texts.size()));
            event.doit = false;
            next.setFocus();
            next.selectAll();
        }
    }

    private void leftAlone() {
        if (!finished && !area.isDisposed()) {
            Control focus = area.getDisplay().getFocusControl();
            if (focus == null || focus.getParent() != area) {
                finish(true, false);
            }
        }
    }

    /** Puts the fields below the symbol, but never outside the canvas. */
    private Point within(Rectangle place, Point size) {
        Point room = canvas.getSize();
        int x = Math.clamp(place.x + (place.width - size.x) / 2, 0, Math.max(0, room.x - size.x));
        int y = place.bottom() + GAP + size.y <= room.y ? place.bottom() + GAP : place.y - GAP - size.y;
        return new Point(x, Math.clamp(y, 0, Math.max(0, room.y - size.y)));
    }

    /**
     * Ends the typing.
     *
     * @param keep whether what was typed is kept
     * @param goOn whether the person goes on with the next thing
     */
    void finish(boolean keep, boolean goOn) {
        if (finished) {
            return;
        }
        finished = true;
        List<Command> changes = new ArrayList<>();
        for (int i = 0; keep && i < fields.size(); i++) {
            fields.get(i).change().apply(texts.get(i).getText()).ifPresent(changes::add);
        }
        boolean hadFocus = texts.contains(area.getDisplay().getFocusControl());
        area.dispose();
        if (hadFocus) {
            canvas.setFocus();
        }
        done.typed(changes, goOn);
    }
}
