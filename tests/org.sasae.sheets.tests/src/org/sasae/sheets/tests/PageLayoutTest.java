// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.ProgressEntry;
import org.sasae.sheets.internal.bind.Binder;
import org.sasae.sheets.internal.bind.CaseScope;
import org.sasae.sheets.internal.bind.Run;
import org.sasae.sheets.internal.bind.Scope;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.font.FontFinder;
import org.sasae.sheets.internal.layout.Metrics;
import org.sasae.sheets.internal.layout.PageLayout;
import org.sasae.sheets.internal.layout.Placed;
import org.sasae.sheets.internal.layout.Rect;
import org.sasae.sheets.internal.template.Template;
import org.sasae.sheets.internal.template.TemplateException;
import org.sasae.sheets.internal.template.TemplateReader;

class PageLayoutTest {

    private static FontBook fonts;

    @BeforeAll
    static void openFonts() {
        fonts = new FontBook(new FontFinder().find());
    }

    @AfterAll
    static void closeFonts() throws IOException {
        fonts.close();
    }

    private static Template template(String xml) throws IOException {
        return new TemplateReader().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Placed.Page> lay(String xml, Scope scope) throws IOException {
        Template template = template(xml);
        return new PageLayout(fonts, Metrics.PRINT).layout(template.title(), "見本",
                new Binder(label -> Optional.empty()).bind(template, scope));
    }

    private static List<String> lines(String text, double width) throws IOException {
        List<Placed.Page> pages = lay("<sheet title='x'><page margin='" + (210 - width) / 2
                + " 10' size='10' smallest='10'><grid columns='1'><row h='200'><cell><v p='t'/></cell></row></grid>"
                + "</page></sheet>", new Scope(Map.of("t", text)));
        return pages.getFirst().cells().getFirst().lines().stream()
                .map(line -> line.stream().map(Run::text).collect(Collectors.joining())).toList();
    }

    /** Ten wide characters of 10 points are 35.3 mm; the padding of both sides comes to 1.6 mm. */
    private static final double TEN = 37;

    @Test
    void aFullStopDoesNotBeginALine() throws IOException {
        assertEquals(List.of("あいうえおかきくけ", "こ。さ"), lines("あいうえおかきくけこ。さ", TEN));
    }

    @Test
    void anOpeningBracketDoesNotEndALine() throws IOException {
        assertEquals(List.of("あいうえおかきくけ", "「こさ」"), lines("あいうえおかきくけ「こさ」", TEN));
    }

    @Test
    void wordsAndNumbersStayWhole() throws IOException {
        assertEquals(List.of("歩いた距離は毎日", "1,250mでした"), lines("歩いた距離は毎日1,250mでした", 34));
    }

    @Test
    void aWordLongerThanALineIsBrokenAllTheSame() throws IOException {
        String word = "a".repeat(60);

        assertEquals(word, String.join("", lines(word, TEN)));
    }

    @Test
    void lineFeedsOfTheTextAreKept() throws IOException {
        assertEquals(List.of("一", "", "二"), lines("一\n\n二", TEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void cellsOfAPageNeverOverlapAndStayOnThePaper(int times) throws IOException {
        CareCase careCase = Samples.overfull("hanaoka", times);
        for (String id : List.of("basic", "plan", "progress", "meeting", "evaluation", "checklist", "interest")) {
            String xml = new String(org.sasae.sheets.SheetExport.class.getResourceAsStream("templates/" + id + ".xml")
                    .readAllBytes(), StandardCharsets.UTF_8);
            for (Placed.Page page : lay(xml, CaseScope.of(careCase, null))) {
                assertApart(page, id);
            }
        }
    }

    private static void assertApart(Placed.Page page, String id) {
        List<Placed.Cell> cells = page.cells();
        for (int i = 0; i < cells.size(); i++) {
            Rect one = cells.get(i).rect();
            assertTrue(one.bottom() <= page.height() + 0.01 && one.right() <= page.width() + 0.01, id);
            double text = cells.get(i).lines().size() * cells.get(i).size() * Metrics.PRINT.line() * Metrics.POINT;
            String plain = cells.get(i).plainText();
            assertTrue(text <= one.height() + 0.05, () -> id + ": " + plain);
            for (int j = i + 1; j < cells.size(); j++) {
                Rect other = cells.get(j).rect();
                boolean apart = one.right() <= other.x() + 0.01 || other.right() <= one.x() + 0.01
                        || one.bottom() <= other.y() + 0.01 || other.bottom() <= one.y() + 0.01;
                assertTrue(apart, () -> id + ": " + plain);
            }
        }
    }

    @Test
    void aRowTallerThanAPageIsDividedBetweenLines() throws IOException {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        ProgressEntry entry = CareFactory.eINSTANCE.createProgressEntry();
        entry.setContent(Stream.iterate(1, i -> i + 1).limit(300).map(i -> "行" + i + "。").collect(Collectors.joining("\n")));
        careCase.getProgressEntries().add(entry);

        List<Placed.Page> pages = lay("<sheet title='x'><flow size='10' smallest='10'><grid columns='1'>"
                + "<row header='true'><cell>内容</cell></row>"
                + "<each of='record' as='e'><cell><v p='e.text'/></cell></each></grid></flow></sheet>",
                CaseScope.of(careCase, null));

        assertTrue(pages.size() > 3);
        pages.forEach(page -> assertEquals("内容", page.cells().getFirst().plainText()));
        String all = pages.stream().map(page -> page.cells().getLast().plainText().replace("（前頁の続き）\n", ""))
                .collect(Collectors.joining("\n"));
        assertEquals(entry.getContent(), all);
    }

    @Test
    void moreRowsThanASheetHoldsGoOnOnASecondSheet() throws IOException {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        for (int i = 0; i < 90; i++) {
            ProgressEntry entry = CareFactory.eINSTANCE.createProgressEntry();
            entry.setContent("記録" + i);
            careCase.getProgressEntries().add(entry);
        }

        List<Placed.Page> pages = lay("<sheet title='x'><page size='10' smallest='8'><grid columns='1'>"
                + "<each of='record' as='e'><cell><v p='e.text'/></cell></each></grid></page></sheet>",
                CaseScope.of(careCase, null));

        List<String> shown = pages.stream().flatMap(page -> page.cells().stream()).map(Placed.Cell::plainText).toList();
        assertEquals(90, shown.size());
        assertEquals("記録89", shown.getLast());
    }

    @Test
    void aPathThatDoesNotExistIsNamed() {
        TemplateException wrong = assertThrows(TemplateException.class, () -> lay("<sheet title='x'><page>"
                + "<grid columns='1'><row><cell><v p='case.nothing'/></cell></row></grid></page></sheet>",
                CaseScope.of(CareFactory.eINSTANCE.createCareCase(), null)));

        assertEquals("case.nothing", wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sheet/>", "<sheet><page paper='A9'/></sheet>", "<sheet><page><grid columns='x'/></page></sheet>",
        "<!DOCTYPE sheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sheet>&x;</sheet>", "<sheet>", "<page/>"})
    void whatIsNoTemplateIsRefused(String xml) {
        assertThrows(TemplateException.class, () -> template(xml));
    }

    @Test
    void withoutAFontFileThereIsNoJapanese(@TempDir Path empty) throws IOException {
        try (FontBook none = new FontBook(new FontFinder().find(List.of(empty)))) {
            assertFalse(none.hasJapanese());
            assertEquals(FontBook.MISSING, none.shown('あ'));
        }
    }
}
