// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.validation.RuleDocument;
import org.sasae.validation.RuleInfo;
import org.sasae.validation.RuleRegistry;
import org.sasae.validation.Severity;

/**
 * Every rule of the tables that the rules come from is installed, with the severity and the plan types given there.
 * The data repeats the tables (with the corrections made against the ordinance), not the code.
 */
class RuleCatalogueTest {

    private static final String YS = "support";
    private static final String A = "managementA";
    private static final String B = "managementB";
    private static final String C = "managementC";

    /** How many rules each family of the tables has. */
    private static final Map<String, Integer> FAMILIES = Map.of("CRT", 5, "ELG", 13, "EVA", 7, "FRM", 19, "LOAD", 3,
            "MON", 11, "PER", 8, "PRC", 14, "WHO", 11);

    /** Entries that say when another rule is silent, or only sum up conditions; see docs/rules.md. */
    private static final Set<String> NO_RULES = Set.of("R-PER-05", "R-WHO-05", "R-LOAD-03", "R-MON-03");

    /** Rules that the tables do not have, or have under another number. */
    private static final Set<String> OWN = Set.of("R-SYS-01", "R-TYP-01", "R-TYP-02", "R-MON-02H", "R-MON-05H",
            "R-WHO-12");

    private final RuleRegistry registry = InstalledPlugins.rules();

    private static Stream<String> tables() {
        return FAMILIES.entrySet().stream().flatMap(family -> IntStream.rangeClosed(1, family.getValue())
                .mapToObj(number -> String.format("R-%s-%02d", family.getKey(), number)))
                .filter(id -> !NO_RULES.contains(id));
    }

    @Test
    void everyRuleOfTheTablesIsInstalledAndNoOther() {
        Set<String> expected = Stream.concat(tables(), OWN.stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> installed = registry.all().stream().map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, installed);
    }

    @Test
    void severitiesAreThoseOfTheTables() {
        Map<Severity, List<String>> expected = Map.of(
                Severity.HINT, List.of("R-CRT-05", "R-ELG-07", "R-ELG-13", "R-EVA-06", "R-FRM-10", "R-FRM-14",
                        "R-FRM-15", "R-FRM-16", "R-FRM-17", "R-FRM-18", "R-MON-02H", "R-MON-05H", "R-MON-10",
                        "R-PRC-06", "R-PRC-11", "R-PRC-12", "R-TYP-02", "R-WHO-08"),
                Severity.WARNING, List.of("R-CRT-02", "R-CRT-03", "R-CRT-04", "R-ELG-10", "R-ELG-11", "R-ELG-12",
                        "R-EVA-04", "R-EVA-05", "R-FRM-03", "R-FRM-05", "R-FRM-06", "R-FRM-08", "R-FRM-09", "R-FRM-12",
                        "R-FRM-13", "R-MON-06", "R-MON-08", "R-PER-01", "R-PER-02", "R-PER-06", "R-PER-08",
                        "R-PRC-05", "R-PRC-07", "R-PRC-10", "R-SYS-01", "R-TYP-01", "R-WHO-07", "R-WHO-09", "R-WHO-10",
                        "R-WHO-12"));
        expected.forEach((severity, ids) -> assertEquals(ids, registry.all().stream()
                .filter(rule -> rule.severity() == severity).map(RuleInfo::id).toList(), severity.name()));
    }

    @Test
    void planTypesAreThoseOfTheTables() {
        Map<Set<String>, String> expected = Map.of(
                Set.of(YS), "R-ELG-01 R-ELG-02 R-FRM-19 R-LOAD-01 R-LOAD-02 R-MON-04 R-MON-05 R-MON-05H R-MON-11"
                        + " R-PRC-09 R-PRC-13 R-PRC-14 R-WHO-01 R-WHO-09 R-WHO-11",
                Set.of(A), "R-ELG-07 R-MON-06 R-WHO-04 R-WHO-08",
                Set.of(B), "R-MON-10",
                Set.of(C), "R-ELG-06 R-PRC-06 R-PRC-07 R-WHO-03",
                Set.of(A, C), "R-ELG-11",
                Set.of(A, B, C), "R-ELG-03 R-ELG-04 R-ELG-05 R-ELG-10 R-WHO-02",
                Set.of(YS, A, B), "R-FRM-02 R-PRC-08",
                Set.of(), "R-CRT-01 R-CRT-02 R-CRT-03 R-CRT-04 R-CRT-05 R-ELG-08 R-ELG-09 R-ELG-12 R-ELG-13 R-EVA-07"
                        + " R-FRM-01 R-FRM-13 R-FRM-16 R-FRM-17 R-PER-01 R-PER-02 R-PER-03 R-PER-06 R-PER-07 R-PER-08"
                        + " R-PRC-01 R-PRC-02 R-PRC-10 R-PRC-12 R-SYS-01 R-TYP-01 R-TYP-02");
        expected.forEach((types, ids) -> assertEquals(ids, registry.all().stream()
                .filter(rule -> rule.planTypes().equals(types)).map(RuleInfo::id).collect(Collectors.joining(" ")),
                types.toString()));
    }

    @Test
    void rulesOfOneTypeComeFromThePluginOfThatType() {
        for (RuleInfo rule : registry.all()) {
            String origin = registry.origin(rule.id());
            if (rule.planTypes().size() == 1) {
                String type = rule.planTypes().iterator().next();
                assertEquals("org.sasae.plantype." + type.toLowerCase(Locale.ROOT), origin, rule.id());
            } else {
                assertEquals("org.sasae.validation", origin, rule.id());
            }
        }
    }

    @Test
    void theDocumentNamesEveryRuleInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            String document = new RuleDocument(registry, InstalledPlugins.planTypes(), language).markdown();
            registry.all().forEach(rule -> assertTrue(document.contains("| " + rule.id() + " |"), rule.id()));
            assertFalse(document.contains("!R-") || document.contains("!document"), document);
        }
    }
}
