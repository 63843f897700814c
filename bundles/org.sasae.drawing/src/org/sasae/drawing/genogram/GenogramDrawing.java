// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.genogram.FamilyIndex;
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
import org.sasae.drawing.genogram.UnionRoute.Branch;
import org.sasae.drawing.internal.BondRouter;
import org.sasae.drawing.internal.DrawingTexts;
import org.sasae.drawing.internal.GenogramLegend;
import org.sasae.drawing.internal.HouseholdOutline;
import org.sasae.drawing.internal.UnionRouter;
import org.sasae.model.care.Bond;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Union;

/** Draws the genogram of a case. Holds no case, so it can be kept and used again. */
public final class GenogramDrawing {

    private static final TextStyle HOUSEHOLD_NAME = TextStyle.plain(9.5);
    private static final TextStyle BOND_NOTE = TextStyle.plain(9);

    private final DiagramTexts texts;
    private final SymbolProfile profile;
    private final TextMeasure measure;
    private final boolean legend;
    private final DiagramService service = Diagrams.of(DiagramKind.GENOGRAM);

    /**
     * Prepares to draw.
     *
     * @param texts the language and the day, not null
     * @param profile how symbols look, not null
     * @param measure the font, not null
     * @param legend whether the symbols used are explained below the picture
     */
    public GenogramDrawing(DiagramTexts texts, SymbolProfile profile, TextMeasure measure, boolean legend) {
        this.texts = texts;
        this.profile = profile;
        this.measure = measure;
        this.legend = legend;
    }

    /**
     * Draws the family of a case.
     *
     * @param careCase the case, not null
     * @return the picture; without parts when the case has no family
     */
    public GenogramScene draw(CareCase careCase) {
        PictureBuilder builder = new PictureBuilder(measure);
        String title = DrawingTexts.of(texts.locale()).message("title.genogram", caseName(careCase));
        Family family = careCase.getFamily();
        if (family == null) {
            return new GenogramScene(builder.build(title), new GenogramLayout(Map.of(), Map.of(), Map.of()));
        }
        FamilyIndex index = FamilyIndex.of(family);
        PersonSymbol persons = new PersonSymbol(texts, profile, measure);
        Map<FamilyMember, Extent> extents = new LinkedHashMap<>();
        index.members().forEach(person -> extents.put(person, persons.extent(person)));
        GenogramLayout layout = GenogramLayout.arrange(index, extents, GenogramLayout.byHand(careCase));
        drawHouseholds(family, layout, extents, builder);
        drawUnions(index, layout, extents, persons, builder);
        drawBonds(careCase, layout, extents, persons, builder);
        for (FamilyMember person : index.members()) {
            add(builder, person, pen -> persons.draw(person, layout.centres().get(person), pen));
        }
        if (legend && !index.members().isEmpty()) {
            new GenogramLegend(texts, profile, measure).add(careCase, builder);
        }
        return new GenogramScene(builder.build(title), layout);
    }

    private static String caseName(CareCase careCase) {
        return careCase.getTitle() == null ? "" : careCase.getTitle();
    }

    private Box add(PictureBuilder builder, EObject element, java.util.function.Consumer<Pen> drawing) {
        var provider = service.provider(element).orElseThrow();
        return builder.add(element, provider.symbol(element), provider.outline(element, texts), drawing);
    }

    private void drawHouseholds(Family family, GenogramLayout layout, Map<FamilyMember, Extent> extents,
            PictureBuilder builder) {
        for (Household household : family.getHouseholds()) {
            List<FamilyMember> members = household.getMembers().stream().filter(extents::containsKey).distinct().toList();
            if (!members.isEmpty()) {
                List<Box> inside = members.stream().map(each -> room(each, layout, extents)).toList();
                List<Box> outside = extents.keySet().stream().filter(each -> !members.contains(each))
                        .map(each -> room(each, layout, extents)).toList();
                List<Point> curve = HouseholdOutline.around(inside, outside);
                add(builder, household, pen -> drawHousehold(household, curve, pen));
            }
        }
    }

    private static Box room(FamilyMember person, GenogramLayout layout, Map<FamilyMember, Extent> extents) {
        return extents.get(person).at(layout.centres().get(person));
    }

    private void drawHousehold(Household household, List<Point> curve, Pen pen) {
        double width = household.isClientHousehold() ? 2 : 1.3;
        LineStyle style = switch (profile.household()) {
        case SOLID -> LineStyle.solid(width);
        case DASHED -> new LineStyle(width, List.of(9.0, 4.0));
        case DOTTED -> new LineStyle(width, List.of(2.0, 4.0));
        };
        pen.stroke(HouseholdOutline.path(curve), ColourRole.HOUSEHOLD, style);
        String name = household.getName() == null ? "" : household.getName().strip();
        if (!name.isEmpty() && !curve.isEmpty()) {
            double lowest = curve.stream().mapToDouble(Point::y).max().orElseThrow();
            double middle = curve.stream().filter(point -> point.y() > lowest - 3).mapToDouble(Point::x).average()
                    .orElseThrow();
            double textWidth = measure.width(name, HOUSEHOLD_NAME);
            double top = lowest - measure.lineHeight(HOUSEHOLD_NAME) / 2;
            pen.fill(Path.rectangle(new Box(middle - textWidth / 2 - 4, top, textWidth + 8,
                    measure.lineHeight(HOUSEHOLD_NAME))), ColourRole.PAPER);
            pen.text(name, new Point(middle, top + measure.ascent(HOUSEHOLD_NAME)), Align.MIDDLE, HOUSEHOLD_NAME,
                    ColourRole.HOUSEHOLD);
        }
    }

    private void drawUnions(FamilyIndex index, GenogramLayout layout, Map<FamilyMember, Extent> extents,
            PersonSymbol persons, PictureBuilder builder) {
        UnionSymbol symbol = new UnionSymbol(texts, profile, measure);
        UnionRouter router = new UnionRouter(index, layout, extents, persons::radius);
        Map<Union, UnionRoute> routes = router.routes();
        routes.forEach((union, route) -> {
            add(builder, union, pen -> symbol.draw(union, route, pen));
            for (Branch branch : route.branches()) {
                for (int i = 0; i < branch.children().size(); i++) {
                    var child = branch.children().get(i);
                    var end = branch.ends().get(i);
                    add(builder, child, pen -> ParentageSymbol.draw(child.getKind(), end, pen));
                }
            }
            index.furtherChildren(union).forEach(child -> add(builder, child,
                    pen -> ParentageSymbol.draw(child.getKind(), router.further(child, route), pen)));
        });
    }

    private void drawBonds(CareCase careCase, GenogramLayout layout, Map<FamilyMember, Extent> extents,
            PersonSymbol persons, PictureBuilder builder) {
        List<Bond> bonds = service.content(careCase).links().stream().filter(Bond.class::isInstance)
                .map(Bond.class::cast).toList();
        new BondRouter(layout.centres(), extents, persons::radius).routes(bonds)
                .forEach((bond, curve) -> add(builder, bond, pen -> drawBond(bond, curve, pen)));
    }

    private void drawBond(Bond bond, List<Point> curve, Pen pen) {
        BondSymbol.draw(bond.getKind(), curve, pen);
        String note = bond.getNote() == null ? "" : bond.getNote().strip();
        if (!note.isEmpty()) {
            Point middle = BondSymbol.middle(curve).plus(0, -7);
            double width = measure.width(note, BOND_NOTE);
            pen.fill(Path.rectangle(new Box(middle.x() - width / 2 - 2, middle.y() - measure.ascent(BOND_NOTE),
                    width + 4, measure.lineHeight(BOND_NOTE))), ColourRole.PAPER);
            pen.text(note, middle, Align.MIDDLE, BOND_NOTE, BondSymbol.colour(bond.getKind()));
        }
    }
}
