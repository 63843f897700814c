// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.OptionalInt;
import org.sasae.model.care.CarePackage;
import org.xml.sax.Attributes;

/** What the first element of a file says: whether it is a case, and of which format. */
final class RootTag {

    private static final String VERSION = CarePackage.Literals.CARE_CASE__FORMAT_VERSION.getName();

    private RootTag() {
    }

    static boolean isCase(String qName, Attributes attributes) {
        int colon = qName.indexOf(':');
        String declaration = colon < 0 ? "xmlns" : "xmlns:" + qName.substring(0, colon);
        return CarePackage.Literals.CARE_CASE.getName().equals(qName.substring(colon + 1))
                && CarePackage.eNS_URI.equals(attributes.getValue(declaration));
    }

    /** The format version, 1 when the file does not say, empty when what it says is no number. */
    static OptionalInt version(Attributes attributes) {
        String value = attributes.getValue(VERSION);
        if (value == null) {
            return OptionalInt.of(1);
        }
        return value.matches("[1-9][0-9]{0,8}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    static String versionAttribute() {
        return VERSION;
    }
}
