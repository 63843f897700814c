// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sasae.drawing.Picture.Fill;
import org.sasae.drawing.Picture.Mark;
import org.sasae.drawing.Picture.Part;
import org.sasae.drawing.Picture.Stroke;
import org.sasae.drawing.Picture.Text;

/** Collects the parts of a picture. */
public final class PictureBuilder {

    private final TextMeasure measure;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Begins an empty picture.
     *
     * @param measure the font, not null
     */
    public PictureBuilder(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Adds the part of an object in front of the others.
     *
     * @param element the object, null for what belongs to no single one
     * @param symbol the key of the symbol, not null
     * @param description what it shows in words, not null
     * @param drawing draws it, not null
     * @return what the part covers
     */
    public Box add(EObject element, String symbol, String description, Consumer<Pen> drawing) {
        Recorder recorder = new Recorder(measure);
        drawing.accept(recorder);
        Box bounds = Box.around(recorder.boxes).orElse(new Box(0, 0, 0, 0));
        parts.add(new Part(Optional.ofNullable(element), symbol, description, recorder.marks, bounds));
        return bounds;
    }

    /** {@return what the parts cover so far; an empty box at 0, 0 when there are none} */
    public Box bounds() {
        return Box.around(parts.stream().filter(part -> !part.marks().isEmpty()).map(Part::bounds).toList())
                .orElse(new Box(0, 0, 0, 0));
    }

    /**
     * Finishes the picture.
     *
     * @param title what it shows, not null
     * @return the picture
     */
    public Picture build(String title) {
        return new Picture(title, parts, bounds());
    }

    private static final class Recorder implements Pen {

        private final TextMeasure measure;
        private final List<Mark> marks = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();

        Recorder(TextMeasure measure) {
            this.measure = measure;
        }

        @Override
        public void stroke(Path path, ColourRole colour, LineStyle style) {
            marks.add(new Stroke(path, colour, style));
            boxes.add(path.bounds().grow(style.width() / 2));
        }

        @Override
        public void fill(Path path, ColourRole colour) {
            marks.add(new Fill(path, colour));
            boxes.add(path.bounds());
        }

        @Override
        public void text(String text, Point at, Align align, TextStyle style, ColourRole colour) {
            double width = measure.width(text, style);
            marks.add(new Text(text, at, align, style, colour));
            boxes.add(new Box(align.start(at.x(), width), at.y() - measure.ascent(style), width,
                    measure.ascent(style) + measure.descent(style)));
        }
    }
}
