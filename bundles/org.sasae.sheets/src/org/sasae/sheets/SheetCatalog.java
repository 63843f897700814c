// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.sasae.core.plantype.Sheets;
import org.sasae.core.text.Texts;
import org.sasae.sheets.internal.template.Template;
import org.sasae.sheets.internal.template.TemplateException;
import org.sasae.sheets.internal.template.TemplateReader;

/**
 * The sheets that can be made: those of everybody, and those that plug-ins add or put in their place
 * through the extension point {@value #POINT}. Immutable.
 */
public final class SheetCatalog {

    /** The extension point. */
    public static final String POINT = "org.sasae.sheets.sheets";

    private static final Texts TEXTS = Texts.beside(SheetCatalog.class);

    /** Sheets of everybody, in the order in which a set is made. */
    private static final List<String> NATIONAL = List.of(Sheets.BASIC_INFORMATION, Sheets.PLAN, Sheets.PROGRESS_RECORD,
            Sheets.MEETING, Sheets.EVALUATION, Sheets.CHECKLIST, Sheets.INTEREST_CHECKLIST);

    private record Source(String id, String profileId, URL template) {
    }

    private final List<Source> sources;

    private SheetCatalog(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Gives the sheets of everybody and of all installed plug-ins.
     *
     * @return the catalog, never null; without OSGi only the sheets of everybody
     */
    public static SheetCatalog installed() {
        List<Source> sources = new ArrayList<>();
        for (String id : NATIONAL) {
            sources.add(new Source(id, null, SheetCatalog.class.getResource("templates/" + id + ".xml")));
        }
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                Bundle bundle = Platform.getBundle(element.getContributor().getName());
                URL template = bundle == null ? null : bundle.getEntry(element.getAttribute("template"));
                if (template != null) {
                    sources.add(new Source(element.getAttribute("id"), element.getAttribute("profile"), template));
                }
            }
        }
        return new SheetCatalog(sources);
    }

    /**
     * Adds a sheet, or puts one in the place of another.
     *
     * @param id its id; that of an existing sheet replaces it
     * @param profileId the municipality profile that it belongs to, null for every case
     * @param template where its template is, not null
     * @return a catalog with it, never null
     */
    public SheetCatalog with(String id, String profileId, URL template) {
        List<Source> more = new ArrayList<>(sources);
        more.add(new Source(Objects.requireNonNull(id), profileId, Objects.requireNonNull(template)));
        return new SheetCatalog(more);
    }

    /**
     * Lists the sheets for cases of a municipality.
     *
     * @param profileId the profile of the case, null for none
     * @param locale the language of a message about a bad template, not null
     * @return the sheets in the order in which a set is made, never null
     * @throws SheetException when a template is not right
     */
    public List<SheetInfo> sheets(String profileId, Locale locale) throws SheetException {
        Map<String, Source> chosen = new LinkedHashMap<>();
        for (Source source : sources) {
            if (source.profileId == null || source.profileId.equals(profileId)) {
                chosen.put(source.id, source);
            }
        }
        List<SheetInfo> infos = new ArrayList<>();
        for (Source source : chosen.values()) {
            infos.add(new SheetInfo(source.id, read(source, locale).title(), source.profileId));
        }
        return infos;
    }

    /** The template of a sheet; the last one contributed for the municipality counts. */
    Template template(String sheetId, String profileId, Locale locale) throws SheetException {
        Optional<Source> found = sources.stream()
                .filter(source -> source.id.equals(sheetId))
                .filter(source -> source.profileId == null || source.profileId.equals(profileId))
                .reduce((first, second) -> second.profileId == null && first.profileId != null ? first : second);
        if (found.isEmpty()) {
            throw new SheetException(SheetException.Reason.UNKNOWN_SHEET,
                    TEXTS.format("sheet.unknown", locale, List.of(sheetId)));
        }
        return read(found.get(), locale);
    }

    private static Template read(Source source, Locale locale) throws SheetException {
        try (InputStream in = source.template.openStream()) {
            return new TemplateReader().read(in);
        } catch (IOException | TemplateException e) {
            throw new SheetException(SheetException.Reason.BAD_TEMPLATE,
                    TEXTS.format("sheet.badTemplate", locale, List.of(source.id, String.valueOf(e.getMessage()))));
        }
    }
}
