// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.feedback;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.training.Phrases;
import org.sasae.training.internal.Prose;
import org.sasae.training.model.Check;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.CriterionLevel;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.Task;
import org.sasae.validation.FindingPath;

/**
 * One thing to say about a learner's work: what is seen, what could be tried, and why. Neutral in tone; there is no
 * mark.
 */
public final class FeedbackItem {

    private final Task task;
    private final Check check;
    private final EObject element;
    private final EStructuralFeature feature;
    private final String words;
    private final Function<Locale, String> facts;
    private final Function<Locale, String> detail;
    private final String ruleId;

    FeedbackItem(Task task, Check check, Seen seen) {
        this.task = task;
        this.check = check;
        this.element = Objects.requireNonNull(seen.element());
        this.feature = seen.feature();
        this.words = seen.words();
        this.facts = seen.facts();
        this.detail = seen.detail();
        this.ruleId = seen.ruleId();
    }

    /**
     * A name of the item that stays the same while check and element do; answers are kept under it.
     */
    public String key() {
        return task.getId() + "/" + check.getId() + "@" + FindingPath.id(element);
    }

    /** How important it is. */
    public FeedbackKind kind() {
        return level().getKind();
    }

    /** The task it belongs to. */
    public Task task() {
        return task;
    }

    /** What was looked for. */
    public Check check() {
        return check;
    }

    /** The line of the rubric. */
    public CriterionLevel level() {
        return check.getLevel();
    }

    /** The criterion of the rubric. */
    public Criterion criterion() {
        return (Criterion) level().eContainer();
    }

    /** The element it is about, never null; the case itself where nothing smaller fits. */
    public EObject element() {
        return element;
    }

    /** The field of the element, where it is about one. */
    public Optional<EStructuralFeature> feature() {
        return Optional.ofNullable(feature);
    }

    /** The rule of the validation engine behind it, or the label of the goal language; often none. */
    public Optional<String> ruleId() {
        return Optional.ofNullable(ruleId);
    }

    /** The way to the element in words. */
    public String path(Locale locale) {
        return FindingPath.readable(element, locale);
    }

    /** What is seen, said neutrally. */
    public String observation(Locale locale) {
        return fill(level().getObservation(), locale);
    }

    /** What could be tried; empty for praise and mere information. */
    public String suggestion(Locale locale) {
        return fill(level().getSuggestion(), locale);
    }

    /** Why it matters. */
    public String reason(Locale locale) {
        return fill(level().getReason(), locale);
    }

    /** What the rule or the reading of the goal adds, such as a question or another wording; often empty. */
    public String detail(Locale locale) {
        return detail == null ? "" : detail.apply(locale);
    }

    /** Where the line of the rubric comes from. */
    public String source() {
        return level().getSource();
    }

    private String fill(Phrase phrase, Locale locale) {
        String text = Phrases.text(phrase, locale);
        if (text.indexOf('{') < 0) {
            return text;
        }
        return text.replace("{text}", quoted(locale)).replace("{words}", words)
                .replace("{facts}", facts == null ? "" : facts.apply(locale));
    }

    private String quoted(Locale locale) {
        return Prose.of(element, feature).orElseGet(() -> FindingPath.label(element, locale));
    }

    @Override
    public String toString() {
        return kind() + " " + key();
    }

    /**
     * What a check saw.
     *
     * @param element the element
     * @param feature the field, or null
     * @param words   words of the learner that were the reason, joined; may be empty
     * @param facts   names of facts of the case, joined; or null
     * @param detail  more to say; or null
     * @param ruleId  the rule behind it; or null
     */
    public record Seen(EObject element, EStructuralFeature feature, String words, Function<Locale, String> facts,
            Function<Locale, String> detail, String ruleId) {

        /** Something seen at an element, with nothing more to say. */
        public static Seen at(EObject element, EStructuralFeature feature) {
            return new Seen(element, feature, "", null, null, null);
        }
    }
}
