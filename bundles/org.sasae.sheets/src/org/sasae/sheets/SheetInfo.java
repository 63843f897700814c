// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

/**
 * A sheet that can be made.
 *
 * @param id such as {@code plan}; see {@link SheetExport}
 * @param title its printed name, such as 介護予防サービス・支援計画書
 * @param profileId the municipality profile it belongs to, null for a sheet of everybody
 */
public record SheetInfo(String id, String title, String profileId) {
}
