// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What goes along when objects of a case are removed, said before it happens. */
public final class Removal {

    private static final int MOST_NAMED = 6;

    private final FormContext context;
    private final List<EObject> removed;
    private final int contents;
    private final List<EStructuralFeature.Setting> references;

    private Removal(FormContext context, List<EObject> removed) {
        this.context = context;
        this.removed = List.copyOf(removed);
        int count = 0;
        for (EObject each : removed) {
            for (var all = each.eAllContents(); all.hasNext(); all.next()) {
                count++;
            }
        }
        this.contents = count;
        this.references = References.toRemoved(context, removed).values().stream().flatMap(each -> each.stream())
                .toList();
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
        return contents > 0 || !references.isEmpty();
    }

    /** {@return what goes along, in words} */
    public String question() {
        Describer describer = context.describer();
        String names = String.join("、", removed.stream().map(describer::describeWithType).toList());
        List<String> parts = new ArrayList<>();
        parts.add(StateMessages.bind(StateMessages.RemoveQuestion, names));
        if (contents > 0) {
            parts.add(StateMessages.bind(StateMessages.RemoveContents, contents));
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
