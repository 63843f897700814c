// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.sasae.exchange.CsvExport;
import org.sasae.exchange.CsvFile;
import org.sasae.exchange.CsvImport;
import org.sasae.exchange.CsvMerge;
import org.sasae.exchange.CsvOptions;
import org.sasae.exchange.CsvOptions.Office;
import org.sasae.exchange.CsvProblem;
import org.sasae.exchange.Difference;
import org.sasae.exchange.DrawnFamily;
import org.sasae.exchange.ReceivedPicture;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;

/** The genogram travels as a JPEG file that UPKIHON names. */
class FamilyPictureTest {

    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final CsvOptions DRAWN = Cases.OPTIONS.withPicture(new DrawnFamily(Locale.JAPANESE));
    private static final String NAME = "UPKIHON_IMAGE_0300000100_46_0300000005_66_20260601093015_0001.jpg";

    private static List<CsvFile> files(CareCase careCase, CsvOptions options) throws IOException {
        return new CsvExport(Locale.JAPANESE).prepare(List.of(careCase), options).files();
    }

    private static CsvImport.Read read(List<CsvFile> files) {
        return new CsvImport(Locale.JAPANESE).read(files);
    }

    private static CsvFile picture(List<CsvFile> files) {
        return files.stream().filter(file -> file.name().endsWith(".jpg")).findFirst().orElseThrow();
    }

    private static CareCase hanaoka() {
        return Cases.complete(Cases.sample("hanaoka"));
    }

    @Test
    void theRecordNamesTheDrawnPicture() throws IOException {
        List<CsvFile> files = files(hanaoka(), DRAWN);

        assertEquals(NAME, picture(files).name());
        assertTrue(ImageIO.read(new ByteArrayInputStream(picture(files).bytes())).getWidth() > 500);
        assertTrue(new String(files.getFirst().bytes(), MS932).contains(",\"" + NAME + "\","));
    }

    @Test
    void eachReceiverGetsAPictureOfItsOwn() throws IOException {
        Office sender = new Office("0300000100", "46");
        CsvOptions two = DRAWN.between(sender, List.of(new Office("0300000005", "66"), new Office("0300000006", "A2")));
        List<CsvFile> files = files(hanaoka(), two);

        List<String> names = files.stream().map(CsvFile::name).filter(name -> name.endsWith(".jpg")).toList();
        assertEquals(List.of(NAME, NAME.replace("0300000005_66", "0300000006_A2")), names);
        files.stream().filter(file -> file.name().startsWith("UPKIHON_0")).forEach(file -> assertTrue(
                new String(file.bytes(), MS932).contains("UPKIHON_IMAGE_" + file.name().substring(8, 36)), file.name()));
    }

    @Test
    void filesForTwoReceiversAreOneCase() throws IOException {
        Office sender = new Office("0300000100", "46");
        CsvOptions two = DRAWN.between(sender, List.of(new Office("0300000005", "66"), new Office("0300000006", "A2")));
        CsvImport.Read read = read(files(hanaoka(), two));

        assertEquals(List.of(), read.problems());
        CareCase imported = new CsvImport(Locale.JAPANESE).createCase(read.people().getFirst());
        assertEquals(files(hanaoka(), DRAWN), files(imported, Cases.OPTIONS));
    }

    @Test
    void aReceivedPictureIsSentOnByteForByte() throws IOException {
        List<CsvFile> first = files(hanaoka(), DRAWN);

        CareCase imported = new CsvImport(Locale.JAPANESE).createCase(read(first).people().getFirst());

        assertArrayEquals(picture(first).bytes(), ReceivedPicture.of(imported).orElseThrow());
        assertEquals(first, files(imported, DRAWN));
    }

    @Test
    void takingOverAPictureIsUndoneLikeEverythingElse() throws IOException {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        CsvMerge merge = CsvMerge.of(read(files(hanaoka(), DRAWN)).people().getFirst(), careCase, Locale.JAPANESE);
        Difference picture = merge.differences().stream().filter(difference -> difference.field() == 62).findFirst()
                .orElseThrow();
        BasicCommandStack stack = new BasicCommandStack();

        stack.execute(merge.command(List.of(picture)));
        assertTrue(ReceivedPicture.of(careCase).isPresent());
        stack.undo();

        assertEquals(Optional.empty(), ReceivedPicture.of(careCase));
        assertEquals("", picture.before());
        assertEquals(NAME, picture.after());
    }

    @Test
    void anEqualPictureIsNoDifference() throws IOException {
        List<CsvFile> files = files(hanaoka(), DRAWN);
        CareCase imported = new CsvImport(Locale.JAPANESE).createCase(read(files).people().getFirst());

        CsvMerge merge = CsvMerge.of(read(files).people().getFirst(), imported, Locale.JAPANESE);

        assertEquals(List.of(), merge.differences());
    }

    @Test
    void aFamilyOfOurOwnIsSentInsteadOfTheReceivedPicture() throws IOException {
        CareCase careCase = hanaoka();
        careCase.getFamily().setReceivedPicture("/9j/AAAA");

        assertTrue(picture(files(careCase, DRAWN)).bytes().length > 10_000);
    }

    @Test
    void aMissingPictureIsReportedAndTheRestIsRead() throws IOException {
        List<CsvFile> files = files(hanaoka(), DRAWN).stream().filter(file -> !file.name().endsWith(".jpg")).toList();

        CsvImport.Read read = read(files);

        assertEquals(List.of(62), read.problems().stream().map(CsvProblem::field).toList());
        assertEquals(1, read.people().size());
    }

    @Test
    void whatIsNoJpegAndWhatNoRecordNamesIsReported() throws IOException {
        List<CsvFile> files = new ArrayList<>(files(hanaoka(), DRAWN));
        files.removeIf(file -> file.name().endsWith(".jpg"));
        files.add(new CsvFile(NAME, "GIF89a".getBytes(MS932)));
        files.add(new CsvFile(NAME.replace("0001", "0002"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}));

        CsvImport.Read read = read(files);

        assertEquals(2, read.problems().size(), () -> read.problems().toString());
        assertTrue(read.people().getFirst().basic().orElseThrow().picture().isEmpty());
    }

    @Test
    void textInTheFileThatIsNoPictureIsNone() {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        Stream.of("", "あ", "AAAA", "/9j").forEach(text -> {
            careCase.getFamily().setReceivedPicture(text);
            assertEquals(Optional.empty(), ReceivedPicture.of(careCase), text);
        });
    }
}
