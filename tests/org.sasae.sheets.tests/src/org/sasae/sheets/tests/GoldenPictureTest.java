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
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetPages;

/**
 * The look of the main sheets against pictures that were looked at. The pictures are small and grey, and pages are
 * compared in squares, so that another Japanese font changes little and a moved line, a missing frame or a grey head
 * much. {@code -Dsasae.sheets.renew=true} writes the pictures anew; look at them before they are committed.
 */
class GoldenPictureTest {

    private static final String RENEW = "sasae.sheets.renew";
    private static final double DOTS_PER_INCH = 40;
    private static final int SQUARE = 12;
    /** How much darker or lighter a square may be on average, of 255. */
    private static final double MOST_IN_A_SQUARE = 60;
    /** How much all squares may differ on average. */
    private static final double MOST_ON_A_PAGE = 6;

    private static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("tests/org.sasae.sheets.tests/golden"))) {
            folder = folder.getParent();
        }
        return folder.resolve("tests/org.sasae.sheets.tests/golden");
    }

    @ParameterizedTest
    @CsvSource({"plan,hanaoka,0", "plan,blank,0", "basic,hanaoka,0", "basic,hanaoka,1", "basic,blank,0",
            "basic,blank,1", "evaluation,hanaoka,0", "evaluation,blank,0"})
    void aSheetLooksAsItDidWhenSomebodyLookedAtIt(String sheet, String sample, int page)
            throws SheetException, IOException {
        CareCase careCase = sample.equals("blank") ? CareFactory.eINSTANCE.createCareCase() : Samples.load(sample);
        BufferedImage now = draw(sheet, careCase, page);
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

    private static BufferedImage draw(String sheet, CareCase careCase, int page) throws SheetException, IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (SheetExport export = new SheetExport(GenogramPicture.NONE, Locale.JAPANESE)) {
            export.write(sheet, careCase, SheetFormat.PDF, pdf);
        }
        try (SheetPages pages = SheetPages.of(pdf.toByteArray())) {
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
