// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * One face of an installed font: which characters it has, how wide they are, and what they look like.
 * Faces with TrueType and with CFF outlines are the same from outside.
 */
final class FontFace {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double toThousandths;
    private final Map<Integer, byte[]> outlines = new HashMap<>();

    FontFace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.toThousandths = 1000.0 / font.getUnitsPerEm();
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    /** The advance width of a character in thousandths of the font size. */
    int width(int codePoint) throws IOException {
        return (int) Math.round(font.getAdvanceWidth(characters.getGlyphId(codePoint)) * toThousandths);
    }

    /** The outline of a character as a {@code glyf} record with 1000 units per em. */
    byte[] outline(int codePoint) throws IOException {
        int glyph = characters.getGlyphId(codePoint);
        byte[] known = outlines.get(glyph);
        if (known == null) {
            known = Outline.encode(path(glyph), toThousandths);
            outlines.put(glyph, known);
        }
        return known;
    }

    private GeneralPath path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            CFFFont cff = open.getCFF().getFont();
            int id = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(glyph) : glyph;
            return cff.getType2CharString(id).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }
}
