// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Texts in an explicit language. */
package org.sasae.core.text;
