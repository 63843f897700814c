// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.anonymisation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.training.internal.anonymisation.CaseCleaner;
import org.sasae.training.internal.anonymisation.FoldedText;
import org.sasae.training.internal.anonymisation.IdentifyingFields;
import org.sasae.training.internal.anonymisation.IdentityFinder;
import org.sasae.training.model.Attempt;

/**
 * Makes training material from a real case: what tells who somebody is is found and proposed, a person looks through it,
 * and a copy is made in which it is replaced and all dates are shifted by the same number of days. The original is only
 * read. Nothing is written.
 *
 * @param replacements what was found; a person changes choices and replacements with {@link #with}
 * @param shiftDays    by how many days dates move; ages stay as they are
 */
public record Anonymisation(List<Replacement> replacements, int shiftDays) {

    /**
     * The result.
     *
     * @param resource  the new case, with new ids; save it with {@code CaseFiles.save}
     * @param replaced  what was replaced, for the report; it names originals and does not belong into the pack
     * @param remaining original values that are still in the file: empty unless the same word has another meaning;
     *                  values so short that they mean other things too are replaced in their fields and not searched for
     */
    public record Result(CaseResource resource, List<Replacement> replaced, List<String> remaining) {

        /** Makes the lists unmodifiable. */
        public Result {
            replaced = List.copyOf(replaced);
            remaining = List.copyOf(remaining);
        }
    }

    /** Makes the list unmodifiable. */
    public Anonymisation {
        replacements = List.copyOf(replacements);
    }

    /**
     * Looks for everything that can tell who somebody is.
     *
     * @param original  the case, only read
     * @param shiftDays by how many days dates are to move; whole weeks keep the days of the week
     */
    public static Anonymisation propose(CareCase original, int shiftDays) {
        return new Anonymisation(IdentityFinder.find(original, shiftDays), shiftDays);
    }

    /** The same with one replacement changed; found by its original. A new original is added. */
    public Anonymisation with(Replacement changed) {
        List<Replacement> all = new ArrayList<>(replacements);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).original().equals(changed.original())) {
                all.set(i, changed);
                return new Anonymisation(all, shiftDays);
            }
        }
        all.add(changed);
        return new Anonymisation(all, shiftDays);
    }

    /**
     * Makes the copy.
     *
     * @param original the case, only read
     * @param file     where the copy will be saved
     */
    public Result apply(CareCase original, Path file) {
        List<Replacement> chosen = replacements.stream().filter(Replacement::chosen)
                .sorted(Comparator.comparingInt((Replacement r) -> -r.original().length())).toList();
        CareCase copy = EcoreUtil.copy(original);
        copy.getExtensions().removeIf(Attempt.class::isInstance);
        new CaseCleaner(chosen, shiftDays).clean(copy);
        CaseResource resource = new CaseResource(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.getContents().add(copy);
        return new Result(resource, chosen, remaining(resource, chosen, file.getFileName().toString()));
    }

    /**
     * Finds an original value in a text, in whatever width or spacing it is written there.
     *
     * @param text for example a title or the name of a file, not null
     * @return an original that is to be replaced and stands in the text; empty when there is none
     */
    public Optional<String> named(String text) {
        return replacements.stream().filter(Replacement::chosen)
                .filter(r -> !IdentifyingFields.isOnlyForItsField(r.kind(), r.original())).map(Replacement::original)
                .filter(original -> FoldedText.contains(text, original)).findFirst();
    }

    /**
     * Shows where a value stands in a case, for whoever decides whether it tells who somebody is.
     *
     * @param original the case, not null
     * @param value    the value, not null
     * @param locale   language of the places, not null
     * @return for each text with the value its place and the words around it
     */
    public static List<String> sentences(CareCase original, String value, Locale locale) {
        return CaseCleaner.sentences(original, value, locale);
    }

    /** Looks through the whole file, each text in it as it reads, and the name of the file for every original value. */
    private static List<String> remaining(CaseResource resource, List<Replacement> chosen, String name) {
        String content = normal(new String(resource.toBytes(), StandardCharsets.UTF_8));
        List<String> texts = new ArrayList<>(CaseCleaner.texts(resource.careCase().orElseThrow()));
        texts.add(FoldedText.of(name));
        return chosen.stream().filter(r -> !IdentifyingFields.isOnlyForItsField(r.kind(), r.original()))
                .filter(r -> !isShiftedTo(r, chosen)).map(Replacement::original)
                .filter(original -> content.contains(normal(original))
                        || texts.stream().anyMatch(text -> text.contains(FoldedText.of(original)))).toList();
    }

    /** A date may be written because another one moved to it: then it says nothing. */
    private static boolean isShiftedTo(Replacement date, List<Replacement> chosen) {
        return date.kind() == IdentityKind.DATE && chosen.stream().filter(each -> each.kind() == IdentityKind.DATE)
                .anyMatch(each -> FoldedText.contains(each.replacement(), date.original()));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
