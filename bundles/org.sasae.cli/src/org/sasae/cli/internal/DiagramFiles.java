// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sasae.diagram.DiagramKind;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.drawing.export.DiagramExport.Options;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.drawing.export.MissingFontException;
import org.sasae.drawing.export.PaperSize;
import org.sasae.model.care.CareCase;

/** Writes one diagram of a case. */
final class DiagramFiles extends CaseExport {

    private final DiagramKind kind;
    private final ExportFormat format;
    private final Options options;

    DiagramFiles(DiagramKind kind, ExportFormat format, Optional<PaperSize> paper, Path folder, Locale locale) {
        super(folder, locale);
        this.kind = kind;
        this.format = format;
        Options usual = Options.usual(locale);
        this.options = paper.map(usual::on).orElse(usual);
    }

    @Override
    void export(CareCase careCase, String baseName, StringBuilder written, List<String> problems) throws IOException {
        String name = baseName + "-" + kind.name().toLowerCase(Locale.ROOT) + "." + format.extension();
        try {
            write(name, out -> DiagramExport.export(careCase, kind, format, options, out), written);
        } catch (MissingFontException e) {
            problems.add(e.getMessage());
        }
    }
}
