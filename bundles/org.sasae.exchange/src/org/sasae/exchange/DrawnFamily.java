// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.sasae.diagram.DiagramKind;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.drawing.export.DiagramExport.Options;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.model.care.CareCase;

/**
 * The genogram as it is drawn from the family of a case, for the data exchange and for the frame of a sheet.
 *
 * @param locale the language of its legend
 */
public record DrawnFamily(Locale locale) implements FamilyPicture {

    /** Checks that there is a language. */
    public DrawnFamily {
        Objects.requireNonNull(locale);
    }

    @Override
    public Optional<byte[]> jpeg(CareCase careCase) throws IOException {
        return drawn(careCase, ExportFormat.JPEG, Options.usual(locale));
    }

    /**
     * Gives the picture for a sheet: the family as drawn, otherwise the picture that another office has sent.
     *
     * @param careCase the case, not null
     * @return a PNG file, empty when there is nothing to show; never null
     * @throws IOException when it cannot be drawn
     */
    public Optional<byte[]> png(CareCase careCase) throws IOException {
        // The form prints a legend of its own above the frame.
        Options usual = Options.usual(locale);
        Optional<byte[]> drawn = drawn(careCase, ExportFormat.PNG, new Options(locale, usual.today(), usual.palette(),
                false, usual.icfView(), usual.fontFamily()));
        Optional<byte[]> received = drawn.isPresent() ? Optional.empty() : ReceivedPicture.of(careCase);
        return received.isPresent() ? png(received.get()) : drawn;
    }

    /** A JPEG file that only looks like one leaves the frame empty. */
    private static Optional<byte[]> png(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        if (image == null) {
            return Optional.empty();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Optional.of(png.toByteArray());
    }

    private Optional<byte[]> drawn(CareCase careCase, ExportFormat format, Options options)
            throws IOException {
        if (!DiagramExport.hasContent(careCase, DiagramKind.GENOGRAM)) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DiagramExport.export(careCase, DiagramKind.GENOGRAM, format, options, bytes);
        return Optional.of(bytes.toByteArray());
    }
}
