// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;
import org.sasae.training.model.Task;

/** Where in the case a task is worked on. */
public final class TaskPlace {

    private TaskPlace() {
    }

    /**
     * Finds the object to go to.
     *
     * @param task a task, not null
     * @param work the case, not null
     * @return the object whose page the task names; the case itself where it names none, or there is nothing yet
     */
    public static EObject of(Task task, CareCase work) {
        String place = task.getPlace() == null ? "" : task.getPlace();
        return named(task, work).or(() -> Optional.ofNullable(switch (place) {
        case "icf" -> work.getIcfPicture();
        case "genogram", "family" -> work.getFamily();
        case "basic" -> work.getBasicInformation();
        case "assessment" -> last(work, CareCase::getAssessments);
        case "checklist" -> last(work, CareCase::getChecklists);
        case "plan" -> last(work, CareCase::getPlans);
        case "monitoring" -> last(work, CareCase::getMonitorings);
        case "evaluation" -> last(work, CareCase::getEvaluations);
        default -> null;
        })).orElse(work);
    }

    /** A task may name the object by its id, as in {@code #_myPlan/overallIssues}. */
    private static Optional<EObject> named(Task task, CareCase work) {
        if (work.eResource() == null) {
            return Optional.empty();
        }
        return task.getWorksOn().stream().filter(path -> path.startsWith("#"))
                .map(path -> path.substring(1).replaceAll("[/\\[].*", ""))
                .map(work.eResource()::getEObject).filter(found -> found != null).findFirst();
    }

    private static EObject last(CareCase work, Function<CareCase, List<? extends EObject>> list) {
        List<? extends EObject> objects = list.apply(work);
        return objects.isEmpty() ? null : objects.get(objects.size() - 1);
    }
}
