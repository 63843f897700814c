// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Looking at a learner's work and saying what is seen. */
package org.sasae.training.feedback;
