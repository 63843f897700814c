// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0

/** Lists of deadlines over several cases: what they say, which of them are wanted, and files of them. */
package org.sasae.deadlines;
