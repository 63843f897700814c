// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.util.Locale;

import org.sasae.core.text.Texts;

/** Names that are looked up by an id. */
final class PackTexts {

    private static final Texts NAMES = new Texts("org.sasae.ui.training.internal.packs.names",
            PackTexts.class.getClassLoader());

    private PackTexts() {
    }

    static String named(String kind, String id) {
        return NAMES.find(kind + id, Locale.getDefault()).orElse(id);
    }
}
