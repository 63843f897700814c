// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Check;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.CriterionLevel;
import org.sasae.training.model.Fact;
import org.sasae.training.model.Hint;
import org.sasae.training.model.HintKind;
import org.sasae.training.model.Rubric;
import org.sasae.training.model.Task;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.pack.PackIds;
import org.sasae.training.pack.PackSession;
import org.sasae.ui.forms.FormChoice;
import org.sasae.ui.forms.FormNote;
import org.sasae.ui.forms.FormSubject;

/** A pack as the forms see it. */
final class PackSubject implements FormSubject {

    private static final int MINUTES = 10;

    private final PackSession session;
    private final PackOffers offers;
    private List<FormNote> notes = List.of();

    PackSubject(PackSession session, PackOffers offers) {
        this.session = Objects.requireNonNull(session);
        this.offers = Objects.requireNonNull(offers);
    }

    void setNotes(List<FormNote> found) {
        notes = List.copyOf(found);
    }

    @Override
    public EObject root() {
        return session.content();
    }

    @Override
    public EditingDomain domain() {
        return session.domain();
    }

    @Override
    public boolean isLocked() {
        return session.isReadOnly();
    }

    @Override
    public int entryMark() {
        return session.saves();
    }

    @Override
    public List<FormChoice> choices(EObject owner, EStructuralFeature feature) {
        return offers.of(owner, feature);
    }

    @Override
    public String gloss(EObject owner, EStructuralFeature feature) {
        return offers.gloss(owner, feature);
    }

    /** Ids are made here, so that nobody has to think of them; a task begins with the three steps of help. */
    @Override
    public void prepare(EObject created, EObject owner) {
        if (PackIds.attribute(created) != null) {
            created.eSet(PackIds.attribute(created), PackIds.fresh(created, siblings(created, owner)));
        }
        if (created instanceof Task task) {
            task.setMinutes(MINUTES);
            for (HintKind kind : HintKind.values()) {
                Hint hint = TrainingFactory.eINSTANCE.createHint();
                hint.setKind(kind);
                task.getHints().add(hint);
            }
        } else if (created instanceof Hint hint && owner instanceof Task task) {
            Stream.of(HintKind.values()).filter(kind -> task.getHints().stream().noneMatch(each -> each.getKind() == kind))
                    .findFirst().ifPresent(hint::setKind);
        }
    }

    private Collection<? extends EObject> siblings(EObject created, EObject owner) {
        CasePack pack = session.content();
        return switch (created) {
        case Check check -> pack.getTasks().stream().flatMap(task -> task.getChecks().stream()).toList();
        case Task task -> pack.getTasks();
        case Fact fact -> pack.getFacts();
        case Criterion criterion when owner instanceof Rubric rubric -> rubric.getCriteria();
        case CriterionLevel level when owner instanceof Criterion criterion -> criterion.getLevels();
        default -> List.of();
        };
    }

    @Override
    public List<FormNote> notes() {
        return notes;
    }
}
