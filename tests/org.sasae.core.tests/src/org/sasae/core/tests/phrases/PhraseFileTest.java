// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.phrases.PhraseFile;

class PhraseFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<Phrase> phrases = List.of(new Phrase("PlanGoal.text", "移動", "杖で、\"ゆっくり\"歩く。\n二行目"),
                new Phrase("", "", "いつもの文"));
        Path file = folder.resolve("new").resolve(PhraseFile.NAME);

        PhraseFile.write(file, phrases);

        assertEquals(phrases, PhraseFile.read(file));
    }

    @Test
    void aFileOfASpreadsheetOnJapaneseWindowsIsRead() throws IOException {
        Path file = folder.resolve(PhraseFile.NAME);
        Files.write(file, "category,text,field\r\n移動,杖で歩く,PlanGoal.text\r\n,,\r\n".getBytes(Charset.forName("windows-31j")));

        assertEquals(List.of(new Phrase("PlanGoal.text", "移動", "杖で歩く")), PhraseFile.read(file));
    }

    @Test
    void noFileMeansNoPhrases() throws IOException {
        assertEquals(List.of(), PhraseFile.read(folder.resolve(PhraseFile.NAME)));
    }
}
