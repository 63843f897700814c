// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.text;

import java.util.Locale;

/** A text that exists in several languages; what a headless bundle passes on instead of a finished string. */
@FunctionalInterface
public interface LocalizedText {

    /**
     * @param locale the language wanted
     * @return the text in that language, in English where there is no translation; never null
     */
    String in(Locale locale);
}
