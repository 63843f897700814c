// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.LinkRule;
import org.sasae.drawing.Box;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Picture;
import org.sasae.drawing.Point;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Drawn;
import org.sasae.ui.diagram.internal.model.Marks;
import org.sasae.ui.diagram.internal.pen.PenFonts;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** What the edit parts of one page share: the picture as drawn last, zoom, colours, fonts, marks. */
public final class PictureView {

    private final DiagramControl control;
    private final PenFonts fonts;
    private final Actions actions;
    private Drawn drawn = new Drawn(new Picture("", List.of(), new Box(0, 0, 0, 0)), Map.of());
    private Marks marks = new Marks(List.of(), List.of(), Locale.ROOT);
    private Palette palette = ScreenColours.palette();
    private double zoom = 1;
    private int originX;
    private int originY;

    /**
     * Begins with an empty picture.
     *
     * @param control what can be done, not null
     * @param fonts the fonts, not null
     * @param actions what parts ask the page for, not null
     */
    public PictureView(DiagramControl control, PenFonts fonts, Actions actions) {
        this.control = control;
        this.fonts = fonts;
        this.actions = actions;
    }

    /** What edit parts and tools ask the page for. */
    public interface Actions {

        /**
         * Lets the person type on the picture.
         *
         * @param element what is typed at, not null
         */
        void type(EObject element);

        /**
         * Moves nodes by hand.
         *
         * @param nodes what is moved, not null
         * @param by how far, in units of the picture, not null
         */
        void move(List<EObject> nodes, Point by);

        /**
         * Draws a line.
         *
         * @param rule the kind of line, not null
         * @param source where it begins, not null
         * @param target where it ends, not null
         */
        void link(LinkRule rule, EObject source, EObject target);

        /**
         * Says something in the line below the picture.
         *
         * @param text one sentence, empty for nothing, not null
         */
        void say(String text);
    }

    /** {@return what can be done} */
    public DiagramControl control() {
        return control;
    }

    /** {@return the fonts} */
    public PenFonts fonts() {
        return fonts;
    }

    /** {@return what the page does} */
    public Actions actions() {
        return actions;
    }

    /** {@return the picture as drawn last} */
    public Drawn drawn() {
        return drawn;
    }

    /**
     * Takes a new picture.
     *
     * @param newer the picture, not null
     */
    public void setDrawn(Drawn newer) {
        drawn = newer;
    }

    /** {@return what the rules say} */
    public Marks marks() {
        return marks;
    }

    /**
     * Takes what the rules say now.
     *
     * @param newer the marks, not null
     */
    public void setMarks(Marks newer) {
        marks = newer;
    }

    /** {@return the colours} */
    public Palette palette() {
        return palette;
    }

    /**
     * Takes other colours.
     *
     * @param newer the colours, not null
     */
    public void setPalette(Palette newer) {
        palette = newer;
    }

    /** {@return pixels for one unit of the picture} */
    public double zoom() {
        return zoom;
    }

    /**
     * Takes another zoom.
     *
     * @param newer pixels for one unit of the picture
     */
    public void setZoom(double newer) {
        zoom = newer;
    }

    /**
     * Says where the paper begins, so that its upper left corner is at 0, 0: viewports show no room besides.
     *
     * @param x pixels from the zero of the picture to the left edge of the paper
     * @param y pixels from the zero of the picture to the upper edge of the paper
     */
    public void setOrigin(int x, int y) {
        originX = x;
        originY = y;
    }

    /** {@return pixels from the zero of the picture to the left edge of the paper} */
    public int originX() {
        return originX;
    }

    /** {@return pixels from the zero of the picture to the upper edge of the paper} */
    public int originY() {
        return originY;
    }

    /**
     * Finds a place of the paper in the picture.
     *
     * @param x pixels from the left edge of the paper
     * @param y pixels from the upper edge of the paper
     * @return the same in units of the picture
     */
    public Point units(double x, double y) {
        return new Point((x + originX) / zoom, (y + originY) / zoom);
    }

    /**
     * Finds the pixels of a box on the paper.
     *
     * @param box in units of the picture, not null
     * @return the same in pixels, rounded outwards
     */
    public Rectangle pixels(Box box) {
        int x = (int) Math.floor(box.x() * zoom);
        int y = (int) Math.floor(box.y() * zoom);
        return new Rectangle(x - originX, y - originY, (int) Math.ceil(box.right() * zoom) - x,
                (int) Math.ceil(box.bottom() * zoom) - y);
    }
}
