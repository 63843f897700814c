// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.genogram.PersonProvider;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Pen;
import org.sasae.drawing.PictureBuilder;
import org.sasae.drawing.Point;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.genogram.PersonSymbol;
import org.sasae.drawing.genogram.UnionRoute;
import org.sasae.drawing.genogram.UnionSymbol;
import org.sasae.drawing.internal.SvgWriter;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionStatus;

/**
 * The pictures that the viewpoints load are the symbols of {@code org.sasae.drawing} in the standard look. After a change
 * there run this test with {@code -Dsasae.symbols.renew=true} and look at the files.
 */
class SymbolFilesTest {

    private static final Path FOLDER = Repository.folder("bundles/org.sasae.sirius/images");
    private static final boolean RENEW = Boolean.getBoolean("sasae.symbols.renew");
    private static final DiagramTexts TEXTS = DiagramTexts.of(Locale.JAPANESE, LocalDate.of(2026, 1, 1));
    private static final TextMeasure NO_WORDS = new TextMeasure() {
        @Override
        public double width(String text, TextStyle style) {
            return 0;
        }

        @Override
        public double ascent(TextStyle style) {
            return 0;
        }

        @Override
        public double descent(TextStyle style) {
            return 0;
        }
    };

    static Stream<String> names() {
        return symbols().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileIsTheSymbol(String name) throws IOException {
        String drawn = symbols().get(name);
        Path file = FOLDER.resolve(name + ".svg");
        if (RENEW) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertEquals(drawn, Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void thereAreNoOtherFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> others = files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .filter(name -> !symbols().containsKey(name)).toList();
            assertTrue(others.isEmpty(), others::toString);
        }
    }

    private static Map<String, String> symbols() {
        Map<String, String> symbols = new TreeMap<>();
        PersonSymbol drawing = new PersonSymbol(TEXTS, SymbolProfile.standard(), NO_WORDS);
        for (Sex sex : Sex.values()) {
            for (LifeStatus life : LifeStatus.values()) {
                for (boolean client : new boolean[] {false, true}) {
                    FamilyMember person = person(sex, life, client);
                    symbols.putIfAbsent(new PersonProvider().symbol(person),
                            svg(person, pen -> drawing.drawBare(person, new Point(0, 0), pen)));
                }
            }
        }
        symbols.put("union.separated", union(UnionStatus.SEPARATED));
        symbols.put("union.divorced", union(UnionStatus.DIVORCED));
        return symbols;
    }

    private static FamilyMember person(Sex sex, LifeStatus life, boolean client) {
        FamilyMember person = CareFactory.eINSTANCE.createFamilyMember();
        person.setSex(sex);
        person.setLifeStatus(life);
        person.setClient(client);
        return person;
    }

    /** A short piece of the line of a couple, with the slashes on it. */
    private static String union(UnionStatus status) {
        Union union = CareFactory.eINSTANCE.createUnion();
        union.setPartnerA(CareFactory.eINSTANCE.createFamilyMember());
        union.setPartnerB(CareFactory.eINSTANCE.createFamilyMember());
        union.setStatus(status);
        UnionRoute route = new UnionRoute(List.of(new Point(-10, 0), new Point(10, 0)), List.of(), Optional.empty());
        return svg(union, pen -> new UnionSymbol(TEXTS, SymbolProfile.standard(), NO_WORDS).draw(union, route, pen));
    }

    private static String svg(EObject element, Consumer<Pen> drawing) {
        PictureBuilder builder = new PictureBuilder(NO_WORDS);
        builder.add(element, "symbol", "", drawing);
        // Without the paper behind it: on the picture lines and households are seen around the symbol.
        return SvgWriter.write(builder.build(""), Palette.LIGHT, null, 1).lines()
                .filter(line -> !line.startsWith("<rect ")).collect(Collectors.joining("\n", "", "\n"));
    }
}
