// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.factory.UISessionFactory;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.sasae.sirius.internal.session.CaseRepresentations;

/** Sessions of cases leave saving to the editor of the case; all others are as Sirius has them. */
public final class CaseUiSessions implements UISessionFactory {

    @Override
    public IEditingSession createUISession(Session session) {
        return CaseRepresentations.isOnCase(session) ? new CaseEditingSession(session) : new EditingSession(session);
    }
}
