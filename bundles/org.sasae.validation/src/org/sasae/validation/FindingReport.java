// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.text.Texts;
import org.sasae.validation.internal.ArgumentText;

/** Takes the findings of one run of one rule. */
public final class FindingReport {

    private final RuleInfo rule;
    private final List<Entry> entries = new ArrayList<>();

    FindingReport(RuleInfo rule) {
        this.rule = rule;
    }

    /** Reports a finding about a whole element. */
    public Entry at(EObject element) {
        return at(element, null);
    }

    /**
     * Reports a finding; what the returned entry is told afterwards belongs to it.
     *
     * @param element the element it is about, not null
     * @param feature the feature it is about, or null
     */
    public Entry at(EObject element, EStructuralFeature feature) {
        Entry entry = new Entry(Objects.requireNonNull(element), feature);
        entries.add(entry);
        return entry;
    }

    List<Finding> findings() {
        return entries.stream().map(Entry::build).toList();
    }

    /** One finding in the making. */
    public final class Entry {

        private final EObject element;
        private final EStructuralFeature feature;
        private String variant = "";
        private Severity severity = rule.severity();
        private List<Object> arguments = List.of();
        private final List<QuickFix> fixes = new ArrayList<>();

        private Entry(EObject element, EStructuralFeature feature) {
            this.element = element;
            this.feature = feature;
        }

        /** Uses the message under {@code RULE.message.VARIANT}. */
        public Entry variant(String name) {
            variant = name;
            return this;
        }

        /**
         * Gives what replaces {@code {0}}, {@code {1}} … in the message: strings (shown shortened), numbers,
         * {@code LocalDate}, {@code YearMonth}, values of model enumerations, model objects (shown by their label),
         * localized texts, and lists of all these. Not null.
         */
        public Entry with(Object... values) {
            arguments = List.of(values);
            return this;
        }

        /** Makes this finding more or less serious than the rule usually is. */
        public Entry severity(Severity other) {
            severity = other;
            return this;
        }

        /**
         * Offers a quick fix.
         *
         * @param name    its text is under {@code RULE.fix.NAME}
         * @param factory makes the command; must not change the model itself
         */
        public Entry fix(String name, Function<EditingDomain, Command> factory) {
            return fix(name, List.of(), factory);
        }

        /**
         * Offers a quick fix whose text has {@code {0}}, {@code {1}} … in it.
         *
         * @param values what replaces them, see {@link #with(Object...)}
         */
        public Entry fix(String name, List<Object> values, Function<EditingDomain, Command> factory) {
            RuleTexts texts = rule.texts();
            fixes.add(new QuickFix(name,
                    locale -> Texts.fill(texts.fixLabel(name, locale), ArgumentText.all(values, locale)), factory));
            return this;
        }

        private Finding build() {
            List<QuickFix> offered = List.copyOf(fixes);
            return new Finding(rule, severity, element, feature, variant, arguments, () -> offered);
        }
    }
}
