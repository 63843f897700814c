// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetPages;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.font.FontFinder;

/**
 * The look of the main sheets against pictures that were looked at. Both are written in the letters of
 * {@code golden/letters.ttf}, so that the fonts of a machine have no say and a line that moved by a few millimetres
 * shows. {@code -Dsasae.sheets.renew=true} writes letters and pictures anew, with the font that
 * {@code -Dsasae.sheets.font=FILE} names or the first one of the machine; look at the pictures before they are
 * committed.
 */
class GoldenPictureTest {

    private static final String RENEW = "sasae.sheets.renew";
    private static final List<String> SHEETS = List.of("plan", "basic", "evaluation", "progress", "checklist");
    private static final double DOTS_PER_INCH = 40;
    /** Two and a half millimetres. */
    private static final int SQUARE = 4;
    /** How much darker or lighter a square may be on average, of 255: less than a line through it makes. */
    private static final double MOST_IN_A_SQUARE = 16;
    /** How much all squares may differ on average. */
    private static final double MOST_ON_A_PAGE = 1;

    private static String fontBefore;

    private static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("tests/org.sasae.sheets.tests/golden"))) {
            folder = folder.getParent();
        }
        return folder.resolve("tests/org.sasae.sheets.tests/golden");
    }

    static Path letters() {
        return folder().resolve("letters.ttf");
    }

    @BeforeAll
    static void writeInTheLettersOfThePictures() throws SheetException, IOException {
        fontBefore = System.getProperty(FontFinder.FONT_PROPERTY);
        if (Boolean.getBoolean(RENEW)) {
            SortedSet<Integer> characters = characters();
            try (FontBook fonts = new FontBook(new FontFinder().find())) {
                Files.write(letters(), fonts.subset(characters));
            }
        }
        System.setProperty(FontFinder.FONT_PROPERTY, letters().toString());
    }

    @AfterAll
    static void writeInTheFontOfTheMachineAgain() {
        if (fontBefore == null) {
            System.clearProperty(FontFinder.FONT_PROPERTY);
        } else {
            System.setProperty(FontFinder.FONT_PROPERTY, fontBefore);
        }
    }

    /** All characters of the sheets that are compared, and those that every sheet may need. */
    private static SortedSet<Integer> characters() throws SheetException, IOException {
        SortedSet<Integer> characters = new TreeSet<>();
        "介あ〓 　0123456789".codePoints().forEach(characters::add);
        for (String sheet : SHEETS) {
            for (String sample : List.of("hanaoka", "blank")) {
                PdfText.read(pdf(sheet, careCase(sample))).codePoints().forEach(characters::add);
            }
        }
        return characters;
    }

    private static CareCase careCase(String sample) {
        return sample.equals("blank") ? CareFactory.eINSTANCE.createCareCase() : Samples.load(sample);
    }

    @ParameterizedTest
    @CsvSource({"plan,hanaoka,0", "plan,blank,0", "basic,hanaoka,0", "basic,hanaoka,1", "basic,blank,0",
            "basic,blank,1", "evaluation,hanaoka,0", "evaluation,blank,0", "progress,hanaoka,0", "progress,blank,0",
            "checklist,hanaoka,0"})
    void aSheetLooksAsItDidWhenSomebodyLookedAtIt(String sheet, String sample, int page)
            throws SheetException, IOException {
        byte[] pdf = pdf(sheet, careCase(sample));
        assertEquals("", lacking(pdf), "letters.ttf lacks these: -D" + RENEW + "=true");
        BufferedImage now = draw(pdf, page);
        Path golden = folder().resolve(sheet + "-" + sample + "-" + (page + 1) + ".png");
        if (Boolean.getBoolean(RENEW)) {
            ImageIO.write(now, "png", golden.toFile());
        }
        BufferedImage then = ImageIO.read(golden.toFile());

        assertEquals(then.getWidth(), now.getWidth());
        assertEquals(then.getHeight(), now.getHeight());
        double sum = 0;
        int squares = 0;
        for (int y = 0; y < now.getHeight(); y += SQUARE) {
            for (int x = 0; x < now.getWidth(); x += SQUARE) {
                double difference = Math.abs(brightness(now, x, y) - brightness(then, x, y));
                int atX = x;
                int atY = y;
                assertTrue(difference <= MOST_IN_A_SQUARE,
                        () -> golden.getFileName() + " differs at " + atX + "," + atY + " by " + difference);
                sum += difference;
                squares++;
            }
        }
        double average = sum / squares;
        assertTrue(average <= MOST_ON_A_PAGE, () -> golden.getFileName() + " differs by " + average);
    }

    private static byte[] pdf(String sheet, CareCase careCase) throws SheetException, IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (SheetExport export = new SheetExport(GenogramPicture.NONE, Locale.JAPANESE)) {
            export.write(sheet, careCase, SheetFormat.PDF, pdf);
        }
        return pdf.toByteArray();
    }

    private static String lacking(byte[] pdf) throws IOException {
        StringBuilder lacking = new StringBuilder();
        try (FontBook letters = new FontBook(List.of(new FontFinder.Candidate(letters(), Pattern.compile("."))))) {
            for (int character : PdfText.read(pdf).codePoints().distinct().toArray()) {
                if (letters.shown(character) != character) {
                    lacking.appendCodePoint(character);
                }
            }
        }
        return lacking.toString();
    }

    private static BufferedImage draw(byte[] pdf, int page) throws IOException {
        try (SheetPages pages = SheetPages.of(pdf)) {
            BufferedImage drawn = pages.draw(page, DOTS_PER_INCH * 4);
            BufferedImage small = new BufferedImage(drawn.getWidth() / 4, drawn.getHeight() / 4,
                    BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = small.createGraphics();
            graphics.drawImage(drawn.getScaledInstance(small.getWidth(), small.getHeight(),
                    Image.SCALE_AREA_AVERAGING), 0, 0, null);
            graphics.dispose();
            return small;
        }
    }

    private static double brightness(BufferedImage image, int left, int top) {
        long sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + SQUARE, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, image.getWidth()); x++) {
                sum += image.getRaster().getSample(x, y, 0);
                count++;
            }
        }
        return (double) sum / count;
    }
}
