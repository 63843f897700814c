// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.text.Texts;
import org.sasae.validation.internal.SystemRules;

/** Writes the table of all installed rules as Markdown: {@code docs/rules.md} comes from here. */
public final class RuleDocument {

    private static final Texts TEXTS = Texts.beside(SystemRules.class);

    private final RuleRegistry rules;
    private final PlanTypeRegistry planTypes;
    private final Locale locale;

    /**
     * @param rules     the rules to list
     * @param planTypes for the names of the plan types
     * @param locale    the language of the document
     */
    public RuleDocument(RuleRegistry rules, PlanTypeRegistry planTypes, Locale locale) {
        this.rules = rules;
        this.planTypes = planTypes;
        this.locale = locale;
    }

    /** @return the whole document, with line feeds at the ends of lines */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(TEXTS.get("document.title", locale)).append("\n\n")
                .append(TEXTS.format("document.intro", locale, List.of(String.valueOf(rules.all().size()))))
                .append("\n\n");
        List<String> heads = List.of("id", "planTypes", "severity", "condition", "explanation", "source", "fix",
                "origin");
        text.append(row(heads.stream().map(head -> TEXTS.get("document." + head, locale)).toList()));
        text.append(row(heads.stream().map(head -> "---").toList()));
        rules.all().forEach(rule -> text.append(row(cells(rule))));
        return text.append('\n').append(TEXTS.get("document.notes", locale)).append('\n').toString();
    }

    private List<String> cells(RuleInfo rule) {
        String fixes = String.join("<br>", rule.texts().fixLabels(locale));
        return List.of(rule.id(), types(rule), rule.severity().label(locale),
                "**" + rule.title(locale) + "**<br>" + rule.condition(locale), rule.explanation(locale),
                rule.source(locale), fixes, '`' + rules.origin(rule.id()) + '`');
    }

    private String types(RuleInfo rule) {
        if (rule.planTypes().isEmpty()) {
            return TEXTS.get("document.allTypes", locale);
        }
        List<String> known = planTypes.all().stream().filter(type -> rule.planTypes().contains(type.id()))
                .map(type -> type.shortName().in(locale)).toList();
        List<String> installed = planTypes.all().stream().map(PlanType::id).toList();
        return Stream.concat(known.stream(),
                new TreeSet<>(rule.planTypes()).stream().filter(id -> !installed.contains(id)))
                .collect(Collectors.joining("<br>"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
