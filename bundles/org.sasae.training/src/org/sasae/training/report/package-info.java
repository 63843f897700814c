// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Summaries for learners and reports for instructors. */
package org.sasae.training.report;
