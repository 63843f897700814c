// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.sasae.diagram.DiagramTexts;
import org.sasae.model.care.CareCase;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Drawn;
import org.sasae.ui.diagram.internal.parts.PictureView;

/**
 * Draws the picture anew after changes: many in a row only once, and a large picture in the background from a copy of
 * the case.
 */
final class Refresher {

    /** With more nodes than this the arrangement could be felt while typing. */
    static final int LARGE = 150;

    private final Display display;
    private final PictureView view;
    private final Consumer<Drawn> show;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean pending;
    private boolean closed;
    private Job job;
    private int version;

    Refresher(Display display, PictureView view, Consumer<Drawn> show) {
        this.display = display;
        this.view = view;
        this.show = show;
    }

    /** Draws as soon as the present work is done. */
    void later() {
        if (!pending && !closed) {
            pending = true;
            display.asyncExec(() -> {
                if (pending && !closed) {
                    now(() -> {
                    });
                }
            });
        }
    }

    /**
     * Draws now, or in the background where that takes its time.
     *
     * @param then run when the new picture is shown, not null
     */
    void now(Runnable then) {
        pending = false;
        version++;
        waiting.add(then);
        DiagramControl control = view.control();
        if (control.flavour().size(control.careCase()) <= LARGE) {
            finish(control.flavour().draw(control.careCase(), control.texts(), view.fonts()));
        } else {
            inBackground(control);
        }
    }

    private void finish(Drawn drawn) {
        show.accept(drawn);
        List<Runnable> ready = List.copyOf(waiting);
        waiting.clear();
        ready.forEach(Runnable::run);
    }

    private void inBackground(DiagramControl control) {
        if (job != null) {
            job.cancel();
        }
        int mine = version;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        CareCase copy = (CareCase) copier.copy(control.careCase());
        copier.copyReferences();
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        copier.forEach((original, copied) -> originals.put(copied, original));
        DiagramTexts texts = control.texts();
        job = new Job(DiagramMessages.Arranging) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Drawn drawn = control.flavour().draw(copy, texts, view.fonts());
                if (monitor.isCanceled() || display.isDisposed()) {
                    return Status.CANCEL_STATUS;
                }
                display.asyncExec(() -> {
                    if (mine == version && !closed) {
                        finish(drawn.of(originals::get));
                    }
                });
                return Status.OK_STATUS;
            }
        };
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    void close() {
        closed = true;
        if (job != null) {
            job.cancel();
        }
    }
}
