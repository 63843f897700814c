// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sasae.sheets.internal.bind.Run;
import org.sasae.sheets.internal.font.FontBook;

/** Breaks plain text into lines by the rules of the sheets. */
public final class TextLines {

    private final TextBlock block;

    /** @param fonts how wide characters are, not null */
    public TextLines(FontBook fonts) {
        block = new TextBlock(fonts);
    }

    /**
     * @param text  any text; line feeds are kept
     * @param width in millimetres
     * @param size  of the font, in points
     * @return the lines; empty for an empty text
     * @throws IOException when a font file cannot be read
     */
    public List<String> of(String text, double width, double size) throws IOException {
        int limit = (int) Math.floor(width / (size * Metrics.POINT) * 1000);
        List<String> lines = new ArrayList<>();
        for (Line line : block.lines(List.of(new Run(text, Run.Mark.NONE)), limit)) {
            StringBuilder plain = new StringBuilder();
            line.runs().forEach(run -> plain.append(run.text()));
            lines.add(plain.toString());
        }
        return lines;
    }
}
