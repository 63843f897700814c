// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats of pictures. */
public enum ExportFormat {

    /** Scalable, for web pages and documents. */
    SVG("svg"),
    /** 300 dpi, without loss. */
    PNG("png"),
    /** 300 dpi, as the exchange of care plan data wants it for the genogram. */
    JPEG("jpg"),
    /** Scalable, one page as large as the picture. */
    PDF("pdf");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** {@return the extension of files, without the dot} */
    public String extension() {
        return extension;
    }

    /**
     * Finds a format by name or extension.
     *
     * @param name svg, png, jpeg, jpg or pdf in any case, not null
     * @return the format, empty when there is none of that name
     */
    public static Optional<ExportFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.extension.equals(lower)
                || format.name().toLowerCase(Locale.ROOT).equals(lower)).findFirst();
    }
}
