// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

/** The kinds of file that a sheet can be written as. */
public enum SheetFormat {

    /** A document for printing and signing; its text can be searched. */
    PDF("pdf"),
    /** A workbook that an office can go on editing. */
    XLSX("xlsx");

    private final String extension;

    SheetFormat(String extension) {
        this.extension = extension;
    }

    /** {@return the extension of its files, without the dot} */
    public String extension() {
        return extension;
    }
}
