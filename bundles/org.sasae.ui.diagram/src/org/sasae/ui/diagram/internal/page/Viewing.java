// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.Point;
import org.sasae.drawing.Box;
import org.sasae.ui.diagram.internal.parts.PartFigure;
import org.sasae.ui.diagram.internal.parts.PicturePart;
import org.sasae.ui.diagram.internal.parts.PictureView;

/** What of the picture is seen, and how large. Symbols are drawn anew for each zoom, so they are sharp at all of them. */
public final class Viewing {

    private static final double LEAST = 0.2;
    private static final double MOST = 4;
    private static final double STEP = 1.2;
    private static final double MOST_FITTED = 1.4;
    private static final int MARGIN = 16;

    private final GraphicalViewer viewer;
    private final PictureView view;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean fitted = true;
    private boolean whole;
    private boolean chosen;

    Viewing(GraphicalViewer viewer, PictureView view) {
        this.viewer = viewer;
        this.view = view;
        canvas().getViewport().getHorizontalRangeModel().addPropertyChangeListener(event -> tell());
        canvas().getViewport().getVerticalRangeModel().addPropertyChangeListener(event -> tell());
        canvas().addListener(org.eclipse.swt.SWT.Resize, event -> {
            if (fitted) {
                fit(least());
            } else {
                stay();
            }
        });
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    private Viewport viewport() {
        return canvas().getViewport();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** {@return the zoom in percent} */
    public int percent() {
        return (int) Math.round(view.zoom() * 100);
    }

    /** {@return what is seen, in units of the picture} */
    public Box visible() {
        org.eclipse.draw2d.geometry.Point at = viewport().getViewLocation();
        Point size = canvas().getSize();
        org.sasae.drawing.Point corner = view.units(at.x, at.y);
        return new Box(corner.x(), corner.y(), size.x / view.zoom(), size.y / view.zoom());
    }

    /** Makes everything larger. */
    public void larger() {
        zoomTo(view.zoom() * STEP, null);
    }

    /** Makes everything smaller. */
    public void smaller() {
        zoomTo(view.zoom() / STEP, null);
    }

    /** Goes to 100 %. */
    public void usual() {
        zoomTo(1, null);
    }

    /**
     * Zooms and keeps what lies at a point where it is.
     *
     * @param larger whether to make things larger
     * @param at a point of the canvas in pixels, not null
     */
    void wheel(boolean larger, Point at) {
        zoomTo(larger ? view.zoom() * STEP : view.zoom() / STEP, at);
    }

    private void zoomTo(double wanted, Point anchor) {
        fitted = false;
        chosen = true;
        double zoom = Math.clamp(Math.abs(wanted - 1) < 0.05 ? 1 : wanted, LEAST, MOST);
        Point size = canvas().getSize();
        Point keep = anchor == null ? new Point(size.x / 2, size.y / 2) : anchor;
        org.eclipse.draw2d.geometry.Point at = viewport().getViewLocation();
        org.sasae.drawing.Point kept = view.units(at.x + keep.x, at.y + keep.y);
        show(zoom);
        look(kept, keep);
        tell();
    }

    private void show(double zoom) {
        view.setZoom(zoom);
        setPaper();
        contents().showAgain();
        viewer.flush();
    }

    /** Scrolls so that a place of the picture is seen at a point of the canvas. */
    private void look(org.sasae.drawing.Point place, Point at) {
        viewport().setViewLocation((int) Math.round(place.x() * view.zoom()) - view.originX() - at.x,
                (int) Math.round(place.y() * view.zoom()) - view.originY() - at.y);
    }

    /** Shows the whole picture, as large as there is room but not larger than comfortable. */
    public void fit() {
        whole = true;
        chosen = false;
        fit(LEAST);
    }

    private void fit(double least) {
        Box bounds = view.drawn().picture().bounds();
        Point size = canvas().getSize();
        if (size.x < MARGIN || size.y < MARGIN) {
            show(view.zoom());
            fitted = true;
            return;
        }
        Box room = bounds.grow(PartFigure.ROOM);
        double across = (size.x - 2 * MARGIN - 2) / Math.max(1, room.width());
        double down = (size.y - 2 * MARGIN - 2) / Math.max(1, room.height());
        double wanted = Math.min(across, down);
        show(Math.clamp(wanted, least, MOST_FITTED));
        fitted = wanted >= least || least == LEAST;
        if (fitted) {
            centre(bounds);
        } else {
            look(new org.sasae.drawing.Point(across < least ? room.x() : room.centre().x(), room.y()),
                    new Point(across < least ? MARGIN : size.x / 2, MARGIN));
        }
        tell();
    }

    /** Lets the picture keep fitting, unless the person has zoomed; then what is seen stays where it is. */
    void refit() {
        if (fitted) {
            fit(least());
        } else {
            stay();
            tell();
        }
    }

    /** Shows the next picture from its beginning, because other things are shown, unless the person has zoomed. */
    public void anew() {
        fitted = !chosen;
    }

    /** Who asked for the whole picture gets it, however small. */
    private double least() {
        return whole ? LEAST : Math.max(LEAST, view.control().flavour().leastZoom());
    }

    private void stay() {
        org.eclipse.draw2d.geometry.Point at = viewport().getViewLocation();
        org.sasae.drawing.Point corner = view.units(at.x, at.y);
        show(view.zoom());
        look(corner, new Point(0, 0));
    }

    private void centre(Box box) {
        Point size = canvas().getSize();
        look(box.centre(), new Point(size.x / 2, size.y / 2));
    }

    /** Puts a place into the middle. */
    void centreAt(double x, double y) {
        fitted = false;
        centre(new Box(x, y, 0, 0));
        tell();
    }

    /** Gives a small picture so much paper around it that it can stand in the middle. */
    private void setPaper() {
        Box bounds = view.drawn().picture().bounds().grow(PartFigure.ROOM);
        Rectangle pixels = view.pixels(bounds);
        Point size = canvas().getSize();
        int across = Math.max(MARGIN, (size.x - pixels.width) / 2);
        int down = Math.max(MARGIN, (size.y - pixels.height) / 2);
        view.setOrigin((int) Math.floor(bounds.x() * view.zoom()) - across,
                (int) Math.floor(bounds.y() * view.zoom()) - down);
        contents().getFigure().setBorder(new MarginBorder(down, across, down, across));
    }

    /**
     * Brings an object into sight.
     *
     * @param element the object, not null
     */
    public void reveal(EObject element) {
        if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
            viewer.flush();
            viewer.reveal(part);
        }
    }

    private PicturePart contents() {
        return (PicturePart) viewer.getContents();
    }
}
