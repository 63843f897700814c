// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.drawing.Box;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Picture;
import org.sasae.drawing.PictureBuilder;
import org.sasae.drawing.Point;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.genogram.BondSymbol;
import org.sasae.drawing.genogram.GenogramDrawing;
import org.sasae.drawing.genogram.PersonSymbol;
import org.sasae.drawing.icf.FactorCard;
import org.sasae.drawing.icf.FactorCard.PlanMark;
import org.sasae.drawing.icf.InfluenceArrow;
import org.sasae.drawing.internal.SvgWriter;
import org.sasae.model.care.Ability;
import org.sasae.model.care.BondKind;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarerRole;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.InfluenceKind;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.LivingArrangement;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Sex;
import org.sasae.model.care.TwinKind;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;
import org.sasae.model.care.UnionStatus;

/**
 * Every symbol looks as it was last looked at. After a wanted change run the tests with
 * {@code -Dsasae.golden=FOLDER}, look at the new pictures, and keep them under {@code golden}.
 */
class GoldenSymbolTest {

    private static final FixedMeasure MEASURE = new FixedMeasure();
    private static final String WRITE = System.getProperty("sasae.golden");

    static Stream<String> symbols() {
        return all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void theSymbolLooksAsItDid(String name) throws IOException {
        String svg = SvgWriter.write(all().get(name), Palette.LIGHT, null, 6);
        if (WRITE != null) {
            Files.writeString(Path.of(WRITE, name + ".svg"), svg);
        }
        try (InputStream golden = GoldenSymbolTest.class.getResourceAsStream("golden/" + name + ".svg")) {
            assertNotNull(golden, name);
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"), svg);
        }
    }

    private static Map<String, Picture> all() {
        Map<String, Picture> all = new LinkedHashMap<>();
        persons(all);
        unions(all);
        children(all);
        families(all);
        for (BondKind kind : BondKind.VALUES) {
            all.put("bond-" + name(kind), picture(pen -> BondSymbol.draw(kind, List.of(new Point(0, 0),
                    new Point(40, -20), new Point(80, -20), new Point(120, 0)), pen)));
        }
        for (InfluenceKind kind : InfluenceKind.VALUES) {
            all.put("influence-" + name(kind), picture(pen -> InfluenceArrow.draw(kind,
                    List.of(new Point(0, 0), new Point(40, 0), new Point(40, 30), new Point(90, 30)), pen)));
        }
        for (FactorNature nature : FactorNature.VALUES) {
            all.put("factor-" + name(nature), factor(nature, PlanMark.NONE));
        }
        all.put("factor-worked-on", factor(FactorNature.DIFFICULTY, new PlanMark("目標1", "")));
        all.put("factor-nobody-works-on", factor(FactorNature.DIFFICULTY, new PlanMark("", "未着手")));
        return all;
    }

    private static void persons(Map<String, Picture> all) {
        for (Sex sex : Sex.VALUES) {
            all.put("person-" + name(sex), person(sex, person -> person.setStatedAge(70), ""));
            all.put("person-" + name(sex) + "-client", person(sex, person -> person.setClient(true), ""));
            all.put("person-" + name(sex) + "-deceased-filled", person(sex, GoldenSymbolTest::die, ""));
            all.put("person-" + name(sex) + "-deceased-crossed", person(sex, GoldenSymbolTest::die, "death=CROSSED"));
        }
        for (LifeStatus life : List.of(LifeStatus.PREGNANCY, LifeStatus.STILLBIRTH, LifeStatus.MISCARRIAGE,
                LifeStatus.ABORTION)) {
            all.put("person-" + name(life), person(Sex.FEMALE, person -> person.setLifeStatus(life), ""));
            all.put("person-" + name(life) + "-triangle", person(Sex.FEMALE, person -> person.setLifeStatus(life),
                    "losses=CROSSED_TRIANGLE"));
        }
        all.put("person-unknown-triangle", person(Sex.UNKNOWN, person -> { }, "unknownSex=TRIANGLE"));
        all.put("person-unknown-question", person(Sex.UNKNOWN, person -> { }, "unknownSex=QUESTION_MARK"));
        all.put("person-key-star", person(Sex.FEMALE, person -> person.setKeyPerson(true), ""));
        all.put("person-key-filled-star", person(Sex.FEMALE, person -> person.setKeyPerson(true), "keyPerson=FILLED_STAR"));
        all.put("person-key-letters", person(Sex.FEMALE, person -> person.setKeyPerson(true), "keyPerson=LETTERS"));
        all.put("person-main-carer", person(Sex.FEMALE, person -> person.setCarerRole(CarerRole.MAIN), ""));
        all.put("person-second-carer", person(Sex.FEMALE, person -> person.setCarerRole(CarerRole.SECOND), ""));
        all.put("person-lines", person(Sex.MALE, person -> {
            person.setName("花岡 修");
            person.setRelationship("長男");
            person.setOccupation("会社員");
            person.setPlace("隣の市");
            person.setLivingArrangement(LivingArrangement.DISTANT);
            person.setNote("施設入所も考えてほしい");
        }, ""));
        all.put("person-same-site-separate-house", person(Sex.MALE,
                person -> person.setLivingArrangement(LivingArrangement.SAME_SITE_SEPARATE_HOUSE), ""));
    }

    private static void die(FamilyMember person) {
        person.setLifeStatus(LifeStatus.DECEASED);
        person.setBirthDate(java.time.LocalDate.of(1940, 5, 1));
        person.setDeathDate(java.time.LocalDate.of(2015, 3, 2));
    }

    private static void unions(Map<String, Picture> all) {
        for (UnionKind kind : UnionKind.VALUES) {
            for (UnionStatus status : UnionStatus.VALUES) {
                all.put("union-" + name(kind) + "-" + name(status), couple(kind, status, "", (builder, union) -> { }));
            }
        }
        all.put("union-double-line", couple(UnionKind.MARRIAGE, UnionStatus.CURRENT, "doubleMarriageLine=true",
                (builder, union) -> { }));
        all.put("union-custody-left", couple(UnionKind.MARRIAGE, UnionStatus.DIVORCED, "", (builder, union) ->
                builder.child(union, builder.person(Sex.MALE, 20)).setCustodyWith(union.getPartnerA())));
        all.put("union-custody-right", couple(UnionKind.MARRIAGE, UnionStatus.DIVORCED, "", (builder, union) ->
                builder.child(union, builder.person(Sex.MALE, 20)).setCustodyWith(union.getPartnerB())));
        all.put("union-custody-both", couple(UnionKind.MARRIAGE, UnionStatus.DIVORCED, "", (builder, union) -> {
            builder.child(union, builder.person(Sex.MALE, 20)).setCustodyWith(union.getPartnerA());
            builder.child(union, builder.person(Sex.FEMALE, 18)).setCustodyWith(union.getPartnerB());
        }));
    }

    private static void children(Map<String, Picture> all) {
        for (ParentageKind kind : ParentageKind.VALUES) {
            all.put("parentage-" + name(kind), couple(UnionKind.MARRIAGE, UnionStatus.CURRENT, "", (builder, union) ->
                    builder.child(union, builder.person(Sex.MALE, 20)).setKind(kind)));
        }
        for (TwinKind kind : List.of(TwinKind.FRATERNAL, TwinKind.IDENTICAL)) {
            all.put("twins-" + name(kind), couple(UnionKind.MARRIAGE, UnionStatus.CURRENT, "", (builder, union) -> {
                for (int i = 0; i < 2; i++) {
                    Parentage twin = builder.child(union, builder.person(Sex.FEMALE, 20));
                    twin.setTwin(kind);
                    twin.setTwinGroup(1);
                }
            }));
        }
    }

    private static void families(Map<String, Picture> all) {
        FamilyBuilder remarried = new FamilyBuilder();
        FamilyMember client = remarried.client(Sex.FEMALE, 78);
        Union first = remarried.couple(remarried.person(Sex.MALE, 80), client, remarried.person(Sex.FEMALE, 50));
        first.setStatus(UnionStatus.DIVORCED);
        first.setSince("1970年");
        first.setUntil("1980年");
        remarried.couple(remarried.person(Sex.MALE, 82), client, remarried.person(Sex.MALE, 40));
        all.put("family-remarriage", draw(remarried, SymbolProfile.standard()));
        FamilyBuilder adopted = new FamilyBuilder();
        FamilyMember aunt = adopted.client(Sex.FEMALE, 78);
        FamilyMember brother = adopted.person(Sex.MALE, 74);
        FamilyMember nephew = adopted.person(Sex.MALE, 45);
        adopted.couple(adopted.person(Sex.MALE, 99), adopted.person(Sex.FEMALE, 98), aunt, brother);
        adopted.couple(brother, adopted.person(Sex.FEMALE, 70), nephew, adopted.person(Sex.FEMALE, 41));
        adopted.child(adopted.couple(adopted.person(Sex.MALE, 80), aunt), nephew).setKind(ParentageKind.ADOPTED);
        all.put("family-adopted-by-aunt", draw(adopted, SymbolProfile.standard()));
        FamilyBuilder apart = new FamilyBuilder();
        FamilyMember mother = apart.client(Sex.FEMALE, 84);
        FamilyMember grandson = apart.person(Sex.MALE, 24);
        FamilyMember daughter = apart.person(Sex.FEMALE, 49);
        apart.couple(apart.person(Sex.MALE, 86), mother, daughter, apart.person(Sex.MALE, 46));
        apart.couple(apart.person(Sex.MALE, 52), daughter, grandson);
        apart.household(mother, grandson).setName("本人の世帯");
        all.put("household-apart", draw(apart, SymbolProfile.standard()));
        apart.family.getHouseholds().get(0).setClientHousehold(true);
        all.put("household-client-solid", draw(apart, profile("household=SOLID")));
        all.put("household-client-dotted", draw(apart, profile("household=DOTTED")));
    }

    private interface Change {
        void apply(FamilyBuilder builder, Union union);
    }

    private static Picture couple(UnionKind kind, UnionStatus status, String profile, Change change) {
        FamilyBuilder builder = new FamilyBuilder();
        FamilyMember wife = builder.person(Sex.FEMALE, 50);
        Union union = builder.couple(builder.person(Sex.MALE, 52), wife);
        union.setKind(kind);
        union.setStatus(status);
        change.apply(builder, union);
        return draw(builder, profile(profile));
    }

    private static Picture draw(FamilyBuilder builder, SymbolProfile profile) {
        return new GenogramDrawing(FamilyBuilder.JAPANESE, profile, MEASURE, true).draw(builder.careCase).picture();
    }

    private static Picture person(Sex sex, Consumer<FamilyMember> change, String profile) {
        FamilyMember person = CareFactory.eINSTANCE.createFamilyMember();
        person.setSex(sex);
        change.accept(person);
        return picture(pen -> new PersonSymbol(FamilyBuilder.JAPANESE, profile(profile), MEASURE)
                .draw(person, new Point(0, 0), pen));
    }

    private static Picture factor(FactorNature nature, PlanMark mark) {
        IcfFactor factor = CareFactory.eINSTANCE.createIcfFactor();
        factor.setText("屋外で続けて歩くのは20mほど");
        factor.setCode("d450");
        factor.setNature(nature);
        factor.setAbility(Ability.CAN_BUT_DOES_NOT);
        FactorCard card = new FactorCard(FamilyBuilder.JAPANESE, MEASURE);
        return picture(pen -> card.draw(factor, mark, new Box(0, 0, FactorCard.WIDTH, card.height(factor, mark)), pen));
    }

    private static Picture picture(Consumer<Pen> drawing) {
        PictureBuilder builder = new PictureBuilder(MEASURE);
        builder.add(null, "symbol", "", drawing);
        return builder.build("symbol");
    }

    private static SymbolProfile profile(String line) {
        Properties properties = new Properties();
        try {
            properties.load(new java.io.StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SymbolProfile.of(properties);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
