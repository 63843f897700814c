// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Training with cases: what is shared by packs, attempts and feedback. */
package org.sasae.training;
