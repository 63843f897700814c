// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.ui.Cases;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.views.DeskNotes;

/** Makes the workbench's one training room. */
public final class TrainingRoomFactory extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(service);
        if (inherited != null) {
            return inherited;
        }
        Display display = Display.getDefault();
        TrainingRoom room = new TrainingRoom(TrainingRoomFactory::read,
                () -> AttemptFile.in(TrainingRoom.attempts(Cases.folder())), FeedbackEngine::platform, TrainingRoomFactory::later,
                work -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(work);
                    }
                }, Clock.systemUTC()::instant, Locale.getDefault());
        room.greet(DeskNotes::follow);
        return room;
    }

    private static CasePackRegistry read() {
        Path own = TrainingRoom.ownPacks(Cases.folder());
        return CasePackRegistry.fromPlatform(List.of(own));
    }

    private static void later(Runnable work) {
        Job job = Job.create(TrainingMessages.Working, monitor -> {
            work.run();
        });
        job.setRule(new OneAtATime());
        job.schedule();
    }
}
