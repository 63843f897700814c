// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.training.model.TrainingPackage;

/** What packs look like as YAML where the metamodel alone does not say it. */
final class YamlShape {

    /** The key that chooses among the kinds of checks. */
    static final String KIND = "kind";

    private static final Map<String, EClass> CHECKS = Map.of(
            "rule", TrainingPackage.Literals.RULE_CHECK,
            "goalLabel", TrainingPackage.Literals.GOAL_LABEL_CHECK,
            "pattern", TrainingPackage.Literals.PATTERN_CHECK,
            "fact", TrainingPackage.Literals.FACT_CHECK,
            "invention", TrainingPackage.Literals.INVENTION_CHECK,
            "remark", TrainingPackage.Literals.REMARK_CHECK);

    private YamlShape() {
    }

    static Optional<EClass> check(String kind) {
        return Optional.ofNullable(CHECKS.get(kind));
    }

    static List<String> kinds() {
        return CHECKS.keySet().stream().sorted().toList();
    }

    static String kind(EClass type) {
        return CHECKS.entrySet().stream().filter(entry -> entry.getValue() == type).findFirst().orElseThrow().getKey();
    }

    static boolean isCheck(EClass type) {
        return type == TrainingPackage.Literals.CHECK;
    }

    /** Values of enumerations are written in small letters with hyphens, such as near-answer. */
    static String written(String literal) {
        return literal.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The feature by which others refer to an object. */
    static EStructuralFeature id(EClass type) {
        return type.getEStructuralFeature("id");
    }
}
