// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.gedcom;

/** The versions of the format that are written; both are read. */
public enum GedcomVersion {

    /** The version that nearly every program reads. */
    V5_5_1("5.5.1"),
    /** The version of 2021. */
    V7("7.0");

    private final String number;

    GedcomVersion(String number) {
        this.number = number;
    }

    /** {@return the number as it stands in a file} */
    public String number() {
        return number;
    }
}
