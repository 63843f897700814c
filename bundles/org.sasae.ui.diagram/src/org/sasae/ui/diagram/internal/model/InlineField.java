// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;

/**
 * Something that is typed directly on the picture.
 *
 * @param name what is typed, for the label and the screen reader
 * @param value what stands there now, not null
 * @param columns how many letters the field is wide
 * @param change prepares the change for what was typed; empty where nothing changes or it makes no sense
 */
public record InlineField(String name, String value, int columns, Function<String, Optional<Command>> change) {
}
