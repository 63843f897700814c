// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.plugins.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sasae.plugins.internal.PropertyText;

/** Names of plug-ins as p2 hands them over. */
class PropertyTextTest {

    @Test
    void aNameInUtf8ThatWasReadAsLatinIsReadable() {
        String published = new String("支え 横浜市".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals("支え 横浜市", PropertyText.repaired(published));
    }

    @Test
    void aNameThatWasPublishedRightlyStays() {
        assertEquals("支え 横浜市", PropertyText.repaired("支え 横浜市"));
        assertEquals("Café", PropertyText.repaired("Café"));
        assertEquals("Sasae", PropertyText.repaired("Sasae"));
    }
}
