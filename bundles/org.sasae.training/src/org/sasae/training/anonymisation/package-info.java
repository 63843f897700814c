// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Making training material from real cases. */
package org.sasae.training.anonymisation;
