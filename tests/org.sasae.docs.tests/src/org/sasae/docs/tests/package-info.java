// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** The documents say what the program does. */
package org.sasae.docs.tests;
