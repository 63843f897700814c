// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.docs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whoever reads the documents finds what they point to. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");
    private static final Path ROOT = Documents.root();

    @Test
    void everyLinkInADocumentLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
            while (link.find()) {
                if (!link.group(1).contains(":")) {
                    links++;
                    if (!Files.exists(page.resolveSibling(link.group(1)))) {
                        broken.add(ROOT.relativize(page) + ": " + link.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 0, "no link was found");
    }

    @Test
    void everyDecisionHasItsOwnNumberAndIsListed() throws IOException {
        Path folder = ROOT.resolve("docs/adr");
        List<String> lines = new ArrayList<>();
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.filter(each -> each.getFileName().toString().matches("\\d.*")).sorted().toList()) {
                String name = page.getFileName().toString();
                String title = Files.readAllLines(page).getFirst();
                assertTrue(title.startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". "), name + ": " + title);
                lines.add("- [" + title.substring(2) + "](" + name + ")");
            }
        }
        assertEquals(lines.size(), lines.stream().map(each -> each.substring(0, each.indexOf('.'))).distinct().count());
        assertEquals(lines, Files.readAllLines(folder.resolve("README.md")).stream()
                .filter(each -> each.startsWith("- ")).toList());
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> own = Files.list(ROOT); Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(own, below).filter(each -> each.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }
}
