// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.sasae.drawing.ColourRole;
import org.sasae.ui.diagram.internal.model.Neighbours.Direction;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** A button beside the selected node, to add something to it with one click. */
public final class HandleButton extends AbstractHandle {

    private static final int HEIGHT = 22;
    private static final int GAP = 4;

    private final PictureView view;
    private final String text;
    private final Runnable action;

    /**
     * Makes a button.
     *
     * @param owner the node, not null
     * @param view what the parts share, not null
     * @param text what stands on it, not null
     * @param tip what it does, not null
     * @param side on which side it lies, not null
     * @param before how many pixels the buttons before it take on that side, gaps included
     * @param all how many pixels all buttons take on that side, gaps included
     * @param action what it does, not null
     */
    public HandleButton(GraphicalEditPart owner, PictureView view, String text, String tip, Direction side, int before,
            int all, Runnable action) {
        this.view = view;
        this.text = text;
        this.action = action;
        setOwner(owner);
        setLocator(new Beside(owner, side, before, all));
        setCursor(Cursors.HAND);
        Label label = new Label(tip);
        label.setBorder(new MarginBorder(4));
        setToolTip(label);
        setFont(font());
    }

    private static Font font() {
        return JFaceResources.getDialogFont();
    }

    /**
     * Measures a button with the gap behind it.
     *
     * @param text what stands on it, not null
     * @param side on which side it lies, not null
     * @return how many pixels it takes along that side
     */
    public static int room(String text, Direction side) {
        return GAP + (side.dy() == 0 ? HEIGHT : width(text));
    }

    private static int width(String text) {
        return Math.max(HEIGHT, org.eclipse.draw2d.FigureUtilities.getTextWidth(text, font()) + 12);
    }

    @Override
    protected DragTracker createDragTracker() {
        return new SimpleDragTracker() {
            @Override
            protected String getCommandName() {
                return text;
            }

            @Override
            protected boolean handleButtonDown(int button) {
                return true;
            }

            @Override
            protected boolean handleButtonUp(int button) {
                if (button == 1) {
                    org.eclipse.swt.widgets.Display.getCurrent().asyncExec(action);
                }
                return true;
            }
        };
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Color colour = new Color(ScreenColours.selection(view.palette()));
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(ScreenColours.of(view.palette(), ColourRole.PAPER));
        graphics.fillRoundRectangle(box, 8, 8);
        graphics.setForegroundColor(colour);
        graphics.drawRoundRectangle(box, 8, 8);
        Dimension size = org.eclipse.draw2d.FigureUtilities.getTextExtents(text, getFont());
        graphics.drawText(text, box.x + (box.width - size.width + 1) / 2, box.y + (box.height - size.height + 1) / 2);
    }

    /** Puts the button beside the node, the buttons of one side in a row. */
    private final class Beside implements Locator {

        private final GraphicalEditPart owner;
        private final Direction side;
        private final int before;
        private final int all;

        private Beside(GraphicalEditPart owner, Direction side, int before, int all) {
            this.owner = owner;
            this.side = side;
            this.before = before;
            this.all = all;
        }

        @Override
        public void relocate(IFigure button) {
            Rectangle node = owner.getFigure().getBounds();
            int width = width(text);
            int x = switch (side) {
            case LEFT -> node.x - GAP - width;
            case RIGHT -> node.right() + GAP;
            case UP, DOWN -> node.x + (node.width - all + GAP) / 2 + before;
            };
            int y = switch (side) {
            case UP -> node.y - GAP - HEIGHT;
            case DOWN -> node.bottom() + GAP;
            case LEFT, RIGHT -> node.y + (node.height - all + GAP) / 2 + before;
            };
            button.setBounds(new Rectangle(x, y, width, HEIGHT));
        }
    }
}
