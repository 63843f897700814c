// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.font;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts that sheets are written with: the first Japanese font of the machine and, for characters
 * that it lacks, the next ones. A face is opened when a character first needs it. Not for use by
 * several threads at once.
 */
public final class FontBook implements Closeable {

    /** Stands for a character that no font has (下駄, as printers use it). */
    public static final int MISSING = '〓';

    private static final int EMBEDDING_FORBIDDEN = 0x0002;

    private final List<FontFinder.Candidate> unopened;
    private final List<FontFace> faces = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();
    private final Map<Integer, FontFace> faceOf = new HashMap<>();
    private final Set<Integer> missing = new HashSet<>();
    private final Map<Integer, Integer> widths = new HashMap<>();

    /**
     * Creates a book from font files.
     *
     * @param candidates the files in the order of preference, not null
     */
    public FontBook(List<FontFinder.Candidate> candidates) {
        unopened = new ArrayList<>(candidates);
    }

    /**
     * Tells whether any of the fonts can be used for Japanese.
     *
     * @return true when a face with kana and kanji could be opened and may be embedded
     * @throws IOException when a file cannot be read
     */
    public boolean hasJapanese() throws IOException {
        return face('介') != null && face('あ') != null;
    }

    /**
     * Measures a character.
     *
     * @param codePoint a Unicode code point
     * @return its advance width in thousandths of the font size
     * @throws IOException when a font file cannot be read
     */
    public int width(int codePoint) throws IOException {
        Integer known = widths.get(codePoint);
        if (known == null) {
            int shown = shown(codePoint);
            FontFace face = face(shown);
            known = face == null ? 1000 : face.width(shown);
            widths.put(codePoint, known);
        }
        return known;
    }

    /**
     * Tells which character is shown for a character.
     *
     * @param codePoint a Unicode code point
     * @return the same, or {@link #MISSING} when no font has it
     * @throws IOException when a font file cannot be read
     */
    public int shown(int codePoint) throws IOException {
        return face(codePoint) == null ? MISSING : codePoint;
    }

    /**
     * Makes a font of just these characters.
     *
     * @param characters code points, not null
     * @return a TrueType font file
     * @throws IOException when a font file cannot be read
     */
    public byte[] subset(SortedSet<Integer> characters) throws IOException {
        return new FontSubset(characters, this).write();
    }

    byte[] outline(int codePoint) throws IOException {
        FontFace face = face(codePoint);
        return face == null ? new byte[0] : face.outline(codePoint);
    }

    private FontFace face(int codePoint) throws IOException {
        FontFace known = faceOf.get(codePoint);
        if (known != null || missing.contains(codePoint)) {
            return known;
        }
        for (int i = 0; i < faces.size() || openNext(); i++) {
            if (faces.get(i).has(codePoint)) {
                faceOf.put(codePoint, faces.get(i));
                return faces.get(i);
            }
        }
        missing.add(codePoint);
        return null;
    }

    private boolean openNext() throws IOException {
        while (!unopened.isEmpty()) {
            FontFinder.Candidate candidate = unopened.removeFirst();
            try {
                TrueTypeFont font = open(candidate.file(), candidate.face());
                if (font != null && mayBeEmbedded(font)) {
                    faces.add(new FontFace(font));
                    return true;
                }
            } catch (IOException e) {
                // A damaged file is no font: the next one is asked.
                continue;
            }
        }
        return false;
    }

    private TrueTypeFont open(Path file, Pattern face) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttc") || name.endsWith(".otc")) {
            return member(file, face);
        }
        TrueTypeFont font = name.endsWith(".otf")
                ? new OTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))
                : new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        opened.add(font);
        return font;
    }

    /** A collection knows its members only by opening them: the first whose name fits is taken. */
    private TrueTypeFont member(Path file, Pattern face) throws IOException {
        List<String> names = new ArrayList<>();
        TrueTypeCollection.processAllFontHeaders(file.toFile(), headers -> names.add(headers.getName()));
        for (String name : names) {
            if (name != null && face.matcher(name).find()) {
                TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
                opened.add(collection);
                return collection.getFontByName(name);
            }
        }
        return null;
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        boolean forbidden = os2 != null && (os2.getFsType() & 0x000F) == EMBEDDING_FORBIDDEN;
        boolean outlines = font instanceof OpenTypeFont open && open.isPostScript() || font.getGlyph() != null;
        return !forbidden && outlines;
    }

    @Override
    public void close() throws IOException {
        for (Closeable closeable : opened) {
            closeable.close();
        }
    }
}
