// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCoverage;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;

/** What of the ICF picture one page shows now: the task, what is to be explained, filters, collapsed boxes. */
public final class IcfShown {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile IcfFilter filter = IcfFilter.all(IcfView.ASSESS);

    /** {@return what is shown} */
    public IcfFilter filter() {
        return filter;
    }

    /**
     * Gives what is shown for a copy of the case.
     *
     * @param careCase the case or a copy of it, not null
     * @return the filter, which names objects of that case only
     */
    public IcfFilter filter(CareCase careCase) {
        IcfFilter now = filter;
        return with(now, now.view(), now.focus().flatMap(focus -> in(careCase, focus)), now.natures(), now.areas(),
                now.collapsed());
    }

    private static Optional<EObject> in(CareCase careCase, EObject focus) {
        EObject root = EcoreUtil.getRootContainer(focus);
        if (root == careCase) {
            return Optional.of(focus);
        }
        return root instanceof CareCase ? Optional.ofNullable(EcoreUtil.getEObject(careCase,
                EcoreUtil.getRelativeURIFragmentPath(root, focus))) : Optional.empty();
    }

    /**
     * Listens.
     *
     * @param listener run after each change, not null
     */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Shows the picture for a task.
     *
     * @param view the task, not null
     */
    public void view(IcfView view) {
        change(with(filter, view, Optional.empty(), filter.natures(), filter.areas(), filter.collapsed()));
    }

    /** Goes on to the next task. */
    public void nextView() {
        view(IcfView.values()[(filter.view().ordinal() + 1) % IcfView.values().length]);
    }

    /**
     * Shows only what leads to something.
     *
     * @param focus a factor, issue, goal or support row, not null
     */
    public void reasonsOf(EObject focus) {
        change(with(filter, IcfView.REASON, Optional.of(focus), filter.natures(), filter.areas(), filter.collapsed()));
    }

    /**
     * Shows or hides factors of a nature.
     *
     * @param nature the nature, not null
     */
    public void toggle(FactorNature nature) {
        change(with(filter, filter.view(), filter.focus(), toggled(filter.natures(), nature, FactorNature.class),
                filter.areas(), filter.collapsed()));
    }

    /**
     * Shows or hides factors of an area of the assessment.
     *
     * @param area the area, not null
     */
    public void toggle(AssessmentArea area) {
        change(with(filter, filter.view(), filter.focus(), filter.natures(),
                toggled(filter.areas(), area, AssessmentArea.class), filter.collapsed()));
    }

    /**
     * Shows only the heading of a box of the picture, or its cards again.
     *
     * @param area the box, not null
     */
    public void collapse(IcfArea area) {
        change(with(filter, filter.view(), filter.focus(), filter.natures(), filter.areas(),
                toggled(filter.collapsed(), area, IcfArea.class)));
    }

    /** Shows all factors again; the task stays. */
    public void showAll() {
        change(with(filter, filter.view(), Optional.empty(), EnumSet.allOf(FactorNature.class),
                EnumSet.allOf(AssessmentArea.class), Set.of()));
    }

    /** {@return whether some factors are hidden by filters or collapsed boxes} */
    public boolean filtered() {
        return filter.natures().size() < FactorNature.values().length
                || filter.areas().size() < AssessmentArea.values().length || !filter.collapsed().isEmpty();
    }

    /**
     * Makes sure that a factor can be seen, as one that was just made should be.
     *
     * @param careCase the case, not null
     * @param factor the factor, not null
     */
    public void bringBack(CareCase careCase, IcfFactor factor) {
        if (filter.factors(careCase).contains(factor)) {
            return;
        }
        if (filter.view() == IcfView.REASON) {
            view(IcfView.ASSESS);
        }
        if (!filter.factors(careCase).contains(factor)) {
            showAll();
        }
    }

    /**
     * Gives what can be explained by chains of factors.
     *
     * @param careCase the case, not null
     * @return the issues, goals and support rows that name factors, in the order of the plan
     */
    public static List<EObject> explainable(CareCase careCase) {
        IcfCoverage coverage = IcfCoverage.of(careCase);
        return coverage.overlays().stream().filter(overlay -> !coverage.factorsOf(overlay).isEmpty()).toList();
    }

    private void change(IcfFilter newer) {
        if (!newer.equals(filter)) {
            filter = newer;
            listeners.forEach(Runnable::run);
        }
    }

    private static <E extends Enum<E>> Set<E> toggled(Set<E> set, E value, Class<E> type) {
        EnumSet<E> changed = EnumSet.noneOf(type);
        changed.addAll(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }

    private static IcfFilter with(IcfFilter old, IcfView view, Optional<EObject> focus, Set<FactorNature> natures,
            Set<AssessmentArea> areas, Set<IcfArea> collapsed) {
        return new IcfFilter(view, focus, natures, areas, old.search(), collapsed);
    }
}
