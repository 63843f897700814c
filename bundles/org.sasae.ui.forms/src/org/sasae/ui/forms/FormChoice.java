// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms;

import java.util.Objects;

/**
 * A value that is offered for a text.
 *
 * @param value what is stored, not null
 * @param label its name in the workbench's language, not null
 */
public record FormChoice(String value, String label) {

    /** Checks the arguments. */
    public FormChoice {
        Objects.requireNonNull(value);
        Objects.requireNonNull(label);
    }
}
