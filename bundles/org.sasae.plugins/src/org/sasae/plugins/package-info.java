// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/**
 * Adding plug-ins to the installed program and removing them, on p2. Without any user interface; a command line and a
 * dialog sit on top.
 */
package org.sasae.plugins;
