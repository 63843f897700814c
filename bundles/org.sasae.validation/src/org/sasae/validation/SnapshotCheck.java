// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;

/**
 * Runs rules over a copy of a case, which nobody changes, so that it can be done in another thread. The findings are told
 * about the case itself; their quick fixes are made only when somebody asks for them.
 */
final class SnapshotCheck {

    private final Map<EObject, Set<Rule>> work;
    private final List<Task> tasks = new ArrayList<>();
    private final ValidationEngine engine;
    private final CareCase careCase;
    private final WithoutPictures copier = new WithoutPictures();
    private final CaseRun run;
    private volatile boolean cancelled;

    /**
     * Copies the case; to be called in the thread that changes it.
     *
     * @param work which rules are to be run over which objects of the case
     */
    SnapshotCheck(ValidationEngine engine, CareCase careCase, Map<EObject, Set<Rule>> work) {
        this.work = new IdentityHashMap<>(work);
        this.engine = engine;
        this.careCase = careCase;
        CareCase copy = (CareCase) copier.copy(careCase);
        copier.copyReferences();
        run = engine.newRun(copy, engine.profile(careCase));
        work.forEach((subject, rules) -> {
            EObject image = copier.get(subject);
            if (image != null) {
                rules.forEach(rule -> tasks.add(new Task(subject, image, rule)));
            }
        });
    }

    private record Task(EObject subject, EObject image, Rule rule) {
    }

    /** Where things lie in pictures is a large part of a case, and no rule reads it. */
    private static final class WithoutPictures extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        @Override
        protected void copyContainment(EReference reference, EObject object, EObject copy) {
            if (reference != CarePackage.Literals.CARE_CASE__LAYOUT) {
                super.copyContainment(reference, object, copy);
            }
        }
    }

    /** {@return what this check is about, in objects of the case} */
    Map<EObject, Set<Rule>> work() {
        return work;
    }

    /** Makes {@link #run} end soon, without a result. */
    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /**
     * Runs the rules, in any one thread.
     *
     * @param done takes the findings by object of the case and rule; not called when cancelled
     */
    void run(Consumer<Map<EObject, Map<Rule, List<Finding>>>> done) {
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        copier.forEach((original, image) -> originals.put(image, original));
        UnaryOperator<EObject> original = image -> originals.getOrDefault(image, image);
        Map<EObject, Map<Rule, List<Finding>>> all = new IdentityHashMap<>();
        for (Task task : tasks) {
            if (cancelled) {
                return;
            }
            List<Finding> findings = run.check(task.rule(), task.image()).stream()
                    .map(finding -> onto(finding, task, original)).toList();
            if (!findings.isEmpty()) {
                all.computeIfAbsent(task.subject(), key -> new HashMap<>()).put(task.rule(), findings);
            }
        }
        done.accept(all);
    }

    private Finding onto(Finding finding, Task task, UnaryOperator<EObject> original) {
        Finding bare = finding.about(original, List::of);
        return finding.quickFixes().isEmpty() ? bare
                : bare.about(UnaryOperator.identity(), fixes(engine, careCase, bare, task.rule(), task.subject()));
    }

    /** The fixes for the case as it is when they are asked for; none when the finding is gone by then. Keeps no copy. */
    private static Supplier<List<QuickFix>> fixes(ValidationEngine engine, CareCase careCase, Finding finding, Rule rule,
            EObject subject) {
        return () -> engine.newRun(careCase).check(rule, subject).stream().filter(finding::equals).findFirst()
                .map(Finding::quickFixes).orElse(List.of());
    }
}
