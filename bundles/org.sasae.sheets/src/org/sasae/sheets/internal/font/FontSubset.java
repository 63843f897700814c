// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Writes a small TrueType font that holds just the characters of one document.
 *
 * <p>
 * PDFBox can embed neither a font collection as a whole nor a subset of a font with CFF outlines, and
 * Japanese fonts are usually both. A font made here is plain TrueType with 1000 units per em and can be
 * embedded as it is.
 * </p>
 */
final class FontSubset {

    private static final int ASCENT = 880;
    private static final int DESCENT = -120;
    private static final int CHECKSUM_OF_FONT = 0xB1B0AFBA;

    private final List<Integer> codePoints;
    private final byte[][] outlines;
    private final int[] widths;

    FontSubset(SortedSet<Integer> characters, FontBook book) throws IOException {
        codePoints = List.copyOf(characters);
        outlines = new byte[codePoints.size() + 1][];
        widths = new int[codePoints.size() + 1];
        outlines[0] = new byte[0];
        widths[0] = 1000;
        for (int i = 0; i < codePoints.size(); i++) {
            outlines[i + 1] = book.outline(codePoints.get(i));
            widths[i + 1] = book.width(codePoints.get(i));
        }
    }

    byte[] write() throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", glyf());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca());
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", post());
        return assemble(tables);
    }

    private interface Table {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] table(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private byte[] glyf() throws IOException {
        return table(out -> {
            for (byte[] outline : outlines) {
                out.write(outline);
            }
        });
    }

    private byte[] loca() throws IOException {
        return table(out -> {
            int offset = 0;
            for (byte[] outline : outlines) {
                out.writeInt(offset);
                offset += outline.length;
            }
            out.writeInt(offset);
        });
    }

    private byte[] hmtx() throws IOException {
        return table(out -> {
            for (int i = 0; i < widths.length; i++) {
                out.writeShort(widths[i]);
                out.writeShort(outlines[i].length == 0 ? 0 : (short) ((outlines[i][2] << 8) | (outlines[i][3] & 0xFF)));
            }
        });
    }

    private byte[] head() throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            out.writeInt(0x00010000);
            out.writeInt(0);
            out.writeInt(0x5F0F3CF5);
            out.writeShort(0x000B);
            out.writeShort(1000);
            out.writeLong(0);
            out.writeLong(0);
            out.writeShort(-1000);
            out.writeShort(-500);
            out.writeShort(2000);
            out.writeShort(1500);
            out.writeShort(0);
            out.writeShort(6);
            out.writeShort(2);
            out.writeShort(1);
            out.writeShort(0);
        });
    }

    private byte[] hhea() throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            out.writeShort(ASCENT);
            out.writeShort(DESCENT);
            out.writeShort(0);
            out.writeShort(2000);
            out.writeShort(0);
            out.writeShort(0);
            out.writeShort(2000);
            out.writeShort(1);
            for (int i = 0; i < 7; i++) {
                out.writeShort(0);
            }
            out.writeShort(widths.length);
        });
    }

    private byte[] maxp() throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            out.writeShort(widths.length);
            out.writeShort(0xFFFF);
            out.writeShort(0xFFFF);
            out.writeShort(0);
            out.writeShort(0);
            out.writeShort(2);
            for (int i = 0; i < 8; i++) {
                out.writeShort(0);
            }
        });
    }

    /** One group per character in a table of format 12, which reaches beyond the first plane. */
    private byte[] cmap() throws IOException {
        return table(out -> {
            out.writeShort(0);
            out.writeShort(1);
            out.writeShort(3);
            out.writeShort(10);
            out.writeInt(12);
            out.writeShort(12);
            out.writeShort(0);
            out.writeInt(16 + 12 * codePoints.size());
            out.writeInt(0);
            out.writeInt(codePoints.size());
            for (int i = 0; i < codePoints.size(); i++) {
                out.writeInt(codePoints.get(i));
                out.writeInt(codePoints.get(i));
                out.writeInt(i + 1);
            }
        });
    }

    private static byte[] post() throws IOException {
        return table(out -> {
            out.writeInt(0x00030000);
            out.writeInt(0);
            out.writeShort(-100);
            out.writeShort(50);
            for (int i = 0; i < 5; i++) {
                out.writeInt(0);
            }
        });
    }

    private static byte[] os2() throws IOException {
        return table(out -> {
            out.writeShort(4);
            out.writeShort(1000);
            out.writeShort(400);
            out.writeShort(5);
            out.writeShort(0);
            for (int i = 0; i < 10; i++) {
                out.writeShort(0);
            }
            out.writeShort(0);
            out.write(new byte[10]);
            out.writeInt(0);
            out.writeInt(0);
            out.writeInt(0);
            out.writeInt(0);
            out.writeBytes("SASA");
            out.writeShort(0x0040);
            out.writeShort(0x0020);
            out.writeShort(0xFFFF);
            out.writeShort(ASCENT);
            out.writeShort(DESCENT);
            out.writeShort(0);
            out.writeShort(ASCENT);
            out.writeShort(-DESCENT);
            out.writeInt(0);
            out.writeInt(0);
            out.writeShort(540);
            out.writeShort(730);
            out.writeShort(0);
            out.writeShort(0x20);
            out.writeShort(0);
        });
    }

    private static byte[] name() throws IOException {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(1, "SasaeSheet");
        names.put(2, "Regular");
        names.put(4, "SasaeSheet");
        names.put(6, "SasaeSheet");
        return table(out -> {
            out.writeShort(0);
            out.writeShort(names.size());
            out.writeShort(6 + 12 * names.size());
            int offset = 0;
            for (Map.Entry<Integer, String> entry : names.entrySet()) {
                out.writeShort(3);
                out.writeShort(1);
                out.writeShort(0x409);
                out.writeShort(entry.getKey());
                out.writeShort(entry.getValue().length() * 2);
                out.writeShort(offset);
                offset += entry.getValue().length() * 2;
            }
            for (String text : names.values()) {
                out.write(text.getBytes(StandardCharsets.UTF_16BE));
            }
        });
    }

    private static byte[] assemble(Map<String, byte[]> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int power = Integer.highestOneBit(tables.size());
        out.writeInt(0x00010000);
        out.writeShort(tables.size());
        out.writeShort(power * 16);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort((tables.size() - power) * 16);
        int offset = 12 + 16 * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            if (entry.getKey().equals("head")) {
                head = offset;
            }
            out.writeBytes(entry.getKey());
            out.writeInt(checksum(entry.getValue()));
            out.writeInt(offset);
            out.writeInt(entry.getValue().length);
            offset += padded(entry.getValue().length);
        }
        for (byte[] table : tables.values()) {
            out.write(table);
            out.write(new byte[padded(table.length) - table.length]);
        }
        byte[] font = bytes.toByteArray();
        int adjustment = CHECKSUM_OF_FONT - checksum(font);
        for (int i = 0; i < 4; i++) {
            font[head + 8 + i] = (byte) (adjustment >>> (24 - 8 * i));
        }
        return font;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] data) {
        int sum = 0;
        for (int i = 0; i < data.length; i++) {
            sum += (data[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }
}
