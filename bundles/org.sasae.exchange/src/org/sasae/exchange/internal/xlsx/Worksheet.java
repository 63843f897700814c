// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads a worksheet row by row, so that a workbook of any size needs little memory. Dates come as 2026-05-18, numbers
 * without formatting, formulas as the value that was saved with them.
 */
public final class Worksheet {

    /** Why a workbook cannot be read. */
    public enum Refusal {
        /** It is no XLSX file: perhaps the older XLS, or locked with a password. */
        NOT_XLSX,
        /** There is no worksheet of the name. */
        NO_SHEET,
        /** Its contents are damaged, or far larger than the file, as in files that are made to fill the memory. */
        DAMAGED,
        /** There are more than {@link #MOST_ROWS} rows. */
        TOO_LONG
    }

    /** A list of an office is far shorter. */
    public static final int MOST_ROWS = 20_000;

    /** A workbook cannot be read. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        /** {@return why} */
        public Refusal refusal() {
            return refusal;
        }
    }

    /** Takes the rows that are not empty, from top to bottom. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Takes a row.
         *
         * @param number from 1
         * @param cells  its texts by column, from 0; cells without text are left out
         */
        void row(int number, Map<Integer, String> cells);
    }

    private Worksheet() {
    }

    /**
     * Reads a worksheet.
     *
     * @param file the workbook, not null; not changed
     * @param name the worksheet, empty for the first
     * @param rows takes the rows, not null
     * @return the name of the worksheet that was read, never null
     * @throws RefusedException when it is no workbook or has no such worksheet
     * @throws IOException when reading fails
     */
    public static String read(Path file, String name, Rows rows) throws RefusedException, IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(file) == 0) {
            throw new RefusedException(Refusal.NOT_XLSX);
        }
        try (OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(content);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String found = ((XSSFReader.SheetIterator) sheets).getSheetName();
                    if (name.isEmpty() || name.equals(found)) {
                        read(sheet, reader, new ReadOnlySharedStringsTable(content), rows);
                        return found;
                    }
                }
            }
            throw new RefusedException(Refusal.NO_SHEET);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | ParserConfigurationException
                | UnsupportedFileFormatException | EmptyFileException e) {
            throw new RefusedException(Refusal.NOT_XLSX);
        }
    }

    private static void read(InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable strings, Rows rows)
            throws RefusedException, SAXException, ParserConfigurationException, OpenXML4JException {
        XMLReader parser = XMLHelper.newXMLReader();
        try {
            parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Collector(rows),
                    new PlainValues(), false));
            parser.parse(new InputSource(sheet));
        } catch (TooLong e) {
            throw new RefusedException(Refusal.TOO_LONG);
        } catch (IOException e) {
            // The library says so of a part that unpacks to very much more than it is.
            throw new RefusedException(Refusal.DAMAGED);
        }
    }

    /** Ends the reading of a worksheet that has too many rows. */
    private static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Values as data instead of as they look on the screen. */
    private static final class PlainValues extends DataFormatter {

        /** What a format shows as it is: quoted text, conditions and locales in brackets, escaped characters. */
        private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|;.*");
        private static final Pattern ERA_DAY = Pattern.compile("[g]*[ey]+[^0#?]*[md]+[^0#?]*");

        PlainValues() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
            if (isDate(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime time = DateUtil.getLocalDateTime(value, use1904);
                return value >= 1 ? time.toLocalDate().toString() : time.toLocalTime().toString();
            }
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }

        /** Also the Japanese era formats such as ge.m.d, which the library does not know. */
        private static boolean isDate(int index, String format) {
            if (DateUtil.isADateFormat(index, format)) {
                return true;
            }
            String letters = format == null ? "" : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
            return ERA_DAY.matcher(letters).matches();
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            return formatRawCellContents(value, formatIndex, format, false);
        }
    }

    private static final class Collector implements SheetContentsHandler {

        private final Rows rows;
        private final Map<Integer, String> cells = new HashMap<>();
        private int count;

        Collector(Rows rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            String text = value == null ? "" : value.strip();
            if (!text.isEmpty() && reference != null) {
                cells.put((int) new CellReference(reference).getCol(), text);
            }
        }

        @Override
        public void endRow(int row) {
            if (!cells.isEmpty()) {
                if (++count > MOST_ROWS) {
                    throw new TooLong();
                }
                rows.row(row + 1, Map.copyOf(cells));
            }
        }
    }
}
