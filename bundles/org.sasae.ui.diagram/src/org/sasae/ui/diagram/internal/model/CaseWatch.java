// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.sasae.model.care.CareCase;

/** Notices every change of a case, and says so once however many come in a row. */
public final class CaseWatch extends EContentAdapter {

    private final Runnable changed;
    private boolean told;

    /**
     * Begins to watch.
     *
     * @param careCase the case, not null
     * @param changed run at the first change after {@link #ready()}, within the change, not null
     */
    public CaseWatch(CareCase careCase, Runnable changed) {
        this.changed = changed;
        careCase.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!told && !notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
            told = true;
            changed.run();
        }
    }

    /** Says that the changes so far have been dealt with. */
    public void ready() {
        told = false;
    }

    /**
     * Stops watching.
     *
     * @param careCase the case, not null
     */
    public void detach(CareCase careCase) {
        careCase.eAdapters().remove(this);
    }
}
