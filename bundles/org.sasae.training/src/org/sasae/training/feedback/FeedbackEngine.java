// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.files.CaseFileException;
import org.sasae.model.care.CareCase;
import org.sasae.training.Phrases;
import org.sasae.training.feedback.FeedbackItem.Seen;
import org.sasae.training.internal.checks.CaseTold;
import org.sasae.training.internal.checks.CheckRun;
import org.sasae.training.model.Check;
import org.sasae.training.model.Task;
import org.sasae.training.pack.TrainingPack;
import org.sasae.validation.ValidationEngine;

/**
 * Looks at a learner's work with the checks of a pack. The same engine serves the workbench, the command line and the
 * linter. Safe for several threads, each with cases of its own; it changes nothing.
 */
public final class FeedbackEngine {

    private final Function<LocalDate, ValidationEngine> rules;
    private final Map<LocalDate, ValidationEngine> enginesByDay = new ConcurrentHashMap<>();
    private final Map<TrainingPack, CaseTold> told = new ConcurrentHashMap<>();

    /**
     * @param rules gives an engine with the rules that checks may ask for, looking at cases as on a day
     */
    public FeedbackEngine(Function<LocalDate, ValidationEngine> rules) {
        this.rules = Objects.requireNonNull(rules);
    }

    /** An engine with the rules of the running platform. */
    public static FeedbackEngine platform() {
        return new FeedbackEngine(day -> ValidationEngine.platform().today(day).build());
    }

    /**
     * Looks at the work on all tasks.
     *
     * @param pack the pack, not null
     * @param work the case the learner works on, not null
     */
    public Feedback look(TrainingPack pack, CareCase work) {
        return look(pack, work, pack.tasks());
    }

    /**
     * Looks at the work on some tasks.
     *
     * @param pack  the pack, not null
     * @param work  the case the learner works on, not null
     * @param tasks tasks of the pack
     */
    public Feedback look(TrainingPack pack, CareCase work, Collection<Task> tasks) {
        CheckRun run = new CheckRun(work, () -> engine(pack), () -> told.computeIfAbsent(pack, FeedbackEngine::tell));
        List<FeedbackItem> items = new ArrayList<>();
        for (Task task : tasks) {
            for (Check check : task.getChecks()) {
                for (Seen seen : run.run(check)) {
                    items.add(new FeedbackItem(task, check, seen));
                }
            }
        }
        return new Feedback(items);
    }

    /** The engine that looks at cases as on the day of the pack's case. */
    public ValidationEngine engine(TrainingPack pack) {
        LocalDate day = pack.content().getCaseDate() == null ? LocalDate.now() : pack.content().getCaseDate();
        return enginesByDay.computeIfAbsent(day, rules);
    }

    private static CaseTold tell(TrainingPack pack) {
        List<String> texts = new ArrayList<>();
        texts.add(pack.narrative(Locale.JAPANESE));
        for (Task task : pack.tasks()) {
            texts.add(Phrases.text(task.getNews(), Locale.JAPANESE));
            texts.add(Phrases.text(task.getQuestion(), Locale.JAPANESE));
        }
        try {
            pack.start().careCase().ifPresent(careCase -> addTexts(careCase, texts));
        } catch (CaseFileException e) {
            throw new IllegalStateException("the linter reads the case of a pack before anybody else", e);
        }
        return CaseTold.of(texts);
    }

    private static void addTexts(CareCase careCase, List<String> texts) {
        for (TreeIterator<EObject> all = careCase.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
                    .map(element::eGet).filter(String.class::isInstance).map(String.class::cast).forEach(texts::add);
        }
        if (careCase.getClient() != null && careCase.getClient().getStatedAge() != null) {
            texts.add(careCase.getClient().getStatedAge() + "歳");
        }
    }
}
