// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.plantype.GoalWords;
import org.sasae.core.plantype.LocalResource;
import org.sasae.core.plantype.ServiceTerm;
import org.sasae.core.text.ContributorFiles;
import org.sasae.model.care.SupportCategory;

/** The data files (UTF-8, CSV) of a municipality; a line that cannot be used is named in the log and left out. */
final class ProfileData {

    private static final System.Logger LOG = System.getLogger(ProfileData.class.getName());

    private ProfileData() {
    }

    /** Columns: id, name, category, place, time, contact, note. */
    static List<LocalResource> resources(IConfigurationElement element) {
        List<LocalResource> resources = new ArrayList<>();
        for (Map<String, String> row : rows(element)) {
            Optional<SupportCategory> category = category(element, row);
            if (category.isPresent() && filled(element, row, "id") && filled(element, row, "name")) {
                resources.add(new LocalResource(row.get("id"), row.get("name"), category.get(), cell(row, "place"),
                        cell(row, "time"), cell(row, "contact"), cell(row, "note")));
            }
        }
        return resources;
    }

    /** Columns: term, category, note. */
    static List<ServiceTerm> serviceTerms(IConfigurationElement element) {
        List<ServiceTerm> terms = new ArrayList<>();
        for (Map<String, String> row : rows(element)) {
            Optional<SupportCategory> category = category(element, row);
            if (category.isPresent() && filled(element, row, "term")) {
                terms.add(new ServiceTerm(row.get("term"), category.get(), cell(row, "note")));
            }
        }
        return terms;
    }

    /** Columns: field, category, text. */
    static List<Phrase> phrases(IConfigurationElement element) {
        return rows(element).stream().filter(row -> filled(element, row, "text"))
                .map(row -> new Phrase(cell(row, "field"), cell(row, "category"), row.get("text"))).toList();
    }

    /** Column: question. */
    static List<String> questions(IConfigurationElement element) {
        return rows(element).stream().filter(row -> filled(element, row, "question"))
                .map(row -> row.get("question")).toList();
    }

    /** Lines for the reader of goals, of which only that reader knows the form. */
    static Optional<GoalWords> goalWords(IConfigurationElement element) {
        String part = element.getAttribute("part");
        return text(element).map(lines -> new GoalWords(part == null ? "words" : part, lines,
                element.getContributor().getName() + ": " + element.getAttribute("file")));
    }

    private static List<Map<String, String>> rows(IConfigurationElement element) {
        return text(element).map(CsvTable::rows).orElse(List.of());
    }

    private static Optional<String> text(IConfigurationElement element) {
        String path = element.getAttribute("file");
        if (path == null) {
            return Optional.empty();
        }
        Optional<URL> file = ContributorFiles.find(element, path);
        if (file.isEmpty()) {
            complain(element, "there is no such file");
            return Optional.empty();
        }
        try (var in = file.get().openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            complain(element, e.toString());
            return Optional.empty();
        }
    }

    private static Optional<SupportCategory> category(IConfigurationElement element, Map<String, String> row) {
        String name = cell(row, "category");
        Optional<SupportCategory> found =
                Arrays.stream(SupportCategory.values()).filter(c -> c.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            complain(element, "unknown category '" + name + "' in " + row);
        }
        return found;
    }

    private static boolean filled(IConfigurationElement element, Map<String, String> row, String column) {
        if (cell(row, column).isEmpty()) {
            complain(element, "no " + column + " in " + row);
            return false;
        }
        return true;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static void complain(IConfigurationElement element, String what) {
        LOG.log(System.Logger.Level.WARNING, "{0}: {1}: {2}", element.getContributor().getName(),
                element.getAttribute("file"), what);
    }
}
