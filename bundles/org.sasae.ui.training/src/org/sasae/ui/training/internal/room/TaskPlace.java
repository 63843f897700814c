// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.training.model.Task;
import org.sasae.ui.CaseEditor;

/**
 * Where in the case a task is worked on.
 *
 * @param object  an object of the case, not null
 * @param feature the field to write in; null for the object as a whole
 */
public record TaskPlace(EObject object, EStructuralFeature feature) {

    /** Only the feature may be null. */
    public TaskPlace {
        Objects.requireNonNull(object);
    }

    /**
     * Finds the place to go to: of those that the task works on, the first where nothing is written yet.
     *
     * @param task a task, not null
     * @param work the case, in its resource, not null
     * @return the place; where the task names none, the page it names; else the case itself
     */
    public static TaskPlace of(Task task, CareCase work) {
        List<TaskPlace> places = task.getWorksOn().stream().map(path -> of(path, work)).toList();
        return places.stream().filter(TaskPlace::isOpen).findFirst()
                .orElseGet(() -> places.isEmpty() ? new TaskPlace(work, page(task)) : places.get(0));
    }

    private static EStructuralFeature page(Task task) {
        return switch (task.getPlace() == null ? "" : task.getPlace()) {
        case "icf" -> CarePackage.Literals.CARE_CASE__ICF_PICTURE;
        case "genogram", "family" -> CarePackage.Literals.CARE_CASE__FAMILY;
        case "basic" -> CarePackage.Literals.CARE_CASE__BASIC_INFORMATION;
        case "assessment" -> CarePackage.Literals.CARE_CASE__ASSESSMENTS;
        case "checklist" -> CarePackage.Literals.CARE_CASE__CHECKLISTS;
        case "plan" -> CarePackage.Literals.CARE_CASE__PLANS;
        case "monitoring", "progress" -> CarePackage.Literals.CARE_CASE__MONITORINGS;
        case "evaluation" -> CarePackage.Literals.CARE_CASE__EVALUATIONS;
        default -> null;
        };
    }

    /**
     * Goes there.
     *
     * @param editor the editor of the case, not null
     */
    public void show(CaseEditor editor) {
        if (!editor.reveal(object, feature)) {
            editor.reveal(object, null);
        }
    }

    /** A path may begin with the id of an object, as in {@code #_myPlan/overallIssues/text}. */
    private static TaskPlace of(String path, CareCase work) {
        List<String> steps = Arrays.asList(path.split("/"));
        if (!path.startsWith("#")) {
            return below(work, steps);
        }
        EObject named = work.eResource() == null ? null : work.eResource().getEObject(steps.get(0).substring(1));
        return named == null ? new TaskPlace(work, null) : below(named, steps.subList(1, steps.size()));
    }

    private static TaskPlace below(EObject owner, List<String> steps) {
        EStructuralFeature feature = steps.isEmpty() ? null
                : owner.eClass().getEStructuralFeature(steps.get(0).replaceAll("\\[.*", ""));
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            return new TaskPlace(owner, feature);
        }
        if (steps.size() <= 1) {
            return held(owner, feature).stream().flatMap(each -> main(each).stream()).filter(TaskPlace::isOpen)
                    .findFirst().orElseGet(() -> new TaskPlace(owner, feature));
        }
        List<TaskPlace> inside = held(owner, feature).stream().map(each -> below(each, steps.subList(1, steps.size())))
                .toList();
        return inside.stream().filter(TaskPlace::isOpen).findFirst()
                .orElseGet(() -> inside.isEmpty() ? new TaskPlace(owner, feature) : inside.get(0));
    }

    /** What an element is there for: its text, or what is to be decided in it. */
    private static Optional<TaskPlace> main(EObject element) {
        List<EAttribute> attributes = element.eClass().getEAllAttributes();
        return attributes.stream().filter(each -> each.getName().equals("text"))
                .findFirst().or(() -> attributes.stream().filter(TaskPlace::isToDecide).findFirst())
                .map(each -> new TaskPlace(element, each));
    }

    private static boolean isToDecide(EAttribute attribute) {
        return attribute.getDefaultValue() instanceof Enumerator start && start.getName().equals("UNSPECIFIED");
    }

    private static List<EObject> held(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        return value instanceof List<?> many ? many.stream().map(EObject.class::cast).toList()
                : value == null ? List.of() : List.of((EObject) value);
    }

    /** Whether nothing is written here yet. */
    private boolean isOpen() {
        if (feature == null) {
            return false;
        }
        Object value = object.eGet(feature);
        EStructuralFeature text = value instanceof EObject held ? held.eClass().getEStructuralFeature("text") : null;
        Object written = text == null ? value : ((EObject) value).eGet(text);
        return written == null || written instanceof String words && words.isBlank() || !object.eIsSet(feature);
    }
}
