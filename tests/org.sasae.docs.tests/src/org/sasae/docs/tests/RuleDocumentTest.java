// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.docs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.validation.RuleDocument;
import org.sasae.validation.RuleRegistry;

/** {@code docs/rules.md} shows the rules that are installed. */
class RuleDocumentTest {

    @ParameterizedTest
    @CsvSource({"en, docs/rules.md", "ja, docs/rules.ja.md"})
    void theTableOfRulesIsUpToDate(String language, String document) throws IOException {
        String expected = new RuleDocument(RuleRegistry.fromPlatform(), PlanTypeRegistry.fromPlatform(),
                Locale.forLanguageTag(language)).markdown();
        Path file = Documents.root().resolve(document);
        String actual = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(expected, actual.replace("\r\n", "\n"), () -> document + " is out of date; write it anew with"
                + " ./sasae rules --format markdown --lang " + language + " > " + document);
    }
}
