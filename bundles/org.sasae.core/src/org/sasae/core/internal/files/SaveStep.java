// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

/** The moments of a save, in their order. Tests stop the process at each of them. */
public enum SaveStep {
    /** Nothing happened yet. */
    BEGUN,
    /** The temporary file exists and is empty. */
    TEMPORARY_CREATED,
    /** Half of the content is in the temporary file. */
    HALF_WRITTEN,
    /** All content is written, but perhaps not yet on the disk. */
    WRITTEN,
    /** The temporary file is on the disk. */
    FORCED,
    /** The old content is kept as a copy. */
    COPY_KEPT,
    /** The temporary file took the place of the old one. */
    MOVED,
    /** The folder is on the disk. */
    FOLDER_FORCED,
    /** Old copies are gone; the save is over. */
    DONE
}
