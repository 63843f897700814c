// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.size;

/**
 * Text that the system draws itself and whose font no program can set through SWT: menus, hover texts, and the dialogs
 * for files and printing.
 */
interface NativeText {

    /**
     * Gives it another size.
     *
     * @param percent percent of the system's size
     */
    void show(int percent);

    /** {@return what this system allows; where it allows nothing, such text keeps the system's size} */
    static NativeText find() {
        return GtkText.find().orElse(percent -> { });
    }
}
