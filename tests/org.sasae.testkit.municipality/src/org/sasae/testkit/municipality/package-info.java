// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** The tests that every municipality plug-in passes. */
package org.sasae.testkit.municipality;
