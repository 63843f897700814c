// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.edit.Wording;

/**
 * The attributes that a column of a worksheet can go to: those of the parts that lists of clients and plans have, by
 * ids such as {@code client.name} or {@code plan.centre.phone}.
 */
public final class Targets {

    private static final String FORM = "urn:sasae:form";
    private static final Map<String, EClass> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("case", Literals.CARE_CASE);
        PARTS.put("client", Literals.CLIENT);
        PARTS.put("basic", Literals.BASIC_INFORMATION);
        PARTS.put("family", Literals.FAMILY);
        PARTS.put("certification", Literals.CERTIFICATION);
        PARTS.put("plan", Literals.CARE_PLAN);
        PARTS.put("issue", Literals.OVERALL_ISSUE);
        PARTS.put("goal", Literals.PLAN_GOAL);
        PARTS.put("row", Literals.SUPPORT_ROW);
    }

    /**
     * An attribute.
     *
     * @param part      the part of the case, such as {@code client}
     * @param within    a single object of the part that holds it, null for the part itself
     * @param attribute the attribute
     */
    record Target(String part, EReference within, EAttribute attribute) {
    }

    private static final Map<String, Target> TARGETS = collect();

    private Targets() {
    }

    private static Map<String, Target> collect() {
        Map<String, Target> targets = new LinkedHashMap<>();
        PARTS.forEach((part, type) -> {
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (feature instanceof EAttribute attribute && isOpen(attribute)) {
                    targets.put(part + "." + attribute.getName(), new Target(part, null, attribute));
                } else if (feature instanceof EReference within && within.isContainment() && !within.isMany()
                        && !part.equals("case") && !isHidden(within)) {
                    within.getEReferenceType().getEAllAttributes().stream().filter(Targets::isOpen)
                            .forEach(attribute -> targets.put(
                                    part + "." + within.getName() + "." + attribute.getName(),
                                    new Target(part, within, attribute)));
                }
            }
        });
        return targets;
    }

    private static boolean isOpen(EAttribute attribute) {
        return attribute.isChangeable() && !attribute.isDerived() && !attribute.isMany() && !isHidden(attribute);
    }

    private static boolean isHidden(EStructuralFeature feature) {
        return feature.getEAnnotation(FORM) != null
                && "hidden".equals(feature.getEAnnotation(FORM).getDetails().get("widget"));
    }

    /**
     * Tells whether there is an attribute.
     *
     * @param id an id, not null
     * @return whether a column can go to it
     */
    public static boolean has(String id) {
        return TARGETS.containsKey(id);
    }

    static Target of(String id) {
        return TARGETS.get(id);
    }

    /**
     * Names all attributes.
     *
     * @param locale the language, not null
     * @return names by id, never null
     */
    public static Map<String, String> names(Locale locale) {
        Wording wording = Wording.of(locale);
        Map<String, String> names = new LinkedHashMap<>();
        TARGETS.forEach((id, target) -> names.put(id, String.join(" › ", target.within() == null
                ? List.of(wording.type(PARTS.get(target.part())), wording.feature(target.attribute()))
                : List.of(wording.type(PARTS.get(target.part())), wording.feature(target.within()),
                        wording.feature(target.attribute())))));
        return names;
    }
}
