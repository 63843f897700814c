// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Tests of rules and engine. */
package org.sasae.validation.tests;
