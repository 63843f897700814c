// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/** What kind of word a {@link Word} is, as far as anything here asks for it. */
public enum WordKind {
    /** A noun that is no name and no number. */
    NOUN,
    /** A family name or given name. */
    PERSON_NAME,
    /** A place: a town, a region, a country. */
    PLACE_NAME,
    /** The name of an organisation. */
    ORGANISATION_NAME,
    /** A number. */
    NUMBER,
    /** A verb that can stand alone. */
    VERB,
    /** An adjective. */
    ADJECTIVE,
    /** Particles, endings, signs and everything else that carries no content of its own. */
    OTHER;

    /** Whether a word of this kind says something by itself. */
    public boolean isContent() {
        return this != OTHER;
    }

    /** Whether it is a name of somebody or something. */
    public boolean isName() {
        return this == PERSON_NAME || this == PLACE_NAME || this == ORGANISATION_NAME;
    }
}
