// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import org.sasae.ui.ReadingInput;

/** The welcome page as something an editor can show. There is one. */
final class WelcomeInput extends ReadingInput {

    WelcomeInput() {
        super(WelcomeInput.class, StartMessages.Title, StartMessages.Title);
    }
}
