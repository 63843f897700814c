// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.training.model.Task;

/**
 * The parts of a plan that tasks work on.
 *
 * @param ways names of features from the plan on, with {@code /} between them; empty for the plan as a whole
 */
public record PlanParts(Set<String> ways) {

    /** A task that looks at a plan instead of writing one works on its title. */
    private static final String TITLE = "title";

    /** Makes the set unmodifiable. */
    public PlanParts {
        ways = Set.copyOf(ways);
    }

    /**
     * Finds the parts.
     *
     * @param tasks the tasks
     * @param plans the same plan in one or more cases; where a task works on is looked for in all of them
     */
    public static PlanParts of(Collection<Task> tasks, CarePlan... plans) {
        Set<String> ways = new LinkedHashSet<>();
        for (CarePlan plan : plans) {
            tasks.stream().flatMap(task -> task.getWorksOn().stream()).map(Place::of)
                    .forEach(place -> place.owners(EcoreUtil.getRootContainer(plan)).stream()
                            .flatMap(owner -> way(owner, place, plan).stream()).forEach(ways::add));
        }
        return new PlanParts(ways);
    }

    private static Optional<String> way(EObject owner, Place place, CarePlan plan) {
        if (owner instanceof CareCase) {
            return place.feature().equals("plans") ? Optional.of("") : Optional.empty();
        }
        String way = place.feature().equals(TITLE) && owner == plan ? "" : place.feature();
        EObject above = owner;
        for (; above != null && above != plan; above = above.eContainer()) {
            way = above.eContainingFeature() == null ? way : above.eContainingFeature().getName() + "/" + way;
        }
        return above == null ? Optional.empty() : Optional.of(way);
    }

    /**
     * Whether a task works on a part, on something in it, or on what holds it.
     *
     * @param way names of features from the plan on
     */
    public boolean covers(String way) {
        return ways.stream().anyMatch(each -> each.isEmpty() || isWithin(each, way) || isWithin(way, each));
    }

    private static boolean isWithin(String way, String whole) {
        return (way + "/").startsWith(whole + "/");
    }
}
