// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Sentences that are often used, offered for long texts: of the program, of the office, of a municipality. */
package org.sasae.core.phrases;
