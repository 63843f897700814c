// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.app.internal;

/** Names that the operating system knows the program by. */
final class ProductNames {

    /** Name of the program in lists of windows; the same in every language. */
    static final String NAME = "Sasae";

    private ProductNames() {
    }
}
