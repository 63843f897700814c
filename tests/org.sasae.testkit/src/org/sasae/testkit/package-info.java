// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** What tests share: builders of model objects, sample cases, the UI robot. */
package org.sasae.testkit;
