// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What goes along when objects of a case are removed, said before it happens. */
public final class Removal {

    private static final int MOST_NAMED = 6;

    private final FormContext context;
    private final List<EObject> removed;
    private final Map<EClass, Integer> contents = new LinkedHashMap<>();
    private final List<EStructuralFeature.Setting> references;

    private Removal(FormContext context, List<EObject> removed) {
        this.context = context;
        this.removed = List.copyOf(removed);
        for (EObject each : removed) {
            each.eAllContents().forEachRemaining(inside -> {
                if (saysSomething(inside)) {
                    contents.merge(inside.eClass(), 1, Integer::sum);
                }
            });
        }
        this.references = References.toRemoved(context, removed).values().stream().flatMap(each -> each.stream())
                .toList();
    }

    /** What is there from the start and was never filled in is no loss. */
    private static boolean saysSomething(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .anyMatch(feature -> element.eIsSet(feature)
                        && !(feature instanceof EReference reference && reference.isContainment()))
                || element.eContents().stream().anyMatch(Removal::saysSomething);
    }

    /**
     * Looks at what would be removed.
     *
     * @param context the open case, not null
     * @param removed the objects, not null
     * @return what goes along
     */
    public static Removal of(FormContext context, List<EObject> removed) {
        return new Removal(context, removed);
    }

    /** {@return whether more goes than what the person sees selected} */
    public boolean needsQuestion() {
        return !contents.isEmpty() || !references.isEmpty();
    }

    /** {@return what goes along, in words} */
    public String question() {
        Describer describer = context.describer();
        String names = String.join("、", removed.stream().map(describer::describeWithType).toList());
        List<String> parts = new ArrayList<>();
        parts.add(StateMessages.bind(StateMessages.RemoveQuestion, names));
        if (!contents.isEmpty()) {
            int all = contents.values().stream().mapToInt(Integer::intValue).sum();
            String kinds = contents.entrySet().stream().map(each -> StateMessages.bind(StateMessages.RemoveKind,
                    context.wording().type(each.getKey()), each.getValue())).collect(Collectors.joining("、"));
            parts.add(StateMessages.bind(StateMessages.RemoveContents, all, kinds));
        }
        if (!references.isEmpty()) {
            List<String> users = references.stream().map(setting -> "・"
                    + describer.describeWithType(setting.getEObject())).distinct().limit(MOST_NAMED).toList();
            parts.add(StateMessages.RemoveReferences + "\n" + String.join("\n", users));
        }
        parts.add(StateMessages.RemoveUndo);
        return String.join("\n\n", parts);
    }
}
