// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** A learner's work on a pack: starting it, recording it, comparing it. */
package org.sasae.training.attempt;
