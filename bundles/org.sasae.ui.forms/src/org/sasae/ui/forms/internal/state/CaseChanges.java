// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Listens to a whole case and passes each real change on to those who show a part of it. */
public final class CaseChanges extends EContentAdapter {

    private final List<Consumer<Notification>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Begins to listen.
     *
     * @param root the case, not null
     * @return the changes of that case, to be closed with {@link #detach(EObject)}
     */
    public static CaseChanges of(EObject root) {
        CaseChanges changes = new CaseChanges();
        root.eAdapters().add(changes);
        return changes;
    }

    /**
     * Stops to listen.
     *
     * @param root the case given to {@link #of(EObject)}, not null
     */
    public void detach(EObject root) {
        root.eAdapters().remove(this);
        listeners.clear();
    }

    /**
     * Adds a listener.
     *
     * @param listener told of each change in the thread that made it, not null
     * @return undoes this call when run
     */
    public Runnable listen(Consumer<Notification> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
            listeners.forEach(listener -> listener.accept(notification));
        }
    }
}
