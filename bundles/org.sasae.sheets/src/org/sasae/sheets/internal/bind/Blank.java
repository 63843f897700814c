// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

/** Stands where the case has no object, as in a blank form: all its values are missing. */
enum Blank {
    INSTANCE
}
