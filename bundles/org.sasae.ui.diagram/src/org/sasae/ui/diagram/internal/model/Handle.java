// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import org.sasae.diagram.Tool;
import org.sasae.ui.diagram.internal.model.Neighbours.Direction;

/**
 * A button beside a selected node.
 *
 * @param tool what it does
 * @param side on which side it lies
 * @param label one or two letters on it
 */
public record Handle(Tool tool, Direction side, String label) {
}
