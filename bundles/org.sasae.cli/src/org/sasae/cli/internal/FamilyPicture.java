// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.sasae.diagram.DiagramKind;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.model.care.CareCase;
import org.sasae.sheets.GenogramPicture;

/** The genogram in the frame of the sheet. */
record FamilyPicture(Locale locale) implements GenogramPicture {

    @Override
    public Optional<byte[]> png(CareCase careCase, double width, double height) throws IOException {
        if (!DiagramExport.hasContent(careCase, DiagramKind.GENOGRAM)) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DiagramExport.export(careCase, DiagramKind.GENOGRAM, ExportFormat.PNG, locale, bytes);
        return Optional.of(bytes.toByteArray());
    }
}
