// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Tests of the plan type and its rules. */
package org.sasae.plantype.managementa.tests;
