// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import org.w3c.dom.Document;

/**
 * Brings a case file from one format version to the next.
 *
 * <p>A migration works on the XML, not on objects: the classes of the old format do not exist any more, and what a
 * newer metamodel cannot read would be lost before a migration could move it. Each version step is one small class with
 * a test file of the old version. Steps run one after another; the format version in the root element is set by whoever
 * runs them.
 */
public interface Migration {

    /** The version this step starts from; it leads to the next one. */
    int fromVersion();

    /**
     * Changes the document in place. Elements of unknown plug-ins must be left alone. The nodes are not aware of
     * namespaces: names are as written in the file.
     *
     * @param document the whole file, never null
     * @throws MigrationException when the document is not what the old format was
     */
    void migrate(Document document) throws MigrationException;
}
