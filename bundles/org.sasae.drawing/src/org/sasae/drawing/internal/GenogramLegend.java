// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.genogram.PersonFacts;
import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.PictureBuilder;
import org.sasae.drawing.Point;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.genogram.BondSymbol;
import org.sasae.drawing.genogram.PersonSymbol;
import org.sasae.model.care.BondKind;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarerRole;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Sex;
import org.sasae.model.care.UnionKind;
import org.sasae.model.care.UnionStatus;

/** Explains below a genogram the symbols that it uses, in the order of the legend of 利用者基本情報. */
public final class GenogramLegend {

    private static final TextStyle WORDS = TextStyle.plain(10);
    private static final double LINE = 26;
    private static final double GAP = 18;
    private static final double LEAST_WIDTH = 460;
    /** Small symbols are drawn at full size and shrunk by this. */
    private static final double SHRINK = 0.36;

    private final DiagramTexts texts;
    private final DrawingTexts words;
    private final SymbolProfile profile;
    private final TextMeasure measure;

    private record Item(double width, String text, BiConsumer<Point, Pen> sample) {
    }

    /**
     * Prepares.
     *
     * @param texts the language, not null
     * @param profile how symbols look, not null
     * @param measure the font, not null
     */
    public GenogramLegend(DiagramTexts texts, SymbolProfile profile, TextMeasure measure) {
        this.texts = texts;
        this.words = DrawingTexts.of(texts.locale());
        this.profile = profile;
        this.measure = measure;
    }

    /**
     * Adds the legend below what is drawn.
     *
     * @param careCase the case, with a family
     * @param builder the picture, not null
     */
    public void add(CareCase careCase, PictureBuilder builder) {
        Box drawn = builder.bounds();
        double width = Math.max(LEAST_WIDTH, drawn.width());
        builder.add(null, "legend", "", pen -> draw(items(careCase.getFamily()), drawn, width, pen));
    }

    private void draw(List<Item> items, Box drawn, double width, Pen pen) {
        double left = drawn.centre().x() - width / 2;
        double x = left;
        double y = drawn.bottom() + 30;
        pen.stroke(Path.lines(new Point(left, y - 14), new Point(left + width, y - 14)), ColourRole.FAINT, LineStyle.THIN);
        for (Item item : items) {
            double needed = item.width + 5 + measure.width(item.text, WORDS);
            if (x > left && x + needed > left + width) {
                x = left;
                y += LINE;
            }
            item.sample.accept(new Point(x, y), pen);
            pen.text(item.text, new Point(x + item.width + 5, y + 3.6), Align.START, WORDS, ColourRole.INK);
            x += needed + GAP;
        }
    }

    private List<Item> items(Family family) {
        List<Item> items = new ArrayList<>();
        addPersons(family, items);
        if (!family.getHouseholds().isEmpty()) {
            items.add(new Item(22, words.message("legend.household"), (at, pen) -> pen.stroke(
                    Path.roundedRectangle(new Box(at.x(), at.y() - 7, 22, 14), 7), ColourRole.HOUSEHOLD,
                    new LineStyle(1.5, profile.household() == SymbolProfile.HouseholdLine.SOLID ? List.of()
                            : List.of(5.0, 3.0)))));
        }
        addUnions(family, items);
        addParentages(family, items);
        for (BondKind kind : BondKind.VALUES) {
            if (family.getBonds().stream().anyMatch(bond -> bond.getKind() == kind)) {
                items.add(new Item(38, texts.literal(kind), (at, pen) -> BondSymbol.sample(kind, at, 38, pen)));
            }
        }
        return items;
    }

    private void addPersons(Family family, List<Item> items) {
        if (any(family, FamilyMember::isClient)) {
            Sex sex = family.getMembers().stream().filter(FamilyMember::isClient).findFirst()
                    .map(client -> facts(client).sex()).orElse(Sex.UNKNOWN);
            items.add(person("legend.client", sex, LifeStatus.LIVING, true));
        }
        if (any(family, person -> facts(person).sex() == Sex.FEMALE)) {
            items.add(person("legend.female", Sex.FEMALE, LifeStatus.LIVING, false));
        }
        if (any(family, person -> facts(person).sex() == Sex.MALE)) {
            items.add(person("legend.male", Sex.MALE, LifeStatus.LIVING, false));
        }
        if (any(family, person -> facts(person).sex() == Sex.UNKNOWN && !facts(person).unborn())) {
            items.add(person("legend.unknown", Sex.UNKNOWN, LifeStatus.LIVING, false));
        }
        if (any(family, person -> facts(person).deceased())) {
            items.add(person("legend.deceased", Sex.MALE, LifeStatus.DECEASED, false));
        }
        for (LifeStatus life : List.of(LifeStatus.PREGNANCY, LifeStatus.STILLBIRTH, LifeStatus.MISCARRIAGE,
                LifeStatus.ABORTION)) {
            if (any(family, person -> person.getLifeStatus() == life)) {
                items.add(symbol(texts.literal(life), sample(Sex.UNKNOWN, life, false), 18, 0.7));
            }
        }
        if (any(family, FamilyMember::isKeyPerson)) {
            items.add(mark("legend.keyPerson", profile.keyPerson() == SymbolProfile.KeyPerson.LETTERS ? "KP"
                    : profile.keyPerson() == SymbolProfile.KeyPerson.FILLED_STAR ? "★" : "☆"));
        }
        if (any(family, person -> person.getCarerRole() == CarerRole.MAIN)) {
            items.add(mark("legend.mainCarer", profile.mainCarer()));
        }
        if (any(family, person -> person.getCarerRole() == CarerRole.SECOND)) {
            items.add(mark("legend.secondCarer", profile.secondCarer()));
        }
    }

    private void addUnions(Family family, List<Item> items) {
        for (UnionKind kind : List.of(UnionKind.COMMON_LAW, UnionKind.PARENTS_ONLY)) {
            if (family.getUnions().stream().anyMatch(union -> union.getKind() == kind && union.getPartnerA() != null
                    && union.getPartnerB() != null)) {
                items.add(line(texts.literal(kind), kind == UnionKind.COMMON_LAW ? LineStyle.DASHED : LineStyle.DOTTED, 0));
            }
        }
        if (family.getUnions().stream().anyMatch(union -> union.getStatus() == UnionStatus.SEPARATED)) {
            items.add(line(texts.literal(UnionStatus.SEPARATED), LineStyle.PLAIN, 1));
        }
        if (family.getUnions().stream().anyMatch(union -> union.getStatus() == UnionStatus.DIVORCED)) {
            items.add(line(texts.literal(UnionStatus.DIVORCED), LineStyle.PLAIN, 2));
        }
    }

    private void addParentages(Family family, List<Item> items) {
        for (ParentageKind kind : List.of(ParentageKind.ADOPTED, ParentageKind.FOSTER, ParentageKind.STEP)) {
            boolean used = family.getUnions().stream().flatMap(union -> union.getChildren().stream())
                    .anyMatch(child -> child.getKind() == kind);
            if (used) {
                items.add(new Item(8, texts.literal(kind), (at, pen) -> org.sasae.drawing.genogram.ParentageSymbol.draw(
                        kind, new org.sasae.drawing.genogram.UnionRoute.End(at.plus(2, -9), at.plus(2, 9)), pen)));
            }
        }
    }

    private static Item line(String text, LineStyle style, int slashes) {
        return new Item(34, text, (at, pen) -> {
            pen.stroke(Path.lines(at, at.plus(34, 0)), ColourRole.INK, style);
            for (int i = 0; i < slashes; i++) {
                double x = at.x() + 17 + (i - (slashes - 1) / 2.0) * 5;
                pen.stroke(Path.lines(new Point(x - 3, at.y() + 6), new Point(x + 3, at.y() - 6)), ColourRole.INK,
                        LineStyle.PLAIN);
            }
        });
    }

    private Item mark(String key, String letters) {
        TextStyle style = TextStyle.bold(12);
        return new Item(measure.width(letters, style), words.message(key),
                (at, pen) -> pen.text(letters, at.plus(0, 4.3), Align.START, style, ColourRole.INK));
    }

    private Item person(String key, Sex sex, LifeStatus life, boolean client) {
        return symbol(words.message(key), sample(sex, life, client), 20, SHRINK);
    }

    private Item symbol(String text, FamilyMember person, double width, double shrink) {
        PersonSymbol symbol = new PersonSymbol(texts, profile, measure);
        return new Item(width, text, (at, pen) -> symbol.drawBare(person,
                new Point(0, 0), new ShrinkingPen(pen, at.plus(width / 2, 0), shrink)));
    }

    private static FamilyMember sample(Sex sex, LifeStatus life, boolean client) {
        FamilyMember person = CareFactory.eINSTANCE.createFamilyMember();
        person.setSex(sex);
        person.setLifeStatus(life);
        person.setClient(client);
        return person;
    }

    private PersonFacts facts(FamilyMember person) {
        return PersonFacts.of(person, texts.today());
    }

    private static boolean any(Family family, Predicate<FamilyMember> test) {
        return family.getMembers().stream().anyMatch(test);
    }
}
