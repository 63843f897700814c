// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.export;

import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramTexts;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Picture;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.SymbolProfiles;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.genogram.GenogramDrawing;
import org.sasae.drawing.icf.IcfDrawing;
import org.sasae.drawing.internal.OutlineFont;
import org.sasae.drawing.internal.PdfWriter;
import org.sasae.drawing.internal.RasterWriter;
import org.sasae.drawing.internal.SvgWriter;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.model.care.CareCase;

/**
 * Writes the pictures of a case to files. Needs no display; cases may be exported in parallel by several
 * threads, each with a case of its own.
 */
public final class DiagramExport {

    private static final double MARGIN = 24;
    private static final double DPI = 300;

    private DiagramExport() {
    }

    /**
     * What can be chosen.
     *
     * @param locale the language, not null
     * @param today the day on which the living are as old as shown, not null
     * @param palette light or dark, not null
     * @param legend whether the symbols are explained
     * @param icfView which view of the ICF picture is drawn, not null
     * @param fontFamily the font to prefer, empty for the best one of the machine, not null
     * @param paper the paper on whose single page a PDF has to fit; empty for a page as large as the picture, not
     *            null
     */
    public record Options(Locale locale, LocalDate today, Palette palette, boolean legend, IcfView icfView,
            String fontFamily, Optional<PaperSize> paper) {

        /**
         * Chooses a page as large as the picture.
         *
         * @param locale the language, not null
         * @param today the day on which the living are as old as shown, not null
         * @param palette light or dark, not null
         * @param legend whether the symbols are explained
         * @param icfView which view of the ICF picture is drawn, not null
         * @param fontFamily the font to prefer, empty for the best one of the machine, not null
         */
        public Options(Locale locale, LocalDate today, Palette palette, boolean legend, IcfView icfView,
                String fontFamily) {
            this(locale, today, palette, legend, icfView, fontFamily, Optional.empty());
        }

        /**
         * Gives the usual choice: today, light, with legend, the plan laid over the ICF picture.
         *
         * @param locale the language, not null
         * @return the choice
         */
        public static Options usual(Locale locale) {
            return new Options(locale, LocalDate.now(), Palette.LIGHT, true, IcfView.PLAN, "");
        }

        /**
         * Gives the same choice for a sheet of paper.
         *
         * @param size the paper, not null
         * @return the choice
         */
        public Options on(PaperSize size) {
            return new Options(locale, today, palette, legend, icfView, fontFamily, Optional.of(size));
        }
    }

    /**
     * Writes a picture with the usual choices.
     *
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @param format the file format, not null
     * @param locale the language, not null
     * @param out where to, not null; stays open
     * @throws IOException when it cannot be written
     * @throws MissingFontException when no font of the machine can write Japanese
     */
    public static void export(CareCase careCase, DiagramKind kind, ExportFormat format, Locale locale,
            OutputStream out) throws IOException {
        export(careCase, kind, format, Options.usual(locale), out);
    }

    /**
     * Writes a picture.
     *
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @param format the file format, not null
     * @param options what was chosen, not null
     * @param out where to, not null; stays open
     * @throws IOException when it cannot be written
     * @throws MissingFontException when no font of the machine can write Japanese
     */
    public static void export(CareCase careCase, DiagramKind kind, ExportFormat format, Options options,
            OutputStream out) throws IOException {
        export(measure -> picture(careCase, kind, options, measure), format, options, out);
    }

    /**
     * Writes any picture, such as what an editor shows just now.
     *
     * @param drawing draws the picture with the font that is written, not null
     * @param format the file format, not null
     * @param options what was chosen; view and legend are up to the drawing, not null
     * @param out where to, not null; stays open
     * @throws IOException when it cannot be written
     * @throws MissingFontException when no font of the machine can write Japanese
     */
    public static void export(Function<TextMeasure, Picture> drawing, ExportFormat format, Options options,
            OutputStream out) throws IOException {
        Font family = JapaneseFonts.find(options.locale(), options.fontFamily());
        OutlineFont font = new OutlineFont(family);
        Picture picture = drawing.apply(font);
        switch (format) {
        case SVG -> out.write(SvgWriter.write(picture, options.palette(), font, MARGIN)
                .getBytes(StandardCharsets.UTF_8));
        case PNG -> RasterWriter.draw(picture, options.palette(), font, MARGIN, DPI).writePng(out);
        case JPEG -> RasterWriter.draw(picture, options.palette(), font, MARGIN, DPI).writeJpeg(out);
        case PDF -> PdfWriter.write(picture, options.palette(), font, MARGIN, options.locale(), options.paper(),
                out);
        }
    }

    /**
     * Tells whether a case has anything to draw.
     *
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @return whether the picture would have parts
     */
    public static boolean hasContent(CareCase careCase, DiagramKind kind) {
        return switch (kind) {
        case GENOGRAM -> careCase.getFamily() != null && !careCase.getFamily().getMembers().isEmpty();
        case ICF -> careCase.getIcfPicture() != null && !careCase.getIcfPicture().getFactors().isEmpty();
        };
    }

    /**
     * Draws a picture without writing it, for sheets and screens.
     *
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @param options what was chosen, not null
     * @param measure the font, not null
     * @return the picture
     */
    public static Picture picture(CareCase careCase, DiagramKind kind, Options options, TextMeasure measure) {
        DiagramTexts texts = DiagramTexts.of(options.locale(), options.today());
        SymbolProfile profile = SymbolProfiles.of(careCase);
        return switch (kind) {
        case GENOGRAM -> new GenogramDrawing(texts, profile, measure, options.legend()).draw(careCase).picture();
        case ICF -> new IcfDrawing(texts, measure, options.legend()).draw(careCase, IcfFilter.all(options.icfView()))
                .picture();
        };
    }
}
