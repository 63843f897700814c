// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.edit.Wording;
import org.sasae.training.internal.checks.ModelPath;

/**
 * Paths for checks with their names as forms give them, so that an author chooses a place of the case and does not need
 * to know the names of features.
 */
public final class PathOffers {

    private static final int DEEPEST = 4;
    private static final int LONGEST = 40;
    private static final String SEPARATOR = " › ";

    private final Wording wording;
    private final List<Offer> offers = new ArrayList<>();

    /**
     * A path and what it leads to.
     *
     * @param path the path, as a pack writes it, not null
     * @param name the names of its steps, not null
     */
    public record Offer(String path, String name) {
    }

    private PathOffers(Locale locale) {
        wording = Wording.of(locale);
    }

    /**
     * Gives the places that every case has, and the elements of the case with which learners begin.
     *
     * @param start  the case, null for none
     * @param locale language of names, not null
     * @return the paths in the order of the forms
     */
    public static List<Offer> of(CareCase start, Locale locale) {
        PathOffers made = new PathOffers(locale);
        made.places(CarePackage.Literals.CARE_CASE, "", "", 1);
        if (start != null && start.eResource() != null) {
            made.elements(start);
        }
        return List.copyOf(made.offers);
    }

    /**
     * Gives the places onward from the elements that another path leads to.
     *
     * @param each   a path from the case, perhaps with an id or not well formed; null for none
     * @param start  the case, null for none
     * @param locale language of names, not null
     * @return the paths, empty where the other path leads nowhere
     */
    public static List<Offer> onward(String each, CareCase start, Locale locale) {
        PathOffers made = new PathOffers(locale);
        for (EClass type : types(each, start)) {
            made.places(type, "", "", 2);
        }
        return made.offers.stream().distinct().toList();
    }

    /**
     * Names what a path leads to, as far as its steps are known.
     *
     * @param path   the path, perhaps not well formed, not null
     * @param from   the path from whose elements it goes onward; null or empty for the case
     * @param start  the case, null for none
     * @param locale language of names, not null
     * @return one line
     */
    public static String name(String path, String from, CareCase start, Locale locale) {
        Wording wording = Wording.of(locale);
        List<String> names = new ArrayList<>();
        String here = from == null ? "" : from;
        for (String step : path.strip().split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            Collection<EClass> types = step.startsWith("#") ? List.of() : types(here, start);
            String feature = step.replaceAll("\\[.*", "");
            String selector = step.substring(feature.length());
            names.add(types.stream().map(type -> type.getEStructuralFeature(feature)).filter(Objects::nonNull)
                    .findFirst().map(wording::feature).orElseGet(() -> element(step, start, wording)) + selector);
            here = step.startsWith("#") || here.isEmpty() ? step : here + "/" + step;
        }
        return String.join(SEPARATOR, names);
    }

    private static String element(String step, CareCase start, Wording wording) {
        EObject element = start == null || !step.startsWith("#") ? null
                : start.eResource().getEObject(step.substring(1).replaceAll("\\[.*", ""));
        if (element == null) {
            return CarePackage.eINSTANCE.getEClassifier(step) instanceof EClass type ? wording.type(type) : step;
        }
        String text = text(element);
        return text.isEmpty() ? wording.type(element.eClass()) : wording.type(element.eClass()) + "「" + text + "」";
    }

    private static Collection<EClass> types(String each, CareCase start) {
        try {
            ModelPath path = ModelPath.of(each == null ? "" : each);
            if (path.id() == null) {
                return path.check(CarePackage.Literals.CARE_CASE);
            }
            Set<EClass> types = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
            if (start != null) {
                path.elements(start).forEach(element -> types.add(element.eClass()));
            }
            return types;
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private void places(EClass type, String path, String name, int depth) {
        for (FormField field : FormModel.fields(type)) {
            EStructuralFeature feature = field.feature();
            if (feature == CarePackage.Literals.CARE_ELEMENT__EXTENSIONS) {
                continue;
            }
            String here = path.isEmpty() ? feature.getName() : path + "/" + feature.getName();
            String called = name.isEmpty() ? wording.feature(feature) : name + SEPARATOR + wording.feature(feature);
            offers.add(new Offer(here, called));
            if (feature instanceof EReference reference && reference.isContainment() && depth < DEEPEST) {
                places(reference.getEReferenceType(), here, called, depth + 1);
            }
        }
    }

    private void elements(CareCase start) {
        Resource resource = start.eResource();
        start.eAllContents().forEachRemaining(element -> {
            String text = text(element);
            if (!text.isEmpty()) {
                offers.add(new Offer("#" + resource.getURIFragment(element),
                        wording.type(element.eClass()) + SEPARATOR + text));
            }
        });
    }

    /** The words by which the element is known; of an element without, the path from what has some is better. */
    private static String text(EObject element) {
        EStructuralFeature label = FormModel.label(element.eClass()).orElse(null);
        if (!(label instanceof EAttribute) || !(element.eGet(label) instanceof String text)) {
            return "";
        }
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
