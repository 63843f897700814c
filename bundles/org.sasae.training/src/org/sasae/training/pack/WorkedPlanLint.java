// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.Goal;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.internal.checks.ModelPath;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.PlanComment;
import org.sasae.training.model.TrainingPackage.Literals;
import org.sasae.training.model.WorkedPlan;
import org.sasae.validation.Finding;

/** Whether the worked plans keep what they teach. */
final class WorkedPlanLint {

    private final FeedbackEngine engine;
    private final TrainingPack pack;
    private final LintReport report;
    private final CareCase start;
    private final Set<String> goals = new LinkedHashSet<>();
    private Set<String> givenFindings;

    /** @param start the case that learners begin with */
    WorkedPlanLint(FeedbackEngine engine, TrainingPack pack, CareCase start, LintReport report) {
        this.engine = engine;
        this.pack = pack;
        this.start = start;
        this.report = report;
    }

    /** What the worked plans that were looked at write as goals and steps, and the case does not give. */
    Collection<String> goals() {
        return List.copyOf(goals);
    }

    void look(WorkedPlan plan, CareCase work) {
        engine.look(pack, work).items().stream().filter(item -> item.kind() == FeedbackKind.ESSENTIAL)
                .forEach(item -> report.error(plan, Literals.WORKED_PLAN__FILE, "essential", plan.getFile(),
                        item.check().getId()));
        for (PlanComment comment : plan.getComments()) {
            if (ModelPath.of(comment.getAt()).elements(work).isEmpty()) {
                report.error(comment, Literals.PLAN_COMMENT__AT, "path", comment.getAt(), plan.getFile());
            }
        }
        findings(plan, work);
        goals.addAll(goals(work));
        goals.removeAll(goals(start));
    }

    /** What the rules still say of a worked plan, beside what they say of the case as it is given to learners. */
    private void findings(WorkedPlan plan, CareCase work) {
        if (givenFindings == null) {
            givenFindings = new TreeSet<>();
            engine.engine(pack).check(start).forEach(finding -> givenFindings.add(key(finding)));
        }
        TreeMap<String, Integer> counts = new TreeMap<>();
        engine.engine(pack).check(work).stream()
                .filter(finding -> !pack.content().getRulesOutOfScope().contains(finding.ruleId()))
                .filter(finding -> !givenFindings.contains(key(finding)))
                .forEach(finding -> counts.merge(finding.ruleId(), 1, Integer::sum));
        counts.forEach((rule, count) -> report.warning(plan, Literals.WORKED_PLAN__FILE, "finding", plan.getFile(), rule,
                String.valueOf(count)));
    }

    private static String key(Finding finding) {
        EObject subject = finding.subject();
        String id = subject.eResource() == null ? "" : subject.eResource().getURIFragment(subject);
        return finding.ruleId() + ' ' + id + ' ' + finding.feature().map(feature -> feature.getName()).orElse("");
    }

    private static Set<String> goals(CareCase careCase) {
        Set<String> texts = new LinkedHashSet<>();
        careCase.eAllContents().forEachRemaining(element -> {
            if (element instanceof Goal goal && goal.getText() != null && !goal.getText().isBlank()) {
                texts.add(goal.getText().strip());
            }
        });
        return texts;
    }
}
