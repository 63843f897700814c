// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.drawing.export.PaperSize;
import org.sasae.ui.diagram.internal.model.FileKind;

class FileKindTest {

    @Test
    void everyKindHasANameOfItsOwn() {
        List<String> labels = FileKind.all().stream().map(FileKind::label).toList();
        assertEquals(labels.size(), new HashSet<>(labels).size());
    }

    @ParameterizedTest
    @CsvSource({"family.png, A4, PNG, ''", "family.pdf, A3, PDF, A3", "family, A4, PDF, A4", "family.v2, A4, PDF, A4"})
    void theEndingThatWasTypedCountsMoreThanTheKind(String name, PaperSize chosen, ExportFormat format, String paper) {
        int index = FileKind.all().indexOf(new FileKind(ExportFormat.PDF, Optional.of(chosen)));
        assertEquals(new FileKind(format, paper.isEmpty() ? Optional.empty() : Optional.of(PaperSize.valueOf(paper))),
                FileKind.of(name, index));
    }
}
