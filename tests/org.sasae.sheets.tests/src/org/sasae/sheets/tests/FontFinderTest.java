// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.font.FontFinder;

/** Which fonts of a machine are used; the font of the golden pictures stands in for all of them. */
class FontFinderTest {

    @TempDir
    private Path folder;

    private Path font(String name) throws IOException {
        return Files.copy(GoldenPictureTest.letters(), folder.resolve(name));
    }

    private List<Path> found() {
        return new FontFinder().find(List.of(folder)).stream().map(FontFinder.Candidate::file).toList();
    }

    @Test
    void fontsAreTakenInTheOrderOfTheList() throws IOException {
        Path second = font("ipaexm.ttf");
        Path first = font("ipaexg.ttf");

        assertEquals(List.of(first, second), found());
    }

    @Test
    void aFontThatNobodyListedIsFoundByItsKind() throws IOException {
        Path unlisted = font("役所明朝-R.ttf");
        font("Corbel.ttf");

        assertEquals(List.of(unlisted), found());
        try (FontBook book = new FontBook(new FontFinder().find(List.of(folder)))) {
            assertTrue(book.hasJapanese());
        }
    }

    @Test
    void aDamagedFontIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("NotoSansJP-Regular.otf"), "x");
        Files.write(folder.resolve("NotoSansCJK-Regular.ttc"), new byte[4000]);
        Path cut = folder.resolve("NotoSansJP-Regular.ttf");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(GoldenPictureTest.letters()), 3000));

        try (FontBook book = new FontBook(new FontFinder().find(List.of(folder)))) {
            assertFalse(book.hasJapanese());
        }
        font("ipaexg.ttf");
        try (FontBook book = new FontBook(new FontFinder().find(List.of(folder)))) {
            assertTrue(book.hasJapanese());
        }
    }
}
