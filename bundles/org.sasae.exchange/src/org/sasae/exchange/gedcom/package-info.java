// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/**
 * GEDCOM, the file format of genealogy programs: persons, families, births and deaths in version 5.5.1 and 7.
 * {@link org.sasae.exchange.gedcom.GedcomExport} and {@link org.sasae.exchange.gedcom.GedcomImport} are the entries.
 */
package org.sasae.exchange.gedcom;
