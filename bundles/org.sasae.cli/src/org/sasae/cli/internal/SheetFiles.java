// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.exchange.DrawnFamily;
import org.sasae.model.care.CareCase;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetInfo;
import org.sasae.sheets.SheetSet;

/** Writes the statutory sheets of a case. */
final class SheetFiles extends CaseExport {

    private static final String ALL = "all";
    private static final String NEEDED = "needed";

    private final List<String> wanted;
    private final SheetFormat format;
    private final Locale locale;
    private final SheetSet sets = SheetSet.installed();

    /** Fonts are opened once for each thread; they are given back when the command ends. */
    private final ThreadLocal<SheetExport> exporters;

    SheetFiles(List<String> wanted, SheetFormat format, Path folder, Locale locale) {
        super(folder, locale);
        this.wanted = wanted;
        this.format = format;
        this.locale = locale;
        DrawnFamily family = new DrawnFamily(locale);
        GenogramPicture genogram = (careCase, width, height) -> family.png(careCase);
        this.exporters = ThreadLocal.withInitial(() -> new SheetExport(genogram, locale));
    }

    @Override
    void export(CareCase careCase, String baseName, StringBuilder written, List<String> problems) throws IOException {
        SheetExport exporter = exporters.get();
        try {
            for (String id : ids(exporter, careCase)) {
                write(baseName + "-" + id + "." + format.extension(), out -> sheet(exporter, id, careCase, out), written);
            }
        } catch (SheetException e) {
            problems.add(e.getMessage());
        } catch (SheetFailure e) {
            problems.add(e.getCause().getMessage());
        }
    }

    private void sheet(SheetExport exporter, String id, CareCase careCase, OutputStream out) throws IOException {
        try {
            exporter.write(id, careCase, format, out);
        } catch (SheetException e) {
            throw new SheetFailure(e);
        }
    }

    private List<String> ids(SheetExport exporter, CareCase careCase) throws SheetException {
        if (wanted.contains(NEEDED)) {
            return sets.needed(careCase, null, locale);
        }
        return wanted.contains(ALL)
                ? exporter.catalog().sheets(WorkspaceProfile.idOf(careCase), locale).stream().map(SheetInfo::id).toList()
                : wanted;
    }

    /** Carries a sheet's problem through the stream. */
    private static final class SheetFailure extends IOException {

        private static final long serialVersionUID = 1L;

        SheetFailure(SheetException cause) {
            super(cause);
        }
    }
}
