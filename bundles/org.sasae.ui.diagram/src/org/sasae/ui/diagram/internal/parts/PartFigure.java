// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.sasae.diagram.ElementForm;
import org.sasae.drawing.Box;
import org.sasae.drawing.Path;
import org.sasae.drawing.Picture.Part;
import org.sasae.drawing.Picture.Stroke;
import org.sasae.drawing.Point;
import org.sasae.ui.Images;
import org.sasae.ui.diagram.internal.model.HitShape;
import org.sasae.ui.diagram.internal.pen.GraphicsPen;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** Draws one part of a picture with the symbols of {@code org.sasae.drawing}. */
public final class PartFigure extends Figure {

    /** Room around a part for the frame of what is selected, in units of the picture. */
    public static final double ROOM = 6;

    private static final double NEAR = 5;
    private static final double FRAME_RADIUS = 6;
    private static final int TIP_COLUMNS = 60;

    private final PictureView view;
    private Part part;
    private HitShape shape;
    private ElementForm form;
    private boolean selected;
    private boolean primary;
    private boolean target;

    /**
     * Makes a figure without a part.
     *
     * @param view what all figures of the picture share, not null
     */
    public PartFigure(PictureView view) {
        this.view = view;
    }

    /**
     * Shows a part, at the present zoom.
     *
     * @param shown the part, not null
     * @param shownForm what it is, null for what cannot be selected
     */
    public void show(Part shown, ElementForm shownForm) {
        if (shown != part) {
            part = shown;
            form = shownForm;
            shape = form == null ? null : HitShape.of(shown, form);
            setToolTip(tip());
        }
        setBounds(view.pixels(part.bounds().grow(ROOM)));
        repaint();
    }

    /** Shows the marks and words again. */
    public void marksChanged() {
        setToolTip(tip());
        repaint();
    }

    private Label tip() {
        if (form == null || part.description().isEmpty()) {
            return null;
        }
        List<String> messages = part.element().map(view.marks()::messages).orElse(List.of());
        if (messages.isEmpty() && form == ElementForm.NODE) {
            // The words stand beside the symbol already.
            return null;
        }
        Label label = new Label(Stream.concat(Stream.of(part.description()), messages.stream().map(each -> "• " + each))
                .map(PartFigure::wrapped).collect(Collectors.joining("\n")));
        label.setBorder(new MarginBorder(4));
        return label;
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (int letter : text.codePoints().toArray()) {
            int width = letter < 0x2000 ? 1 : 2;
            if (column + width > TIP_COLUMNS && (letter == ' ' || width == 2)) {
                lines.append('\n');
                column = 0;
            }
            lines.appendCodePoint(letter);
            column += width;
        }
        return lines.toString();
    }

    /**
     * Shows whether the part is selected.
     *
     * @param isSelected whether it is
     * @param isPrimary whether it was selected last
     */
    public void setSelected(boolean isSelected, boolean isPrimary) {
        selected = isSelected;
        primary = isPrimary;
        repaint();
    }

    /**
     * Shows whether a line would end here.
     *
     * @param isTarget whether it would
     */
    public void setTarget(boolean isTarget) {
        target = isTarget;
        repaint();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        Point at = view.units(x, y);
        return shape != null && shape.hit(at.x(), at.y(), NEAR / view.zoom());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.pushState();
        graphics.translate(-view.originX(), -view.originY());
        try (GraphicsPen pen = new GraphicsPen(graphics, view.zoom(), view.palette(), view.fonts())) {
            if (selected || target) {
                paintSelection(pen);
            }
            part.draw(pen);
        }
        graphics.popState();
        part.element().flatMap(view.marks()::worst).map(worst -> Images.of(Display.getCurrent(), worst))
                .ifPresent(image -> paintMark(graphics, image, 0));
        part.element().flatMap(view.marks()::note).map(Images::of).ifPresent(image -> paintMark(graphics, image, 1));
    }

    private void paintSelection(GraphicsPen pen) {
        RGB colour = ScreenColours.selection(view.palette());
        if (form == ElementForm.NODE || form == ElementForm.OVERLAY) {
            Path frame = Path.roundedRectangle(part.bounds().grow(ROOM - 2), FRAME_RADIUS);
            double width = primary ? 2.5 : 1.5;
            pen.mark(frame, colour, width / Math.max(1, view.zoom()), 255);
        } else {
            part.marks().stream().filter(Stroke.class::isInstance).map(Stroke.class::cast)
                    .forEach(stroke -> pen.mark(stroke.path(), colour, stroke.style().width() + 6, 110));
        }
    }

    /** Marks stand side by side, the first at the right. */
    private void paintMark(Graphics graphics, Image image, int number) {
        Rectangle place = markPlace(image);
        graphics.drawImage(image, Math.max(getBounds().x, place.x - number * place.width), place.y);
    }

    private Rectangle markPlace(Image image) {
        Box bounds = part.bounds();
        Optional<Stroke> line = form == ElementForm.NODE ? Optional.empty()
                : part.marks().stream().filter(Stroke.class::isInstance).map(Stroke.class::cast).findFirst();
        Box at = line.map(stroke -> new Box(bounds.centre().x(), stroke.path().bounds().y(), 0, 0))
                .orElse(new Box(bounds.right() - 4, bounds.y(), 0, 0));
        Rectangle pixels = view.pixels(at);
        int size = image.getBounds().width;
        return new Rectangle(Math.min(pixels.x, getBounds().right() - size), Math.max(pixels.y - 4, getBounds().y),
                size, size);
    }

    /**
     * Finds the element of the part.
     *
     * @return the element, empty for what belongs to no single one
     */
    public Optional<EObject> element() {
        return part == null ? Optional.empty() : part.element();
    }
}
