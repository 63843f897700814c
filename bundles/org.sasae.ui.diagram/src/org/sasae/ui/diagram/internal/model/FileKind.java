// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sasae.drawing.export.ExportFormat;
import org.sasae.drawing.export.PaperSize;

/**
 * A kind of file in which a picture can be saved.
 *
 * @param format the format
 * @param paper the sheet on which a PDF has to fit, empty for a page as large as the picture
 */
public record FileKind(ExportFormat format, Optional<PaperSize> paper) {

    /** {@return all kinds: the formats, then PDF for each size of paper} */
    public static List<FileKind> all() {
        return Stream.concat(Arrays.stream(ExportFormat.values()).map(each -> new FileKind(each, Optional.empty())),
                Arrays.stream(PaperSize.values()).map(each -> new FileKind(ExportFormat.PDF, Optional.of(each))))
                .toList();
    }

    /**
     * Finds what is meant. An ending that was typed counts more than the kind that was chosen.
     *
     * @param fileName the name as typed, not null
     * @param chosen the number of the chosen kind in {@link #all()}
     * @return the kind
     */
    public static FileKind of(String fileName, int chosen) {
        FileKind wanted = all().get(chosen);
        Optional<ExportFormat> typed = ExportFormat.of(fileName.substring(fileName.lastIndexOf('.') + 1));
        return typed.filter(each -> each != wanted.format).map(each -> new FileKind(each, Optional.empty()))
                .orElse(wanted);
    }

    /** {@return the files of this kind, as a dialog wants it} */
    public String pattern() {
        return "*." + format.extension();
    }

    /** {@return the name of the kind} */
    public String label() {
        return format.name() + paper.map(each -> " " + each.name()).orElse("") + " (" + pattern() + ")";
    }
}
