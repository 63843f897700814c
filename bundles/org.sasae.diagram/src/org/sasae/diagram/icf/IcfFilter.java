// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;

/**
 * Chooses what of the picture is shown.
 *
 * @param view the task, not null
 * @param focus in the view {@link IcfView#REASON} the factor, issue or goal to explain; empty shows all
 *            factors that take part in some influence
 * @param natures the natures shown
 * @param areas the areas of the form shown; factors without one are shown when all areas are
 * @param search only factors whose words contain this; blank for all
 * @param collapsed boxes of the picture of which only the heading is shown
 */
public record IcfFilter(IcfView view, Optional<EObject> focus, Set<FactorNature> natures, Set<AssessmentArea> areas,
        String search, Set<IcfArea> collapsed) {

    /** Copies the sets. */
    public IcfFilter {
        natures = Set.copyOf(natures);
        areas = Set.copyOf(areas);
        collapsed = Set.copyOf(collapsed);
    }

    /**
     * Shows everything for a task.
     *
     * @param view the task, not null
     * @return the filter
     */
    public static IcfFilter all(IcfView view) {
        return new IcfFilter(view, Optional.empty(), EnumSet.allOf(FactorNature.class),
                EnumSet.allOf(AssessmentArea.class), "", Set.of());
    }

    /**
     * Shows the reasons of something.
     *
     * @param focus a factor, issue, goal or support row, not null
     * @return the filter
     */
    public static IcfFilter reasonsOf(EObject focus) {
        return new IcfFilter(IcfView.REASON, Optional.of(focus), EnumSet.allOf(FactorNature.class),
                EnumSet.allOf(AssessmentArea.class), "", Set.of());
    }

    /**
     * Chooses the factors.
     *
     * @param careCase the case, not null
     * @return the factors shown, in the order of the model
     */
    public List<IcfFactor> factors(CareCase careCase) {
        return chosen(careCase).stream().filter(factor -> !collapsed.contains(IcfArea.of(factor.getComponent())))
                .toList();
    }

    /**
     * Counts what a collapsed box hides.
     *
     * @param careCase the case, not null
     * @param area the box, not null
     * @return the number of its factors that would be shown, 0 for a box that is open
     */
    public int hidden(CareCase careCase, IcfArea area) {
        return collapsed.contains(area) ? (int) chosen(careCase).stream()
                .filter(factor -> IcfArea.of(factor.getComponent()) == area).count() : 0;
    }

    private List<IcfFactor> chosen(CareCase careCase) {
        if (careCase.getIcfPicture() == null) {
            return List.of();
        }
        Set<IcfFactor> chain = chain(careCase);
        return careCase.getIcfPicture().getFactors().stream()
                .filter(factor -> natures.contains(factor.getNature()))
                .filter(factor -> areas.contains(factor.getArea()))
                .filter(this::found)
                .filter(factor -> view != IcfView.REASON || chain.contains(factor))
                .toList();
    }

    /**
     * Chooses the influences: those between two factors that are shown.
     *
     * @param careCase the case, not null
     * @return the influences shown, in the order of the model
     */
    public List<IcfInfluence> influences(CareCase careCase) {
        if (careCase.getIcfPicture() == null) {
            return List.of();
        }
        Set<IcfFactor> shown = new LinkedHashSet<>(factors(careCase));
        return careCase.getIcfPicture().getInfluences().stream()
                .filter(influence -> influence.getSource() != influence.getTarget())
                .filter(influence -> shown.contains(influence.getSource()) && shown.contains(influence.getTarget()))
                .toList();
    }

    private Set<IcfFactor> chain(CareCase careCase) {
        if (view != IcfView.REASON) {
            return Set.of();
        }
        Set<IcfFactor> ends = new LinkedHashSet<>();
        if (focus.isEmpty()) {
            careCase.getIcfPicture().getInfluences().forEach(influence -> {
                ends.add(influence.getSource());
                ends.add(influence.getTarget());
            });
        } else if (focus.get() instanceof IcfFactor factor) {
            ends.add(factor);
        } else {
            ends.addAll(IcfCoverage.of(careCase).factorsOf(focus.get()));
        }
        return IcfChains.leadingTo(careCase.getIcfPicture(), ends);
    }

    private boolean found(IcfFactor factor) {
        String words = (factor.getText() + " " + factor.getCode()).toLowerCase(Locale.ROOT);
        return search.isBlank() || words.contains(search.strip().toLowerCase(Locale.ROOT));
    }
}
