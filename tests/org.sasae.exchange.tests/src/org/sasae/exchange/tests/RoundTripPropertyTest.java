// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.exchange.CsvExport;
import org.sasae.exchange.CsvFile;
import org.sasae.exchange.CsvImport;
import org.sasae.exchange.CsvOptions;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage.Literals;

class RoundTripPropertyTest {

    private static final Charset MS932 = Charset.forName("windows-31j");

    /** What MS932 has, and what trips programs that write it: characters with twins, NEC's and IBM's own, quotes. */
    private static final List<String> WRITABLE = List.of("あ", "ア", "漢字", "髙﨑", "①", "Ⅳ", "㈱", "㍻", "纊", "～", "－",
            "∥", "￢", "¦", "ｶﾞ", "ソ", "表", "\"", "\"\"", ",", "\n", "\r\n", "\r", "\n\n", " ", "　", "：", "・", "A1",
            "\t", "'", "=1+1", "\\", "〓", "");

    /** What MS932 lacks: twins of its characters, letters outside of it and of the basic plane, 外字, halves of a pair. */
    private static final List<String> RARE = List.of("〜", "−", "‖", "¬", "—", "¥", "‾", "\u00a0", "𠮷", "😀", "👨‍👩‍👧",
            "か\u3099", "\ue000", "\ufeff", "\u2028", "é", "\ud842", "\udfb7", "\u0000", "\u000b");

    /** Texts with everything that makes trouble in CSV and in MS932. */
    @Provide
    Arbitrary<List<String>> texts() {
        return texts(Stream.concat(WRITABLE.stream(), RARE.stream()).toList());
    }

    /** Texts that can be written as they are. */
    @Provide
    Arbitrary<List<String>> writable() {
        return texts(WRITABLE);
    }

    private static Arbitrary<List<String>> texts(List<String> parts) {
        return Arbitraries.of(parts).list().ofMaxSize(8).map(chosen -> String.join("", chosen)).list()
                .ofMinSize(30).ofMaxSize(60);
    }

    @Property(tries = 60)
    void textThatCanBeWrittenArrivesWithoutAWordAboutIt(@ForAll("writable") List<String> texts) throws IOException {
        CareCase careCase = Cases.sample("hanaoka");
        fill(careCase, texts);
        Cases.complete(careCase);

        CsvExport.Prepared prepared = new CsvExport(Locale.ENGLISH).prepare(List.of(careCase), Cases.OPTIONS);

        assertEquals(List.of(), prepared.problems().stream()
                .filter(problem -> problem.isError() && problem.message().contains("MS932")).toList());
    }

    @Property(tries = 150)
    void exportOfAnImportedCaseIsByteForByteTheSame(@ForAll("texts") List<String> texts) throws IOException {
        texts.forEach(text -> Statistics.label("rare").collect(RARE.stream().anyMatch(text::contains)));
        Statistics.label("rare").coverage(rare -> rare.check(true).percentage(percent -> percent > 40));
        CareCase careCase = Cases.sample("hanaoka");
        fill(careCase, texts);
        Cases.complete(careCase);
        byte[] picture = jpeg(texts);
        List<CsvFile> first = export(careCase, Cases.OPTIONS.withPicture(drawn -> Optional.of(picture)));

        CsvImport.Read read = new CsvImport(Locale.ENGLISH).read(first);
        CareCase imported = new CsvImport(Locale.ENGLISH).createCase(read.people().getFirst());

        assertEquals(List.of(), read.problems());
        List<CsvFile> second = export(imported, Cases.OPTIONS);
        assertEquals(first.size(), second.size());
        for (int i = 0; i < first.size(); i++) {
            assertEquals(new String(first.get(i).bytes(), MS932), new String(second.get(i).bytes(), MS932));
        }
        assertEquals(first, second);
    }

    /** Something that begins like a JPEG file; what follows is nobody's business here. */
    private static byte[] jpeg(List<String> texts) {
        byte[] bytes = ("   " + String.join("", texts)).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[2] = (byte) 0xFF;
        return bytes;
    }

    private static List<CsvFile> export(CareCase careCase, CsvOptions options) throws IOException {
        CsvExport.Prepared prepared = new CsvExport(Locale.ENGLISH).prepare(List.of(careCase),
                options.replacing());
        assertFalse(prepared.hasErrors(), () -> prepared.problems().toString());
        return prepared.files();
    }

    /** Puts the texts into all text attributes of the case one after the other, beginning again at the end. */
    private static void fill(CareCase careCase, List<String> texts) {
        int next = 0;
        for (TreeIterator<EObject> all = careCase.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                boolean key = attribute == Literals.CARE_PLAN__PLAN_TYPE_ID
                        || attribute == Literals.SUPPORT_ROW__SERVICE_TYPE_CODE;
                if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany() && !key) {
                    object.eSet(attribute, texts.get(next++ % texts.size()));
                }
            }
        }
    }
}
