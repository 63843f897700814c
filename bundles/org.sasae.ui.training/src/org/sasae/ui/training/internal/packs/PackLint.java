// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.sasae.model.edit.Wording;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.PackFinding;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.PackProblem;
import org.sasae.training.pack.PackSession;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.forms.FormNote;
import org.sasae.validation.Severity;
import org.sasae.validation.ValidationEngine;

/** Looks at a pack a moment after each change, on a copy in the background, and tells what it finds. */
final class PackLint {

    private static final int PAUSE_MILLISECONDS = 500;

    private final PackSession session;
    private final Supplier<Collection<TrainingPack>> others;
    private final Locale locale;
    private final Display display;
    private final Consumer<List<FormNote>> told;
    private final Map<LocalDate, ValidationEngine> engines = new ConcurrentHashMap<>();
    private final Runnable afterPause = this::look;
    private Job job;
    private boolean again;
    private boolean closed;

    /**
     * Makes a looker.
     *
     * @param told hears what was found, in the user interface thread
     */
    PackLint(PackSession session, Supplier<Collection<TrainingPack>> others, Locale locale, Display display,
            Consumer<List<FormNote>> told) {
        this.session = Objects.requireNonNull(session);
        this.others = Objects.requireNonNull(others);
        this.locale = Objects.requireNonNull(locale);
        this.display = Objects.requireNonNull(display);
        this.told = Objects.requireNonNull(told);
    }

    /** Looks soon, once nothing has changed for a moment. */
    void soon() {
        display.timerExec(PAUSE_MILLISECONDS, afterPause);
    }

    void close() {
        closed = true;
        display.timerExec(-1, afterPause);
    }

    private void look() {
        if (closed) {
            return;
        }
        if (job != null) {
            again = true;
            return;
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        TrainingPack snapshot = session.snapshot(copier);
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        copier.forEach((original, copy) -> originals.put(copy, original));
        Collection<TrainingPack> known = others.get();
        job = Job.create(PackEditorMessages.Linting, monitor -> {
            FeedbackEngine engine = new FeedbackEngine(day -> engines.computeIfAbsent(day,
                    key -> ValidationEngine.platform().today(key).build()));
            List<PackFinding> found = new PackLinter(engine, known).find(snapshot);
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(found, originals));
            }
        });
        job.setSystem(true);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::done);
            }
        }));
        job.schedule();
    }

    private void done() {
        job = null;
        if (again) {
            again = false;
            look();
        }
    }

    private void tell(List<PackFinding> found, Map<EObject, EObject> originals) {
        if (!closed) {
            told.accept(found.stream().filter(each -> originals.containsKey(each.subject()))
                    .map(each -> note(each, originals.get(each.subject()))).distinct().toList());
        }
    }

    private FormNote note(PackFinding finding, EObject subject) {
        PackProblem problem = finding.problem();
        String message = problem.key().equals("yaml.missing") && finding.feature() != null
                ? PackEditorMessages.bind(PackEditorMessages.Missing, Wording.of(locale).feature(finding.feature()))
                : problem.message(locale);
        return new FormNote(subject, finding.feature(), problem.isError() ? Severity.ERROR : Severity.WARNING, message);
    }
}
