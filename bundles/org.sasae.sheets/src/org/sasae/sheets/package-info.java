// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/**
 * The statutory sheets (様式) as PDF and XLSX. {@link org.sasae.sheets.SheetExport} is the entry.
 */
package org.sasae.sheets;
