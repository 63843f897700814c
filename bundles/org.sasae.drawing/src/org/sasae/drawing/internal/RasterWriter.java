// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Picture;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextStyle;

/** Draws a picture into an image of pixels. */
public final class RasterWriter implements Pen {

    private static final double UNITS_PER_INCH = 96;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    /** More pixels than this would not fit into the memory of an office computer. */
    private static final double MOST_PIXELS = 120e6;

    private final Graphics2D graphics;
    private final Palette palette;
    private final OutlineFont font;

    private RasterWriter(Graphics2D graphics, Palette palette, OutlineFont font) {
        this.graphics = graphics;
        this.palette = palette;
        this.font = font;
    }

    /**
     * Draws a picture.
     *
     * @param picture the picture, not null
     * @param palette the colours, not null
     * @param font the font, not null
     * @param margin the empty space around the picture
     * @param dpi the resolution wanted; a very large picture gets less
     * @return the image and its resolution
     */
    public static Raster draw(Picture picture, Palette palette, OutlineFont font, double margin, double dpi) {
        Box page = picture.bounds().grow(margin);
        double wanted = dpi / UNITS_PER_INCH;
        double scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, page.width() * page.height())));
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(page.width() * scale)),
                Math.max(1, (int) Math.ceil(page.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(palette.rgb(ColourRole.PAPER)));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.translate(-page.x(), -page.y());
        RasterWriter writer = new RasterWriter(graphics, palette, font);
        picture.parts().forEach(part -> part.draw(writer));
        graphics.dispose();
        return new Raster(image, scale * UNITS_PER_INCH);
    }

    /**
     * An image with its resolution.
     *
     * @param image the pixels
     * @param dpi how many of them make an inch
     */
    public record Raster(BufferedImage image, double dpi) {

        /**
         * Writes the image without loss.
         *
         * @param out where to, not null; stays open
         * @throws IOException when it cannot be written
         */
        public void writePng(OutputStream out) throws IOException {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
            merge(metadata, "javax_imageio_png_1.0", "pHYs", new String[][] { { "pixelsPerUnitXAxis", perMetre },
                    { "pixelsPerUnitYAxis", perMetre }, { "unitSpecifier", "meter" } });
            write(writer, writer.getDefaultWriteParam(), metadata, out);
        }

        /**
         * Writes the image as JPEG in high quality.
         *
         * @param out where to, not null; stays open
         * @throws IOException when it cannot be written
         */
        public void writeJpeg(OutputStream out) throws IOException {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.92f);
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), parameters);
            String perInch = Long.toString(Math.round(dpi));
            IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
            IIOMetadataNode jfif = (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
            jfif.setAttribute("resUnits", "1");
            jfif.setAttribute("Xdensity", perInch);
            jfif.setAttribute("Ydensity", perInch);
            metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
            write(writer, parameters, metadata, out);
        }

        private static void merge(IIOMetadata metadata, String format, String name, String[][] attributes)
                throws IIOInvalidTreeException {
            IIOMetadataNode root = new IIOMetadataNode(format);
            IIOMetadataNode node = new IIOMetadataNode(name);
            for (String[] attribute : attributes) {
                node.setAttribute(attribute[0], attribute[1]);
            }
            root.appendChild(node);
            metadata.mergeTree(format, root);
        }

        private void write(ImageWriter writer, ImageWriteParam parameters, IIOMetadata metadata, OutputStream out)
                throws IOException {
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.write(null, new IIOImage(image, null, metadata), parameters);
            } finally {
                writer.dispose();
            }
        }
    }

    @Override
    public void stroke(Path path, ColourRole colour, LineStyle style) {
        graphics.setColor(new Color(palette.rgb(colour)));
        if (style.dashes().isEmpty()) {
            graphics.setStroke(new BasicStroke((float) style.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        } else {
            float[] dashes = new float[style.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = style.dashes().get(i).floatValue();
            }
            graphics.setStroke(new BasicStroke((float) style.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND,
                    1, dashes, 0));
        }
        graphics.draw(shape(path));
    }

    @Override
    public void fill(Path path, ColourRole colour) {
        graphics.setColor(new Color(palette.rgb(colour)));
        graphics.fill(shape(path));
    }

    @Override
    public void text(String text, Point at, Align align, TextStyle style, ColourRole colour) {
        graphics.setColor(new Color(palette.rgb(colour)));
        double start = align.start(at.x(), font.width(text, style));
        AffineTransform before = graphics.getTransform();
        for (OutlineFont.Glyph glyph : font.line(text, style)) {
            graphics.translate(start + glyph.x(), at.y());
            graphics.scale(font.scale(style), font.scale(style));
            Path2D shape = shape(glyph.outline());
            shape.setWindingRule(Path2D.WIND_NON_ZERO);
            graphics.fill(shape);
            graphics.setTransform(before);
        }
    }

    private static Path2D shape(Path path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Path.Step step : path.steps()) {
            switch (step) {
            case Path.Move move -> shape.moveTo(move.to().x(), move.to().y());
            case Path.Line line -> shape.lineTo(line.to().x(), line.to().y());
            case Path.Curve curve -> shape.curveTo(curve.first().x(), curve.first().y(), curve.second().x(),
                    curve.second().y(), curve.to().x(), curve.to().y());
            case Path.Close close -> shape.closePath();
            }
        }
        return shape;
    }
}
