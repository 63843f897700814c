// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An earlier content of a case file that was kept when the file was saved, and that can be opened.
 *
 * @param path where the copy lies; open it like any case file and save it under the name of the case to go back to it
 * @param keptAt when it was kept, which is when the case was saved over it
 */
public record LastGoodCopy(Path path, Instant keptAt) {
}
