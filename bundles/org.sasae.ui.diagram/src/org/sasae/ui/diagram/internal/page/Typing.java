// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.InlineField;

/** Typing on the picture: at one object after the other, such as the father and then the mother. */
final class Typing {

    private final DiagramPage page;
    private InlineEditor editor;

    Typing(DiagramPage page) {
        this.page = page;
    }

    /** Opens the fields at the first object; Enter goes on with the next. */
    void start(List<EObject> elements) {
        stop();
        if (elements.isEmpty()) {
            return;
        }
        DiagramControl control = page.control();
        EObject element = elements.get(0);
        List<InlineField> fields = control.flavour().fields(element, control);
        if (fields.isEmpty() || page.view().drawn().part(element).isEmpty()) {
            return;
        }
        page.selectAndReveal(List.of(element));
        FigureCanvas canvas = (FigureCanvas) page.viewer().getControl();
        Rectangle place = page.view().pixels(page.view().drawn().part(element).get().bounds());
        Point seen = canvas.getViewport().getViewLocation();
        place.translate(-seen.x, -seen.y);
        editor = new InlineEditor(canvas, place, fields, (changes, goOn) -> {
            editor = null;
            control.execute(DiagramMessages.bind(DiagramMessages.Typing,
                    control.texts().wording().type(element.eClass())), changes);
            if (goOn && elements.size() > 1) {
                page.drawThen(() -> start(elements.subList(1, elements.size())));
            }
        });
    }

    /** Ends the typing and keeps what was typed. */
    void stop() {
        if (editor != null) {
            editor.finish(true, false);
        }
    }
}
