// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.text.Texts;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.TrainingPackage;

/** Ids by which the parts of a pack refer to each other in its files. */
public final class PackIds {

    private static final Texts TEXTS = Texts.beside(PackIds.class);

    private PackIds() {
    }

    /**
     * Proposes an id for a new object.
     *
     * @param object an object that may get an id, not null
     * @param among  the objects among which it must be the only one, not null
     * @return the id, such as task-3
     */
    public static String fresh(EObject object, Collection<? extends EObject> among) {
        Set<String> taken = new HashSet<>();
        among.forEach(each -> taken.add(id(each)));
        String base = object.eClass().getName().replace("CriterionLevel", "level").toLowerCase(Locale.ROOT);
        String stem = TrainingPackage.Literals.CHECK.isSuperTypeOf(object.eClass()) ? "check" : base;
        int number = 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /** {@return the attribute that holds the id of objects of a class, null where they have none} */
    public static EAttribute attribute(EObject object) {
        return object.eClass().getEStructuralFeature("id") instanceof EAttribute id ? id : null;
    }

    private static String id(EObject object) {
        EAttribute attribute = attribute(object);
        return attribute == null ? null : (String) object.eGet(attribute);
    }

    /** Gives an id to what has none or shares one, because a reference to it could not be read again. */
    static void complete(PackSession session) {
        CasePack pack = session.content();
        CompoundCommand all = new CompoundCommand(TEXTS.get("step.ids", Locale.getDefault()));
        complete(session, pack.getFacts(), all);
        if (pack.getRubric() != null) {
            complete(session, pack.getRubric().getCriteria(), all);
            for (Criterion criterion : pack.getRubric().getCriteria()) {
                complete(session, criterion.getLevels(), all);
            }
        }
        if (!all.isEmpty()) {
            session.stack().execute(all);
        }
    }

    private static void complete(PackSession session, List<? extends EObject> objects, CompoundCommand all) {
        Set<String> seen = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (EObject object : objects) {
            String id = id(object);
            if (id == null || id.isBlank() || !seen.add(id)) {
                String fresh = id == null || id.isBlank() ? fresh(object, objects) : id;
                for (int number = 2; seen.contains(fresh) || given.contains(fresh); number++) {
                    fresh = (id == null || id.isBlank() ? "x" : id) + "-" + number;
                }
                given.add(fresh);
                all.append(SetCommand.create(session.domain(), object, attribute(object), fresh));
            }
        }
    }
}
