// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.util.List;

/**
 * What became of a sheet.
 *
 * @param sheetId the id of the sheet
 * @param pages how many pages (PDF) or worksheets (XLSX) it has
 * @param continued labels of the places whose text goes on on an added page, in their order
 * @param missing characters that no installed font has, each shown as 〓; always empty for XLSX
 */
public record SheetResult(String sheetId, int pages, List<String> continued, List<String> missing) {
}
