// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Case packs: reading them, finding them, checking them. */
package org.sasae.training.pack;
