// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0

/** Where a case stands: the steps of a plan as a line of stations, and the days until which something is to be done. */
package org.sasae.validation.process;
