// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.validation.internal.CaseMirror;

/**
 * Keeps the findings of one open case up to date: it listens to the case and runs again only the rules that a change
 * can affect. Its findings equal those of {@link ValidationEngine#check(CareCase)}, at once or, with
 * {@link CheckingThreads}, soon after the last change.
 *
 * <p>Lives in the thread that changes the case. Close it together with the case.
 */
public final class IncrementalValidation implements AutoCloseable {

    /** Features that decide which plan, plan type or profile an object belongs to; see PlanOf. They change rarely. */
    private static final Set<EStructuralFeature> DECIDE_WHICH_RULES_HOLD = Set.of(
            CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID, CarePackage.Literals.CARE_CASE__PROFILE_ID,
            CarePackage.Literals.CARE_CASE__PLANS, CarePackage.Literals.EVALUATION__PLAN,
            CarePackage.Literals.MONITORING__PLAN, CarePackage.Literals.SERVICE_MEETING__PLAN,
            CarePackage.Literals.PROGRESS_ENTRY__PLAN);

    private final ValidationEngine engine;
    private final CareCase careCase;
    private final Executor later;
    private final CheckingThreads threads;
    private final CaseMirror mirror;
    private final Runnable afterPause = this::updateUnlessDone;
    private final List<FindingListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<EObject, Map<Rule, List<Finding>>> results = new IdentityHashMap<>();
    private final Map<EObject, Set<Rule>> stale = new IdentityHashMap<>();
    private final Set<EObject> structure = new HashSet<>();
    /** By class of the subject: the rules that read nothing but it and what it contains. */
    private final Map<EClass, List<Rule>> within = new HashMap<>();
    /** By class of what changed, then by class of the subject: the rules that may read it anywhere in the case. */
    private final Map<EClass, Map<EClass, List<Rule>>> readers = new HashMap<>();
    private final Listener listener = new Listener();
    private Set<Finding> published = new LinkedHashSet<>();
    private boolean everything;
    private boolean scheduled;
    private SnapshotCheck underWay;
    private LocalDate day;

    /** Updates the findings during each change, before the changing call returns. */
    public IncrementalValidation(ValidationEngine engine, CareCase careCase) {
        this(engine, careCase, Runnable::run);
    }

    /**
     * Checks the case in full and then follows it.
     *
     * @param later runs the update some time after a change, in the thread that changes the case; several changes
     *              then need one update only
     */
    public IncrementalValidation(ValidationEngine engine, CareCase careCase, Executor later) {
        this(engine, careCase, later, null);
    }

    /**
     * Checks the case in full and then follows it without holding up the thread that changes it: after a pause in the
     * changes the rules run over a mirror of the case in another thread, and what they found is told about the case itself. A change
     * meanwhile ends the run, and the next pause begins a new one.
     *
     * @param threads where the parts run
     */
    public IncrementalValidation(ValidationEngine engine, CareCase careCase, CheckingThreads threads) {
        this(engine, careCase, threads::afterPause, threads);
    }

    private IncrementalValidation(ValidationEngine engine, CareCase careCase, Executor later, CheckingThreads threads) {
        this.engine = engine;
        this.careCase = careCase;
        this.later = later;
        this.threads = threads;
        this.mirror = threads == null ? null : new CaseMirror(careCase);
        careCase.eAdapters().add(listener);
        everything = true;
        update();
    }

    /**
     * @return the findings of the case as it is now, in no special order; with {@link CheckingThreads} those that were
     *     told last
     */
    public List<Finding> findings() {
        if (threads == null) {
            update();
        }
        return List.copyOf(published);
    }

    /** Adds a listener, which hears of all later differences. */
    public void addListener(FindingListener findingListener) {
        listeners.add(findingListener);
    }

    public void removeListener(FindingListener findingListener) {
        listeners.remove(findingListener);
    }

    /** Runs every rule again; for when the day, the profile of the workspace or the plug-ins changed. */
    public void checkAll() {
        everything = true;
        update();
    }

    @Override
    public void close() {
        takeBack();
        scheduled = false;
        careCase.eAdapters().remove(listener);
        listeners.clear();
        results.clear();
        stale.clear();
        structure.clear();
    }

    private void update() {
        takeBack();
        CaseRun run = engine.newRun(careCase);
        if (findWork(run)) {
            Map<EObject, Set<Rule>> work = takeStale();
            work.forEach((subject, rules) -> rules.forEach(rule -> store(subject, rule, run.check(rule, subject))));
            publish();
        }
    }

    /** Looks what has to run again; false when nothing has. */
    private boolean findWork(CaseRun run) {
        scheduled = false;
        if (everything || !run.today().equals(day)) {
            day = run.today();
            forgetAll();
            enter(careCase);
        } else {
            followStructure();
        }
        boolean work = everything || !stale.isEmpty();
        everything = false;
        return work;
    }

    private Map<EObject, Set<Rule>> takeStale() {
        Map<EObject, Set<Rule>> work = new IdentityHashMap<>(stale);
        stale.clear();
        return work;
    }

    private void updateApart() {
        takeBack();
        if (findWork(engine.newRun(careCase))) {
            SnapshotCheck check = new SnapshotCheck(engine, careCase, mirror, takeStale());
            underWay = check;
            threads.apart(() -> check.run(found -> threads.back(() -> finish(check, found))));
        }
    }

    /** Ends the run that is under way; what it was about is still to be done. */
    private void takeBack() {
        if (underWay != null) {
            underWay.cancel();
            underWay.work().forEach((subject, rules) ->
                    stale.computeIfAbsent(subject, key -> new LinkedHashSet<>()).addAll(rules));
            underWay = null;
        }
    }

    private void finish(SnapshotCheck check, Map<EObject, Map<Rule, List<Finding>>> found) {
        if (check.isCancelled()) {
            return;
        }
        underWay = null;
        check.work().forEach((subject, rules) -> {
            Map<Rule, List<Finding>> byRule = found.getOrDefault(subject, Map.of());
            rules.forEach(rule -> store(subject, rule, byRule.getOrDefault(rule, List.of())));
        });
        publish();
    }

    private void forgetAll() {
        results.clear();
        stale.clear();
        structure.clear();
    }

    private void followStructure() {
        for (EObject root : List.copyOf(structure)) {
            if (EcoreUtil.isAncestor(careCase, root)) {
                enter(root);
            } else {
                leave(root);
            }
        }
        structure.clear();
    }

    private void enter(EObject root) {
        know(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            know(all.next());
        }
    }

    private void know(EObject subject) {
        List<Rule> rules = engine.rulesFor(subject.eClass());
        if (!rules.isEmpty()) {
            results.computeIfAbsent(subject, key -> new LinkedHashMap<>());
            stale.put(subject, new LinkedHashSet<>(rules));
        }
    }

    private void leave(EObject root) {
        forget(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            forget(all.next());
        }
    }

    private void forget(EObject subject) {
        if (!EcoreUtil.isAncestor(careCase, subject) && results.remove(subject) != null) {
            stale.remove(subject);
            everythingPublishedAgain();
        }
    }

    /** Makes sure that the findings are published even when no rule has to run. */
    private void everythingPublishedAgain() {
        stale.computeIfAbsent(careCase, key -> new LinkedHashSet<>());
    }

    private void store(EObject subject, Rule rule, List<Finding> findings) {
        Map<Rule, List<Finding>> byRule = results.get(subject);
        if (byRule == null) {
            return;
        }
        if (findings.isEmpty()) {
            byRule.remove(rule);
        } else {
            byRule.put(rule, findings);
        }
    }

    private void publish() {
        Set<Finding> now = new LinkedHashSet<>();
        results.values().forEach(byRule -> byRule.values().forEach(now::addAll));
        List<Finding> added = difference(now, published);
        List<Finding> removed = difference(published, now);
        published = now;
        if (!added.isEmpty() || !removed.isEmpty()) {
            listeners.forEach(l -> l.findingsChanged(added, removed));
        }
    }

    private static List<Finding> difference(Set<Finding> all, Set<Finding> without) {
        List<Finding> result = new ArrayList<>();
        for (Finding finding : all) {
            if (!without.contains(finding)) {
                result.add(finding);
            }
        }
        return result;
    }

    private void changed(Notification change) {
        if (!CaseMirror.isMirrored(change)) {
            return;
        }
        if (mirror != null) {
            mirror.note(change);
        }
        EObject notifier = (EObject) change.getNotifier();
        EStructuralFeature feature = (EStructuralFeature) change.getFeature();
        if (DECIDE_WHICH_RULES_HOLD.contains(feature)) {
            everything = true;
        } else {
            if (feature instanceof EReference reference && reference.isContainment()) {
                remember(change.getOldValue());
                remember(change.getNewValue());
            }
            markReaders(notifier);
        }
        takeBack();
        if (!scheduled || threads != null) {
            scheduled = true;
            later.execute(afterPause);
        }
    }

    private void updateUnlessDone() {
        if (scheduled && threads == null) {
            update();
        } else if (scheduled) {
            updateApart();
        }
    }

    private void remember(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::remember);
        } else if (value instanceof EObject object) {
            structure.add(object);
        }
    }

    private void markReaders(EObject notifier) {
        for (EObject current = notifier; current != null; current = current.eContainer()) {
            if (results.containsKey(current)) {
                markStale(current, within.computeIfAbsent(current.eClass(), type -> engine.rulesFor(type).stream()
                        .filter(rule -> rule.scope().isWithinSubject()).toList()));
            }
        }
        Map<EClass, List<Rule>> byType = readers.computeIfAbsent(notifier.eClass(), changed -> new HashMap<>());
        for (EObject subject : results.keySet()) {
            markStale(subject, byType.computeIfAbsent(subject.eClass(), type -> readersOf(notifier.eClass(), type)));
        }
    }

    private List<Rule> readersOf(EClass changed, EClass subject) {
        return engine.rulesFor(subject).stream()
                .filter(rule -> !rule.scope().isWithinSubject() && rule.scope().mayRead(changed)).toList();
    }

    private void markStale(EObject subject, List<Rule> rules) {
        if (!rules.isEmpty()) {
            stale.computeIfAbsent(subject, key -> new LinkedHashSet<>()).addAll(rules);
        }
    }

    private final class Listener extends EContentAdapter {

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch()) {
                changed(change);
            }
        }
    }
}
