// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.Picture.Part;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** The picture as a whole; its children are one edit part for each part of the picture, from back to front. */
public final class PicturePart extends AbstractGraphicalEditPart {

    private static final int MARGIN = 40;

    private final PictureView view;
    private Map<Object, Part> parts = Map.of();

    PicturePart(PictureView view) {
        this.view = view;
        setModel(view);
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setBorder(new MarginBorder(MARGIN));
        layer.setOpaque(true);
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        // Nothing can be done to the picture as a whole.
    }

    @Override
    protected List<?> getModelChildren() {
        Map<Object, Part> shown = new HashMap<>();
        List<Object> children = new ArrayList<>();
        int number = 0;
        for (Part part : view.drawn().picture().parts()) {
            if (!part.marks().isEmpty()) {
                Object model = part.element().isPresent() ? part.element().get() : new Backdrop(part.symbol(), number++);
                if (shown.put(model, part) == null) {
                    children.add(model);
                }
            }
        }
        parts = shown;
        return children;
    }

    Part part(Object model) {
        return parts.get(model);
    }

    /** Shows the picture of the view again, after it, the zoom or the colours have changed. */
    public void showAgain() {
        getFigure().setBackgroundColor(ScreenColours.of(view.palette(), ColourRole.PAPER));
        refreshChildren();
        getChildren().forEach(each -> ((AbstractGraphicalEditPart) each).refresh());
        getFigure().revalidate();
    }

    /** Shows the marks again. */
    public void marksChanged() {
        getChildren().forEach(each -> ((PartFigure) ((AbstractGraphicalEditPart) each).getFigure()).marksChanged());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = view.drawn().picture().title();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }
        };
    }
}
