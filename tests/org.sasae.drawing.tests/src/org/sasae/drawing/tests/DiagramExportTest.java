// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.Palette;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.drawing.export.DiagramExport.Options;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.Sex;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Pictures become files without a display, and look the same where the font is missing. */
class DiagramExportTest {

    private static final Options OPTIONS = new Options(Locale.JAPANESE, LocalDate.of(2026, 4, 1), Palette.LIGHT, true,
            IcfView.PLAN, "", Optional.empty());

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void svgIsWellFormedDescribedAndNeedsNoFont(DiagramKind kind)
            throws IOException, ParserConfigurationException, SAXException {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(export(kind, ExportFormat.SVG)));

        assertEquals(0, document.getElementsByTagName("text").getLength());
        assertTrue(document.getElementsByTagName("title").getLength() > 2);
        assertTrue(document.getElementsByTagName("use").getLength() > 2);
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void pdfIsOnePageWithoutFonts(DiagramKind kind) throws IOException {
        byte[] pdf = export(kind, ExportFormat.PDF);
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);

        assertTrue(text.startsWith("%PDF-"));
        assertFalse(text.contains("/FontDescriptor"));
    }

    @Test
    void pngStatesThreeHundredDotsPerInch() throws IOException {
        byte[] png = export(DiagramKind.GENOGRAM, ExportFormat.PNG);
        int at = new String(png, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        int perMetre = (png[at] & 255) << 24 | (png[at + 1] & 255) << 16 | (png[at + 2] & 255) << 8 | png[at + 3] & 255;

        assertEquals(11811, perMetre);
        assertEquals(0xFFFFFF, ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0) & 0xFFFFFF);
    }

    @Test
    void jpegStatesThreeHundredDotsPerInch() throws IOException {
        byte[] jpeg = export(DiagramKind.GENOGRAM, ExportFormat.JPEG);

        assertEquals(1, jpeg[13]);
        assertEquals(300, (jpeg[14] & 255) << 8 | jpeg[15] & 255);
        assertTrue(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth() > 300);
    }

    @Test
    void theSameCaseGivesTheSameFile() throws IOException {
        org.junit.jupiter.api.Assertions.assertArrayEquals(export(DiagramKind.GENOGRAM, ExportFormat.SVG),
                export(DiagramKind.GENOGRAM, ExportFormat.SVG));
    }

    @Test
    void aCaseWithoutFamilyOrFactorsSaysSo() {
        assertFalse(DiagramExport.hasContent(CareFactory.eINSTANCE.createCareCase(), DiagramKind.GENOGRAM));
        assertFalse(DiagramExport.hasContent(CareFactory.eINSTANCE.createCareCase(), DiagramKind.ICF));
        assertTrue(DiagramExport.hasContent(builder().careCase, DiagramKind.ICF));
    }

    @Test
    void formatsAreFoundByNameAndExtension() {
        assertEquals(ExportFormat.JPEG, ExportFormat.of("JPG").orElseThrow());
        assertEquals(ExportFormat.JPEG, ExportFormat.of("jpeg").orElseThrow());
        assertTrue(ExportFormat.of("bmp").isEmpty());
    }

    @Test
    void aProfileWithAnUnknownNameOrTwoMeaningsOfATriangleIsRefused() {
        java.util.Properties unknown = new java.util.Properties();
        unknown.setProperty("colour", "red");
        java.util.Properties twice = new java.util.Properties();
        twice.setProperty("unknownSex", "TRIANGLE");
        twice.setProperty("losses", "CROSSED_TRIANGLE");

        assertThrows(IllegalArgumentException.class, () -> SymbolProfile.of(unknown));
        assertThrows(IllegalArgumentException.class, () -> SymbolProfile.of(twice));
        assertEquals(SymbolProfile.standard(), SymbolProfile.of(new java.util.Properties()));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void wordsCanBeReadOnTheirGround(Palette palette) {
        assertContrast(palette, ColourRole.INK, ColourRole.PAPER);
        assertContrast(palette, ColourRole.QUIET, ColourRole.PAPER);
        assertContrast(palette, ColourRole.HOUSEHOLD, ColourRole.PAPER);
        assertContrast(palette, ColourRole.BOND_BAD, ColourRole.PAPER);
        assertContrast(palette, ColourRole.BOND_GOOD, ColourRole.PAPER);
        assertContrast(palette, ColourRole.INK, ColourRole.AREA);
        assertContrast(palette, ColourRole.INK, ColourRole.STRENGTH_GROUND);
        assertContrast(palette, ColourRole.INK, ColourRole.DIFFICULTY_GROUND);
        assertContrast(palette, ColourRole.QUIET, ColourRole.STRENGTH_GROUND);
        assertContrast(palette, ColourRole.QUIET, ColourRole.DIFFICULTY_GROUND);
        assertContrast(palette, ColourRole.ATTENTION, ColourRole.CARD);
        assertContrast(palette, ColourRole.PLAN, ColourRole.PLAN_GROUND);
        assertContrast(palette, ColourRole.PLAN, ColourRole.PAPER);
    }

    private static void assertContrast(Palette palette, ColourRole words, ColourRole ground) {
        double one = luminance(palette.rgb(words)) + 0.05;
        double other = luminance(palette.rgb(ground)) + 0.05;
        assertTrue(Math.max(one, other) / Math.min(one, other) >= 4.5, palette + " " + words + " " + ground);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static byte[] export(DiagramKind kind, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiagramExport.export(builder().careCase, kind, format, OPTIONS, out);
        return out.toByteArray();
    }

    private static FamilyBuilder builder() {
        FamilyBuilder builder = new FamilyBuilder();
        FamilyMember client = builder.client(Sex.FEMALE, 78);
        client.setName("花岡 <ミヨ> & \"花\"");
        builder.couple(builder.person(Sex.MALE, 80), client, builder.person(Sex.MALE, 50));
        builder.careCase.setIcfPicture(CareFactory.eINSTANCE.createIcfPicture());
        IcfFactor factor = CareFactory.eINSTANCE.createIcfFactor();
        factor.setText("膝の痛み");
        builder.careCase.getIcfPicture().getFactors().add(factor);
        return builder;
    }
}
