// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.ArrayList;
import java.util.List;

import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.genogram.PersonFacts;
import org.sasae.diagram.genogram.PersonProvider;
import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.TextFlow;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.model.care.CarerRole;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;

/**
 * Draws a person: the symbol with the age inside, marks at its corners, years above it, and name,
 * relationship, occupation, place and note below it.
 */
public final class PersonSymbol {

    /** Half of the height of an ordinary symbol. */
    public static final double HALF = 22;

    private static final double CLIENT_RING = 4.5;
    private static final double LABEL_WIDTH = 118;
    private static final double MARK = 8;
    private static final TextStyle AGE = TextStyle.bold(15);
    private static final TextStyle NAME = TextStyle.bold(11.5);
    private static final TextStyle LINE = TextStyle.plain(10);
    private static final TextStyle YEAR = TextStyle.plain(9);
    private static final TextStyle MARK_TEXT = TextStyle.bold(10);

    private final DiagramTexts texts;
    private final SymbolProfile profile;
    private final TextMeasure measure;
    private final PersonProvider provider = new PersonProvider();

    /**
     * Prepares to draw.
     *
     * @param texts the language, not null
     * @param profile how symbols look, not null
     * @param measure the font, not null
     */
    public PersonSymbol(DiagramTexts texts, SymbolProfile profile, TextMeasure measure) {
        this.texts = texts;
        this.profile = profile;
        this.measure = measure;
    }

    /**
     * Measures the symbol itself.
     *
     * @param person the person, not null
     * @return the distance from its centre to its edge
     */
    public double radius(FamilyMember person) {
        double half = switch (person.getLifeStatus()) {
        case MISCARRIAGE -> profile.losses() == SymbolProfile.Losses.SMALL_SIGNS ? 7 : 13;
        case ABORTION -> profile.losses() == SymbolProfile.Losses.SMALL_SIGNS ? 8 : 13;
        case STILLBIRTH, PREGNANCY -> 14;
        default -> HALF;
        };
        return person.isClient() ? half + CLIENT_RING : half;
    }

    /**
     * Measures the room that a person needs.
     *
     * @param person the person, not null
     * @return the room around the centre of the symbol
     */
    public Extent extent(FamilyMember person) {
        double radius = radius(person);
        double width = label(person).stream().mapToDouble(row -> measure.width(row.text, row.style)).max().orElse(0);
        double below = label(person).stream().mapToDouble(row -> measure.lineHeight(row.style)).sum();
        boolean marks = person.isKeyPerson() || person.getCarerRole() != CarerRole.NONE;
        double side = Math.max(width / 2, radius + (marks ? 2 * MARK + 5 : 2));
        boolean years = !birthYear(person).isEmpty() || !deathYear(person).isEmpty();
        double above = radius + (years ? measure.lineHeight(YEAR) + 2 : 4);
        return new Extent(Math.ceil(side + 2), Math.ceil(above), Math.ceil(radius + 3 + below + 3));
    }

    /**
     * Draws a person.
     *
     * @param person the person, not null
     * @param at the centre of the symbol, not null
     * @param pen what draws, not null
     */
    public void draw(FamilyMember person, Point at, Pen pen) {
        drawBare(person, at, pen);
        drawMarks(person, at, pen);
        drawYears(person, at, pen);
        drawLabel(person, at, pen);
    }

    /**
     * Draws only the symbol, without marks, years and words: for legends and palettes.
     *
     * @param person the person, not null
     * @param at the centre of the symbol, not null
     * @param pen what draws, not null
     */
    public void drawBare(FamilyMember person, Point at, Pen pen) {
        PersonFacts facts = PersonFacts.of(person, texts.today());
        if (facts.unborn()) {
            drawUnborn(person, facts, at, pen);
        } else {
            drawBody(person, facts, at, pen);
        }
    }

    private void drawBody(FamilyMember person, PersonFacts facts, Point at, Pen pen) {
        Path body = shape(facts.sex(), at, HALF);
        boolean filled = facts.deceased() && profile.death() == SymbolProfile.Death.FILLED;
        if (person.isClient()) {
            Path ring = shape(facts.sex(), at, HALF + CLIENT_RING);
            pen.fill(ring, ColourRole.PAPER);
            pen.stroke(ring, ColourRole.INK, LineStyle.PLAIN);
        }
        pen.fill(body, filled ? ColourRole.INK : ColourRole.PAPER);
        pen.stroke(body, ColourRole.INK, LineStyle.PLAIN);
        if (facts.deceased() && !filled) {
            cross(at, crossReach(facts.sex()), pen);
        }
        String inside = inside(facts);
        if (!inside.isEmpty()) {
            if (facts.deceased() && !filled) {
                double half = measure.width(inside, AGE) / 2 + 2;
                pen.fill(Path.roundedRectangle(new Box(at.x() - half, at.y() - 9, 2 * half, 18), 3), ColourRole.PAPER);
            }
            pen.text(inside, at.plus(0, middle(AGE)), Align.MIDDLE, AGE, filled ? ColourRole.PAPER : ColourRole.INK);
        }
    }

    private String inside(PersonFacts facts) {
        if (facts.age().isPresent()) {
            return Integer.toString(facts.age().getAsInt());
        }
        boolean question = facts.sex() == Sex.UNKNOWN && profile.unknownSex() == SymbolProfile.UnknownSex.QUESTION_MARK;
        return question ? "?" : "";
    }

    private double crossReach(Sex sex) {
        return switch (sex) {
        case MALE -> HALF;
        case FEMALE -> HALF * 0.71;
        default -> HALF * 0.52;
        };
    }

    private static void cross(Point at, double reach, Pen pen) {
        pen.stroke(Path.lines(at.plus(-reach, -reach), at.plus(reach, reach)), ColourRole.INK, LineStyle.PLAIN);
        pen.stroke(Path.lines(at.plus(-reach, reach), at.plus(reach, -reach)), ColourRole.INK, LineStyle.PLAIN);
    }

    private Path shape(Sex sex, Point at, double half) {
        return switch (sex) {
        case MALE -> Path.rectangle(new Box(at.x() - half, at.y() - half, 2 * half, 2 * half));
        case FEMALE -> Path.circle(at, half);
        case OTHER -> diamond(at, half * 1.12);
        default -> switch (profile.unknownSex()) {
        case TRIANGLE -> triangle(at, half);
        case DIAMOND -> diamond(at, half * 1.12);
        case QUESTION_MARK -> Path.roundedRectangle(new Box(at.x() - half, at.y() - half, 2 * half, 2 * half), half / 2);
        };
        };
    }

    private static Path diamond(Point at, double reach) {
        return Path.polygon(at.plus(0, -reach), at.plus(reach, 0), at.plus(0, reach), at.plus(-reach, 0));
    }

    private static Path triangle(Point at, double half) {
        return Path.polygon(at.plus(0, -half), at.plus(half * 1.1, half), at.plus(-half * 1.1, half));
    }

    private void drawUnborn(FamilyMember person, PersonFacts facts, Point at, Pen pen) {
        LifeStatus life = person.getLifeStatus();
        boolean triangles = profile.losses() == SymbolProfile.Losses.CROSSED_TRIANGLE;
        if (life == LifeStatus.PREGNANCY) {
            outline(triangle(at, 13), pen);
        } else if (triangles) {
            outline(triangle(at, 12), pen);
            cross(at.plus(0, 2), 9, pen);
        } else if (life == LifeStatus.STILLBIRTH) {
            outline(shape(facts.sex(), at, 13), pen);
            cross(at, facts.sex() == Sex.MALE ? 13 : facts.sex() == Sex.FEMALE ? 9 : 7, pen);
        } else if (life == LifeStatus.MISCARRIAGE) {
            pen.fill(Path.circle(at, 6), ColourRole.INK);
        } else {
            cross(at, 7, pen);
        }
    }

    private static void outline(Path path, Pen pen) {
        pen.fill(path, ColourRole.PAPER);
        pen.stroke(path, ColourRole.INK, LineStyle.PLAIN);
    }

    private void drawMarks(FamilyMember person, Point at, Pen pen) {
        double x = at.x() + radius(person) + MARK + 2;
        if (person.isKeyPerson()) {
            drawKeyMark(new Point(x, at.y() - HALF + MARK - 2), pen);
        }
        if (person.getCarerRole() != CarerRole.NONE) {
            String letters = person.getCarerRole() == CarerRole.MAIN ? profile.mainCarer() : profile.secondCarer();
            Point centre = new Point(x, at.y() + HALF - MARK + 2);
            pen.fill(Path.circle(centre, MARK), ColourRole.PAPER);
            pen.stroke(Path.circle(centre, MARK), ColourRole.INK, LineStyle.THIN);
            pen.text(letters, centre.plus(0, middle(MARK_TEXT)), Align.MIDDLE, MARK_TEXT, ColourRole.INK);
        }
    }

    private void drawKeyMark(Point centre, Pen pen) {
        if (profile.keyPerson() == SymbolProfile.KeyPerson.LETTERS) {
            pen.text("KP", centre.plus(0, middle(MARK_TEXT)), Align.MIDDLE, MARK_TEXT, ColourRole.INK);
            return;
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double radius = i % 2 == 0 ? MARK : MARK * 0.42;
            points.add(centre.plus(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        Path star = Path.lines(points).closed();
        pen.fill(star, profile.keyPerson() == SymbolProfile.KeyPerson.FILLED_STAR ? ColourRole.INK : ColourRole.PAPER);
        pen.stroke(star, ColourRole.INK, LineStyle.THIN);
    }

    private void drawYears(FamilyMember person, Point at, Pen pen) {
        double y = at.y() - radius(person) - 4;
        if (!birthYear(person).isEmpty()) {
            pen.text(birthYear(person), new Point(at.x() - 4, y), Align.END, YEAR, ColourRole.QUIET);
        }
        if (!deathYear(person).isEmpty()) {
            pen.text(deathYear(person), new Point(at.x() + 4, y), Align.START, YEAR, ColourRole.QUIET);
        }
    }

    private String birthYear(FamilyMember person) {
        return PersonFacts.of(person, texts.today()).birthDate().map(date -> Integer.toString(date.getYear())).orElse("");
    }

    private static String deathYear(FamilyMember person) {
        boolean known = person.getLifeStatus() == LifeStatus.DECEASED && person.getDeathDate() != null;
        return known ? Integer.toString(person.getDeathDate().getYear()) : "";
    }

    private record Row(String text, TextStyle style, ColourRole colour) {
    }

    private List<Row> label(FamilyMember person) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = provider.lines(person, texts);
        String first = provider.label(person, texts);
        for (int i = 0; i < lines.size(); i++) {
            boolean name = i == 0 && lines.get(i).equals(first);
            TextStyle style = name ? NAME : LINE;
            for (String line : TextFlow.wrap(lines.get(i), style, LABEL_WIDTH, name ? 2 : 3, measure)) {
                rows.add(new Row(line, style, name ? ColourRole.INK : ColourRole.QUIET));
            }
        }
        return rows;
    }

    private void drawLabel(FamilyMember person, Point at, Pen pen) {
        double y = at.y() + radius(person) + 3;
        for (Row row : label(person)) {
            double width = measure.width(row.text, row.style);
            double height = measure.lineHeight(row.style);
            pen.fill(Path.rectangle(new Box(at.x() - width / 2 - 1, y, width + 2, height)), ColourRole.PAPER);
            pen.text(row.text, new Point(at.x(), y + measure.ascent(row.style)), Align.MIDDLE, row.style, row.colour);
            y += height;
        }
    }

    /** How far below the middle of a line its base line lies. */
    private double middle(TextStyle style) {
        return style.size() * 0.36;
    }
}
