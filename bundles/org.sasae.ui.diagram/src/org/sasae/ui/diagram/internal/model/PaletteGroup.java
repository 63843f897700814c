// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.List;

import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Tool;

/**
 * A part of the palette under one heading.
 *
 * @param name the heading
 * @param tools tools that act on the selection
 * @param links lines to draw
 */
public record PaletteGroup(String name, List<Tool> tools, List<LinkRule> links) {

    /** Copies the lists. */
    public PaletteGroup {
        tools = List.copyOf(tools);
        links = List.copyOf(links);
    }
}
