// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

/** How a command writes. */
enum OutputFormat {
    text, json
}
