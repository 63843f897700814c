// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.anonymisation;

import java.util.Locale;
import org.sasae.core.text.Texts;

/** What kind of value can tell who somebody is. */
public enum IdentityKind {
    /** The name of a person, or its reading. */
    PERSON,
    /** A postal address. */
    ADDRESS,
    /** A town, a region, a street. */
    PLACE,
    /** An office, a hospital, a company. */
    ORGANISATION,
    /** A telephone or fax number, or a mail address. */
    CONTACT,
    /** A number that an authority or office gave. */
    NUMBER,
    /** A date in running text; dates in fields of their own are always shifted. */
    DATE;

    /** Its name for people. */
    public String label(Locale locale) {
        return Texts.beside(IdentityKind.class).get("kind." + name(), locale);
    }
}
