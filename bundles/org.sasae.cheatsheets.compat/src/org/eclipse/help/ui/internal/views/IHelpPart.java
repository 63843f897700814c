// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

/** Stands in for the interface of the same name, as {@link HelpTray} does. */
public interface IHelpPart {
}
