// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CarePlan;
import org.sasae.validation.internal.ArgumentText;
import org.sasae.validation.internal.PlanOf;

/**
 * One thing that a rule noticed in a case. Two findings are equal when the same rule says the same about the same
 * element; quick fixes do not count.
 */
public final class Finding {

    private final RuleInfo rule;
    private final Severity severity;
    private final EObject subject;
    private final EStructuralFeature feature;
    private final String variant;
    private final List<Object> arguments;
    private final Supplier<List<QuickFix>> fixes;

    Finding(RuleInfo rule, Severity severity, EObject subject, EStructuralFeature feature, String variant,
            List<Object> arguments, Supplier<List<QuickFix>> fixes) {
        this.rule = rule;
        this.severity = severity;
        this.subject = Objects.requireNonNull(subject);
        this.feature = feature;
        this.variant = variant;
        this.arguments = List.copyOf(arguments);
        this.fixes = fixes;
    }

    /** The same about another image of the case. */
    Finding about(UnaryOperator<EObject> image, Supplier<List<QuickFix>> otherFixes) {
        return new Finding(rule, severity, image.apply(subject), feature, variant, images(arguments, image), otherFixes);
    }

    private static List<Object> images(List<?> values, UnaryOperator<EObject> image) {
        return values.stream().map(value -> switch (value) {
            case List<?> list -> images(list, image);
            // features, classes and literals of the model are objects too, but not of the case
            case EObject element when !(element instanceof EModelElement) -> image.apply(element);
            default -> value;
        }).toList();
    }

    /** @return the id of the rule */
    public String ruleId() {
        return rule.id();
    }

    /** @return the rule itself */
    public RuleInfo rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    /** @return the element that the finding is about, never null */
    public EObject subject() {
        return subject;
    }

    /** @return the feature of the element that the finding is about, or empty when it is about the whole element */
    public Optional<EStructuralFeature> feature() {
        return Optional.ofNullable(feature);
    }

    /** @return which of several messages of the rule; empty for the only one */
    public String variant() {
        return variant;
    }

    /** @return what the message speaks of, in its order; see {@link FindingReport.Entry#with(Object...)} */
    public List<Object> arguments() {
        return arguments;
    }

    /** @return what is wrong and what to do, in one or two sentences */
    public String message(Locale locale) {
        return rule.texts().message(variant, locale, ArgumentText.all(arguments, locale));
    }

    /** @return why it matters, in plain words */
    public String explanation(Locale locale) {
        return rule.explanation(locale);
    }

    /** @return where the rule comes from */
    public String source(Locale locale) {
        return rule.source(locale);
    }

    /** @return the way to the element in words, such as 計画 1 › 総合的課題 2 › 目標 1 */
    public String path(Locale locale) {
        return FindingPath.readable(subject, locale);
    }

    /** @return the plan that contains the element or that the record around it names, or empty */
    public Optional<CarePlan> plan() {
        return Optional.ofNullable(PlanOf.find(subject));
    }

    /** @return changes that remove the finding; often none */
    public List<QuickFix> quickFixes() {
        return fixes.get();
    }

    /** @return the same finding with another severity */
    Finding withSeverity(Severity other) {
        return other == severity ? this : new Finding(rule, other, subject, feature, variant, arguments, fixes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that && rule.id().equals(that.rule.id()) && severity == that.severity
                && subject == that.subject && feature == that.feature && variant.equals(that.variant)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule.id(), System.identityHashCode(subject), variant, arguments);
    }

    @Override
    public String toString() {
        return rule.id() + ' ' + severity + " at " + FindingPath.machine(subject) + ": " + message(Locale.ENGLISH);
    }
}
