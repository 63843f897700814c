// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Document;

/**
 * All steps from the oldest format that can still be opened to the current one.
 *
 * @param steps one for each version from the oldest to the one before the current, in this order, without a gap
 * @param current the version that this program writes
 */
public record Migrations(List<Migration> steps, int current) {

    /** Orders the steps and rejects a gap, a double step, or steps that do not lead to the current version. */
    public Migrations {
        steps = steps.stream().sorted(Comparator.comparingInt(Migration::fromVersion)).toList();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).fromVersion() != current - steps.size() + i) {
                throw new IllegalArgumentException("no unbroken way from an old format to " + current);
            }
        }
    }

    /** What this program knows: format 1 is the first, so there is nothing to migrate yet. */
    public static Migrations standard() {
        return new Migrations(List.of(), 1);
    }

    /** Whether files of a version can be brought to the current one. */
    public boolean canStartFrom(int version) {
        return version <= current && version >= current - steps.size();
    }

    /**
     * Runs all steps from a version on and writes the current version into the root element.
     *
     * @param version the version of the document, for which {@link #canStartFrom(int)} holds
     * @throws MigrationException when a step cannot work on the document
     */
    public void run(Document document, int version) throws MigrationException {
        for (Migration step : steps) {
            if (step.fromVersion() >= version) {
                step.migrate(document);
            }
        }
        document.getDocumentElement().setAttribute("formatVersion", Integer.toString(current));
    }
}
