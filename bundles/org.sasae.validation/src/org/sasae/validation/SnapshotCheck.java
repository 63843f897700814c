// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.model.care.CareCase;
import org.sasae.validation.internal.CaseMirror;

/**
 * Runs rules over the mirror of a case, so that it can be done in another thread. The findings are told about the case
 * itself; their quick fixes are made only when somebody asks for them.
 */
final class SnapshotCheck {

    private final Map<EObject, Set<Rule>> work;
    private final ValidationEngine engine;
    private final CareCase careCase;
    private final CaseMirror mirror;
    private final MunicipalityProfile profile;
    private volatile boolean cancelled;

    /**
     * Takes what changed; to be called in the thread that changes the case.
     *
     * @param mirror follows the case
     * @param work   which rules are to be run over which objects of the case; not changed any more
     */
    SnapshotCheck(ValidationEngine engine, CareCase careCase, CaseMirror mirror, Map<EObject, Set<Rule>> work) {
        this.work = work;
        this.engine = engine;
        this.careCase = careCase;
        this.mirror = mirror;
        profile = engine.profile(careCase);
        mirror.take();
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
        if (!cancelled) {
            mirror.read((image, images) -> check(engine.newRun(image, profile), images, done));
        }
    }

    private void check(CaseRun run, Map<EObject, EObject> images,
            Consumer<Map<EObject, Map<Rule, List<Finding>>>> done) {
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        images.forEach((original, image) -> originals.put(image, original));
        UnaryOperator<EObject> original = image -> originals.getOrDefault(image, image);
        Map<EObject, Map<Rule, List<Finding>>> all = new IdentityHashMap<>();
        for (Map.Entry<EObject, Set<Rule>> subject : work.entrySet()) {
            EObject image = images.get(subject.getKey());
            for (Rule rule : image == null ? Set.<Rule>of() : subject.getValue()) {
                if (cancelled) {
                    return;
                }
                List<Finding> findings = run.check(rule, image).stream()
                        .map(finding -> onto(finding, subject.getKey(), rule, original)).toList();
                if (!findings.isEmpty()) {
                    all.computeIfAbsent(subject.getKey(), key -> new HashMap<>()).put(rule, findings);
                }
            }
        }
        done.accept(all);
    }

    private Finding onto(Finding finding, EObject subject, Rule rule, UnaryOperator<EObject> original) {
        Finding bare = finding.about(original, List::of);
        return finding.quickFixes().isEmpty() ? bare
                : bare.about(UnaryOperator.identity(), fixes(engine, careCase, bare, rule, subject));
    }

    /** The fixes for the case as it is when they are asked for; none when the finding is gone by then. Keeps no copy. */
    private static Supplier<List<QuickFix>> fixes(ValidationEngine engine, CareCase careCase, Finding finding, Rule rule,
            EObject subject) {
        return () -> engine.newRun(careCase).check(rule, subject).stream().filter(finding::equals).findFirst()
                .map(Finding::quickFixes).orElse(List.of());
    }
}
