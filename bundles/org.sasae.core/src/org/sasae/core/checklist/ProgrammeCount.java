// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.checklist;

import org.sasae.model.care.ChecklistDomain;

/**
 * What the strip 必要な事業プログラム of the plan shows for one programme: hits/questions.
 *
 * @param domain the programme
 * @param hits questions that scored
 * @param items questions there are: 5, 2, 3, 2, 3, 5 in the order of the form
 * @param unanswered questions without an answer, which may add hits
 */
public record ProgrammeCount(ChecklistDomain domain, int hits, int items, int unanswered) {
}
