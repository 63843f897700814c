// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/**
 * ケアプランデータ連携: the national exchange of care plan data as CSV 4.1.
 * {@link org.sasae.exchange.CsvExport} and {@link org.sasae.exchange.CsvImport} are the entries.
 */
package org.sasae.exchange;
