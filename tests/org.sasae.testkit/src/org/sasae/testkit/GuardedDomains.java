// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.util.WeakHashMap;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.sasae.core.commands.AmendableStack;
import org.sasae.core.session.EditingDomainFactory;

/**
 * Editing domains that, once a test asks for it, do not let a case be changed outside of its commands, as an editing
 * domain with transactions would. A test bundle contributes this factory to {@code org.sasae.core.editingDomains}.
 */
public final class GuardedDomains implements EditingDomainFactory {

    @Override
    public GuardedDomain create(ComposedAdapterFactory itemProviders) {
        return new GuardedDomain(itemProviders, new GuardedStack());
    }

    @Override
    public void dispose(AdapterFactoryEditingDomain domain) {
        ((GuardedDomain) domain).disposed = true;
    }

    /** An editing domain that was made by this factory. */
    public static final class GuardedDomain extends AdapterFactoryEditingDomain {

        private final Guard guard;
        private boolean disposed;

        private GuardedDomain(ComposedAdapterFactory itemProviders, GuardedStack stack) {
            super(itemProviders, stack, new WeakHashMap<>());
            guard = new Guard(stack);
        }

        /** From now on a change outside of a command throws an exception at the place that makes it. */
        public void guard() {
            if (!getResourceSet().eAdapters().contains(guard)) {
                getResourceSet().eAdapters().add(guard);
            }
        }

        /** Whether the session gave the domain back. */
        public boolean isDisposed() {
            return disposed;
        }
    }

    private static final class GuardedStack extends BasicCommandStack implements AmendableStack {

        private boolean changing;

        @Override
        public void execute(Command command) {
            as(true, () -> super.execute(command));
        }

        @Override
        public void undo() {
            as(true, super::undo);
        }

        @Override
        public void redo() {
            as(true, super::redo);
        }

        @Override
        public void amend(Runnable change) {
            as(true, change);
        }

        /** Those who hear of a step are not part of it. */
        @Override
        protected void notifyListeners() {
            as(false, super::notifyListeners);
        }

        private void as(boolean change, Runnable step) {
            boolean before = changing;
            changing = change;
            try {
                step.run();
            } finally {
                changing = before;
            }
        }
    }

    private static final class Guard extends EContentAdapter {

        private final GuardedStack stack;

        private Guard(GuardedStack stack) {
            this.stack = stack;
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!stack.changing && isChange(notification)) {
                throw new IllegalStateException("A case was changed outside of a command: " + notification);
            }
        }

        private static boolean isChange(Notification notification) {
            if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE
                    || notification.getEventType() == Notification.REMOVING_ADAPTER) {
                return false;
            }
            return notification.getNotifier() instanceof EObject
                    ? !(notification.getFeature() instanceof EReference reference && reference.isContainer())
                    : notification.getNotifier() instanceof Resource
                            && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
        }
    }
}
