// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * Something a user can do to the picture by one press of a key or a click in the palette. Tools hold
 * no state; what they do is an EMF command that the caller executes on the case's command stack.
 */
public interface Tool {

    /** {@return the id; it never changes, and the label stands under it in the messages} */
    String id();

    /** {@return the class of what is made or changed} */
    EClass type();

    /**
     * Suggests the key that starts the tool while the picture has the focus.
     *
     * @return one upper-case letter, or {@code DEL}; empty when the tool has no key of its own
     */
    Optional<String> key();

    /**
     * Names the tool.
     *
     * @param texts the language, not null
     * @return the label in the palette and the context menu
     */
    default String label(DiagramTexts texts) {
        return texts.message("tool." + id());
    }

    /**
     * Tells whether the tool makes sense now.
     *
     * @param request the case and the selection, not null
     * @return whether {@link #prepare(ToolRequest)} may be called
     */
    boolean applies(ToolRequest request);

    /**
     * Makes the change ready. Callers use {@link #prepare(ToolRequest)}.
     *
     * @param request a request for which {@link #applies(ToolRequest)} holds, not null
     * @return the change
     */
    ToolResult make(ToolRequest request);

    /**
     * Prepares the change under the tool's label; nothing happens before the command is executed.
     *
     * @param request a request for which {@link #applies(ToolRequest)} holds, not null
     * @return the change
     * @throws IllegalArgumentException when the tool does not apply
     */
    default ToolResult prepare(ToolRequest request) {
        if (!applies(request)) {
            throw new IllegalArgumentException(id());
        }
        return make(request).labelled(label(request.texts()));
    }
}
