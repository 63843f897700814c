// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.export;

/** Sheets of paper (ISO 216). */
public enum PaperSize {

    /** 210 × 297 mm. */
    A4(210, 297),
    /** 297 × 420 mm. */
    A3(297, 420);

    private final int shortEdge;
    private final int longEdge;

    PaperSize(int shortEdge, int longEdge) {
        this.shortEdge = shortEdge;
        this.longEdge = longEdge;
    }

    /** {@return the shorter edge in millimetres} */
    public int shortEdge() {
        return shortEdge;
    }

    /** {@return the longer edge in millimetres} */
    public int longEdge() {
        return longEdge;
    }
}
