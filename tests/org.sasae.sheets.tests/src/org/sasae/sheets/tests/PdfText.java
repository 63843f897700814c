// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF in the order in which its cells were drawn, without blanks and line ends. */
final class PdfText {

    private static final Pattern CONTINUATION = Pattern.compile("…続紙［(\\d+)］へ");

    private PdfText() {
    }

    static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return squeeze(stripper.getText(document));
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /**
     * The text with every continuation put back to the place that it continues.
     *
     * @param pdf the document
     * @param continued the labels of the places that are continued
     */
    static String joined(byte[] pdf, List<String> continued) throws IOException {
        String text = read(pdf);
        int added = text.indexOf("（続紙）");
        if (added < 0) {
            return text;
        }
        Matcher place = CONTINUATION.matcher(text.substring(0, added));
        StringBuilder joined = new StringBuilder();
        while (place.find()) {
            int number = Integer.parseInt(place.group(1));
            String rest = rest(text.substring(added), number, continued.get(number - 1));
            place.appendReplacement(joined, Matcher.quoteReplacement(rest));
        }
        return place.appendTail(joined).toString();
    }

    private static String rest(String added, int number, String label) {
        String head = "［" + number + "］" + squeeze(label);
        int begin = added.indexOf(head) + head.length();
        int next = added.indexOf("［" + (number + 1) + "］", begin);
        return added.substring(begin, next < 0 ? added.length() : next);
    }

    static String squeeze(String text) {
        return text.replaceAll("[\\s　\u00a0]+", "");
    }
}
