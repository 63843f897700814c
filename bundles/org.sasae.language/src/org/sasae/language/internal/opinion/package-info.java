// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/**
 * What experience says of a goal, beside the rules that read it: how likely each label is, learned from labelled goals.
 */
package org.sasae.language.internal.opinion;
