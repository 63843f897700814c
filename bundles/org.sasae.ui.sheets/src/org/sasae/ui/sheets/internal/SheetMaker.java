// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import org.sasae.exchange.DrawnFamily;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetResult;

/** Makes sheets outside of the user interface thread. Fonts are opened with the first sheet and kept until closed. */
public final class SheetMaker implements AutoCloseable {

    private final Locale locale = Locale.getDefault();
    private SheetExport exporter;

    /**
     * A sheet that was made.
     *
     * @param bytes  the file
     * @param result what became of it
     */
    record Made(byte[] bytes, SheetResult result) {
    }

    /** The genogram for the frame of a sheet. */
    static GenogramPicture genogram(Locale locale) {
        DrawnFamily family = new DrawnFamily(locale);
        return (careCase, width, height) -> family.png(careCase);
    }

    synchronized Made make(SheetRequest request, SheetFormat format) throws SheetException, IOException {
        if (exporter == null) {
            exporter = new SheetExport(genogram(locale), locale);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetResult result = exporter.write(request.sheetId(), request.careCase(),
                request.carePlan().orElse(null), format, bytes);
        return new Made(bytes.toByteArray(), result);
    }

    @Override
    public synchronized void close() throws IOException {
        if (exporter != null) {
            exporter.close();
            exporter = null;
        }
    }
}
