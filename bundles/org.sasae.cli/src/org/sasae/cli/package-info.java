// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Adding commands to the command line. */
package org.sasae.cli;
