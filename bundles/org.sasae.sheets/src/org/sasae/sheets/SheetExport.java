// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.SubMonitor;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.sheets.internal.bind.Binder;
import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.bind.CaseScope;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.font.FontFinder;
import org.sasae.sheets.internal.layout.Metrics;
import org.sasae.sheets.internal.layout.PageLayout;
import org.sasae.sheets.internal.layout.Placed;
import org.sasae.sheets.internal.pdf.PdfWriter;
import org.sasae.sheets.internal.template.Template;
import org.sasae.sheets.internal.template.TemplateException;
import org.sasae.sheets.internal.xlsx.XlsxWriter;

/**
 * Writes the statutory sheets (様式) of a case as PDF or XLSX. The ids of the sheets of everybody are
 * {@code basic} (利用者基本情報), {@code plan} (介護予防サービス・支援計画書), {@code progress} (経過記録),
 * {@code meeting} (サービス担当者会議の要点), {@code evaluation} (サービス評価表), {@code checklist}
 * (基本チェックリスト) and {@code interest} (興味・関心チェックシート); plug-ins add others.
 *
 * <p>
 * An object of this class opens the fonts of the machine once and then makes any number of sheets. It is
 * for one thread at a time. Cases are only read.
 * </p>
 */
public final class SheetExport implements Closeable {

    private static final Texts TEXTS = Texts.beside(SheetExport.class);
    private static final double GENOGRAM_WIDTH = 90;
    private static final double GENOGRAM_HEIGHT = 70;
    private static final String GENOGRAM = "genogram";

    private final SheetCatalog catalog;
    private final GenogramPicture genogram;
    private final Locale locale;
    private final FontBook fonts;
    private final MunicipalityProfileRegistry profiles;
    private final Map<String, Template> templates = new HashMap<>();

    /**
     * Creates an exporter with the installed sheets and fonts.
     *
     * @param genogram draws the genogram, not null
     * @param locale the language of messages, not null; the sheets themselves are Japanese
     */
    public SheetExport(GenogramPicture genogram, Locale locale) {
        this(SheetCatalog.installed(), genogram, locale);
    }

    /**
     * Creates an exporter with given sheets.
     *
     * @param catalog the sheets, not null
     * @param genogram draws the genogram, not null
     * @param locale the language of messages, not null
     */
    public SheetExport(SheetCatalog catalog, GenogramPicture genogram, Locale locale) {
        this.catalog = Objects.requireNonNull(catalog);
        this.genogram = Objects.requireNonNull(genogram);
        this.locale = Objects.requireNonNull(locale);
        this.fonts = new FontBook(new FontFinder().find());
        this.profiles = RegistryFactory.getRegistry() == null ? MunicipalityProfileRegistry.of(List.of())
                : MunicipalityProfileRegistry.fromPlatform();
    }

    /** {@return the sheets that this exporter knows} */
    public SheetCatalog catalog() {
        return catalog;
    }

    /**
     * Writes a sheet about the latest plan of a case.
     *
     * @param sheetId the sheet, not null
     * @param careCase the case, not null
     * @param format the kind of file, not null
     * @param out where to, not null; not closed
     * @return what became of it, never null
     * @throws SheetException when the sheet cannot be made
     * @throws IOException when writing fails
     */
    public SheetResult write(String sheetId, CareCase careCase, SheetFormat format, OutputStream out)
            throws SheetException, IOException {
        return write(sheetId, careCase, null, format, out);
    }

    /**
     * Writes a sheet about a plan of a case.
     *
     * @param sheetId the sheet, not null
     * @param careCase the case, not null
     * @param plan one of its plans, null for the latest
     * @param format the kind of file, not null
     * @param out where to, not null; not closed
     * @return what became of it, never null
     * @throws SheetException when the sheet cannot be made
     * @throws IOException when writing fails
     */
    public SheetResult write(String sheetId, CareCase careCase, CarePlan plan, SheetFormat format, OutputStream out)
            throws SheetException, IOException {
        requireFont();
        String name = clientName(careCase);
        Template template = template(sheetId, WorkspaceProfile.idOf(careCase));
        PageLayout layout = new PageLayout(fonts, format == SheetFormat.PDF ? Metrics.PRINT : Metrics.WORKSHEET);
        List<Placed.Page> pages = lay(sheetId, template, careCase, plan, layout);
        Map<String, byte[]> pictures = hasPicture(pages) ? pictures(careCase) : Map.of();
        if (format == SheetFormat.PDF) {
            new PdfWriter(fonts, pictures).write(template.title(), name, pages, out);
        } else {
            new XlsxWriter(pictures).write(pages, out);
        }
        return new SheetResult(sheetId, pages.size(), layout.continued(),
                format == SheetFormat.PDF ? missing(pages) : List.of());
    }

    /**
     * Writes a blank form.
     *
     * @param sheetId the sheet, not null
     * @param profileId the municipality profile whose form is wanted, null for none
     * @param format the kind of file, not null
     * @param out where to, not null; not closed
     * @return what became of it, never null
     * @throws SheetException when the sheet cannot be made
     * @throws IOException when writing fails
     */
    public SheetResult writeBlank(String sheetId, String profileId, SheetFormat format, OutputStream out)
            throws SheetException, IOException {
        CareCase blank = CareFactory.eINSTANCE.createCareCase();
        blank.setProfileId(profileId);
        return write(sheetId, blank, format, out);
    }

    /**
     * One file to be written.
     *
     * @param sheetId the sheet
     * @param careCase opens the case; called once, on the thread that writes
     * @param target opens the file; called once, and closed after writing
     */
    public record Job(String sheetId, Opener<CareCase> careCase, Opener<OutputStream> target) {
    }

    /**
     * Opens something that may fail to open.
     *
     * @param <T> what it opens
     */
    @FunctionalInterface
    public interface Opener<T> {

        /**
         * Opens it.
         *
         * @return the thing, never null
         * @throws IOException when it cannot be opened
         */
        T open() throws IOException;
    }

    /**
     * What became of one job of many.
     *
     * @param job the job
     * @param result what was made, empty when it failed
     * @param failure why it failed, empty when it did not
     */
    public record Outcome(Job job, Optional<SheetResult> result, Optional<Exception> failure) {
    }

    /**
     * Writes many sheets. One that fails does not stop the others.
     *
     * @param jobs what is to be written, not null
     * @param format the kind of file, not null
     * @param monitor shows progress and takes a cancel, null for none
     * @return one outcome for each job, never null
     * @throws OperationCanceledException when the user cancelled; sheets written until then stay
     */
    public List<Outcome> writeAll(List<Job> jobs, SheetFormat format, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, TEXTS.get("task.sheets", locale), jobs.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (Job job : jobs) {
            progress.checkCanceled();
            outcomes.add(write(job, format));
            progress.worked(1);
        }
        return outcomes;
    }

    private Outcome write(Job job, SheetFormat format) {
        try {
            CareCase careCase = job.careCase().open();
            try (OutputStream out = job.target().open()) {
                return new Outcome(job, Optional.of(write(job.sheetId(), careCase, format, out)), Optional.empty());
            }
        } catch (SheetException | IOException e) {
            return new Outcome(job, Optional.empty(), Optional.of(e));
        }
    }

    @Override
    public void close() throws IOException {
        fonts.close();
    }

    private List<Placed.Page> lay(String sheetId, Template template, CareCase careCase, CarePlan plan,
            PageLayout layout) throws SheetException, IOException {
        try {
            List<Bound.Page> bound = new Binder(label -> label(careCase, label))
                    .bind(template, CaseScope.of(careCase, plan));
            return layout.layout(template.title(), clientName(careCase), bound);
        } catch (TemplateException e) {
            throw new SheetException(SheetException.Reason.BAD_TEMPLATE,
                    TEXTS.format("sheet.badTemplate", locale, List.of(sheetId, String.valueOf(e.getMessage()))));
        }
    }

    private Optional<String> label(CareCase careCase, String id) {
        return Optional.ofNullable(WorkspaceProfile.idOf(careCase)).flatMap(profiles::find)
                .flatMap(profile -> profile.label(id, Locale.JAPANESE));
    }

    /**
     * Finds the plan that sheets are about when none is named.
     *
     * @param careCase the case, not null
     * @return the plan of the latest day, empty without a plan; never null
     */
    public static Optional<CarePlan> latestPlan(CareCase careCase) {
        return CaseScope.latestPlan(careCase);
    }

    private static String clientName(CareCase careCase) {
        return careCase.getClient() == null ? "" : Objects.requireNonNullElse(careCase.getClient().getName(), "");
    }

    private Template template(String sheetId, String profileId) throws SheetException {
        String key = sheetId + "@" + profileId;
        Template known = templates.get(key);
        if (known == null) {
            known = catalog.template(sheetId, profileId, locale);
            templates.put(key, known);
        }
        return known;
    }

    private void requireFont() throws SheetException, IOException {
        if (!fonts.hasJapanese()) {
            throw new SheetException(SheetException.Reason.NO_JAPANESE_FONT,
                    TEXTS.format("font.none", locale, List.of(FontFinder.FONT_PROPERTY)));
        }
    }

    /** Drawing takes longer than the rest of a sheet, and only one sheet has a frame for it. */
    private static boolean hasPicture(List<Placed.Page> pages) {
        return pages.stream().flatMap(page -> page.cells().stream())
                .anyMatch(cell -> cell.source().picture() != null);
    }

    private Map<String, byte[]> pictures(CareCase careCase) throws IOException {
        Map<String, byte[]> pictures = new HashMap<>();
        genogram.png(careCase, GENOGRAM_WIDTH, GENOGRAM_HEIGHT).ifPresent(png -> pictures.put(GENOGRAM, png));
        return pictures;
    }

    private List<String> missing(List<Placed.Page> pages) throws IOException {
        Set<String> missing = new LinkedHashSet<>();
        for (Placed.Page page : pages) {
            for (Placed.Cell cell : page.cells()) {
                for (int codePoint : cell.plainText().codePoints().filter(c -> c != '\n').toArray()) {
                    if (fonts.shown(codePoint) != codePoint) {
                        missing.add(Character.toString(codePoint));
                    }
                }
            }
        }
        return List.copyOf(missing);
    }
}
