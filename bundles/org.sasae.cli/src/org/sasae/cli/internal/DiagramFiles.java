// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sasae.diagram.DiagramKind;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.drawing.export.MissingFontException;
import org.sasae.model.care.CareCase;

/** Writes one diagram of a case. */
final class DiagramFiles extends CaseExport {

    private final DiagramKind kind;
    private final ExportFormat format;
    private final Locale locale;

    DiagramFiles(DiagramKind kind, ExportFormat format, Path folder, Locale locale) {
        super(folder, locale);
        this.kind = kind;
        this.format = format;
        this.locale = locale;
    }

    @Override
    void export(CareCase careCase, String baseName, StringBuilder written, List<String> problems) throws IOException {
        String name = baseName + "-" + kind.name().toLowerCase(Locale.ROOT) + "." + format.extension();
        try {
            write(name, out -> DiagramExport.export(careCase, kind, format, locale, out), written);
        } catch (MissingFontException e) {
            problems.add(e.getMessage());
        }
    }
}
