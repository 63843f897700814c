// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormPage;
import org.sasae.ui.help.internal.content.HelpLibrary;
import org.sasae.ui.help.internal.content.HelpPage;
import org.sasae.ui.help.internal.content.HelpPage.Span;
import org.sasae.ui.help.internal.content.HelpPage.SpanKind;

/** The pages of the help hold together, in both languages. */
class HelpContentTest {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");

    private static HelpLibrary library(String language) {
        return new HelpLibrary(language, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPageAndEveryLinkIsThere(String language) {
        HelpLibrary library = library(language);
        Map<String, HelpPage> pages = library.pages();
        assertTrue(pages.size() >= 24);
        for (HelpPage page : pages.values()) {
            assertTrue(page.text().startsWith(page.title()), page.href());
            for (Span link : page.links()) {
                assertTrue(link.target().startsWith(HelpLibrary.COMMAND) || pages.containsKey(link.target()),
                        page.href() + " → " + link.target());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPictureIsThereAndDescribed(String language) {
        Path images = Path.of(System.getProperty("sasae.images"));
        for (HelpPage page : library(language).pages().values()) {
            for (Span span : page.spans()) {
                if (span.kind() == SpanKind.PICTURE) {
                    List<String> parts = span.target().lines().toList();
                    assertTrue(Files.exists(images.resolve(Path.of(parts.get(0)).getFileName())), span.target());
                    assertEquals(2, parts.size(), page.href());
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSamePagesAndLinksInTheirOwnWords() {
        Map<String, HelpPage> japanese = library("ja").pages();
        Map<String, HelpPage> english = library("en").pages();
        assertEquals(english.keySet(), japanese.keySet());
        japanese.forEach((href, page) -> {
            assertEquals(List.of(), page.text().lines().filter(line -> ENGLISH.matcher(line).find()).toList(), href);
            assertEquals(english.get(href).links().stream().map(Span::target).toList(),
                    page.links().stream().map(Span::target).toList(), href);
        });
    }

    @Test
    void everyPageOfTheCaseHasItsHelp() {
        Map<String, HelpPage> pages = library("ja").pages();
        for (FormPage page : FormModel.pages()) {
            IContext context = HelpSystem.getContext("org.sasae.help." + page.id());
            assertTrue(context != null, page.id());
            assertTrue(pages.containsKey(context.getRelatedTopics()[0].getHref()), page.id());
        }
    }

    @Test
    void searchingFindsPagesWithAllWordsThoseWithTheWordInTheTitleFirst() {
        HelpLibrary library = library("ja");
        assertEquals("定型文", library.search("定型文").get(0).title());
        assertEquals(List.of("モニタリング"), library.search("ﾓﾆﾀﾘﾝｸﾞ 訪問").stream().map(HelpPage::title)
                .filter(title -> title.contains("モニタリング")).map(title -> "モニタリング").toList());
        assertEquals(List.of(), library.search("ありえないことば"));
        assertEquals(List.of(), library.search(" "));
    }
}
