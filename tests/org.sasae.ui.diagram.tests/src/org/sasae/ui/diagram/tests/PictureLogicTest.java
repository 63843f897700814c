// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseSession;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Position;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Picture.Part;
import org.sasae.drawing.Picture.Stroke;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.ui.diagram.internal.genogram.GenogramFlavour;
import org.sasae.ui.diagram.internal.model.CaseWatch;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Drawn;
import org.sasae.ui.diagram.internal.model.HitShape;
import org.sasae.ui.diagram.internal.model.MenuEntry;
import org.sasae.ui.diagram.internal.model.Neighbours;
import org.sasae.ui.diagram.internal.model.Neighbours.Direction;

/** What the pages do before anything is drawn on a screen. */
class PictureLogicTest {

    private static final DiagramTexts TEXTS = DiagramTexts.of(Locale.JAPANESE, LocalDate.of(2026, 4, 1));

    @TempDir
    private Path folder;
    private CaseSession session;
    private DiagramControl control;

    @BeforeEach
    void begin() throws Exception {
        session = CaseSession.create(folder.resolve("case.sasae"), new CaseFiles());
        control = new DiagramControl(session, new GenogramFlavour(), () -> TEXTS);
    }

    @AfterEach
    void end() throws Exception {
        session.close();
    }

    private Drawn drawn() {
        return control.flavour().draw(session.careCase(), TEXTS, new TextMeasure() {
            @Override
            public double width(String text, TextStyle style) {
                return text.length() * style.size();
            }

            @Override
            public double ascent(TextStyle style) {
                return style.size() * 0.8;
            }

            @Override
            public double descent(TextStyle style) {
                return style.size() * 0.2;
            }
        });
    }

    private FamilyMember use(String id) {
        return (FamilyMember) control.use(control.tool(id)).get(0);
    }

    @Test
    void aToolSelectsWhatItMadeAndUndoTakesItAway() {
        FamilyMember client = use("addPerson");
        assertEquals(List.of(client), control.selection());
        FamilyMember son = use("addSon");
        assertEquals(Optional.of(son), control.single());
        session.undo();
        assertEquals(1, session.careCase().getFamily().getMembers().size());
        assertEquals("息子", session.redoLabel().orElseThrow());
    }

    @Test
    void twoSelectedPersonsAreJoinedAtOnceAndARefusalSaysWhy() {
        FamilyMember client = use("addPerson");
        FamilyMember partner = use("addPartner");
        control.select(List.of(client, partner));
        LinkRule close = rule("bondClose");
        LinkRule marriage = rule("marriage");
        assertTrue(control.links(close));
        assertFalse(control.links(marriage));
        assertFalse(control.refusal(marriage, client, partner).orElseThrow().isBlank());
        assertEquals(session.careCase().getFamily().getBonds(), control.link(close));
    }

    private LinkRule rule(String id) {
        return control.service().linkRules().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void movedPersonsStayInTheirRowAndCanBeGivenBack() {
        FamilyMember client = use("addPerson");
        FamilyMember partner = use("addPartner");
        Position before = drawn().places().get(partner);
        assertTrue(control.move("移動", drawn(), List.of(partner), new Point(60, 5)));
        assertEquals(new Position(before.x() + 60, before.y()), drawn().places().get(partner));
        assertTrue(control.placedByHand());
        assertTrue(control.arrange("戻す", List.of(client, partner)));
        assertFalse(control.placedByHand());
        assertTrue(LayoutStore.positions(session.careCase(), control.flavour().kind()).isEmpty());
    }

    @Test
    void theClientComesFirstForTheKeyboard() {
        FamilyMember client = use("addPerson");
        use("addPartner");
        assertEquals(client, drawn().places().keySet().iterator().next());
    }

    @Test
    void aDrawingOfACopyBelongsToTheCaseAfterNamesAreGivenBack() {
        FamilyMember client = use("addPerson");
        Drawn other = drawn().of(each -> each == client ? session.careCase() : each);
        assertTrue(other.part(session.careCase()).isPresent());
        assertTrue(other.part(client).isEmpty());
        assertTrue(other.places().containsKey(session.careCase()));
    }

    @Test
    void manyChangesAreToldOnceUntilTheyAreDealtWith() {
        int[] told = new int[1];
        CaseWatch watch = new CaseWatch(session.careCase(), () -> told[0]++);
        use("addPerson");
        use("addPartner");
        assertEquals(1, told[0]);
        watch.ready();
        use("addPerson").setName("x");
        assertEquals(2, told[0]);
        watch.detach(session.careCase());
        watch.ready();
        session.careCase().setTitle("y");
        assertEquals(2, told[0]);
    }

    @Test
    void arrowsGoToTheNearestStraightAhead() {
        Map<EObject, Box> places = new LinkedHashMap<>();
        EObject middle = CareFactory.eINSTANCE.createFamilyMember();
        EObject right = CareFactory.eINSTANCE.createFamilyMember();
        EObject nearButAside = CareFactory.eINSTANCE.createFamilyMember();
        places.put(middle, new Box(0, 0, 10, 10));
        places.put(right, new Box(100, 0, 10, 10));
        places.put(nearButAside, new Box(40, 60, 10, 10));
        assertEquals(Optional.of(right), Neighbours.of(middle, Direction.RIGHT, places));
        assertEquals(Optional.of(nearButAside), Neighbours.of(middle, Direction.DOWN, places));
        assertEquals(Optional.empty(), Neighbours.of(middle, Direction.LEFT, places));
    }

    @Test
    void aLineIsHitNearItsStrokeAndANodeEverywhere() {
        Part part = new Part(Optional.empty(), "x", "", List.of(new Stroke(
                org.sasae.drawing.Path.rectangle(new Box(0, 0, 100, 100)), ColourRole.INK, LineStyle.PLAIN)),
                new Box(0, 0, 100, 100));
        assertTrue(HitShape.of(part, ElementForm.ENCLOSURE).hit(50, 3, 5));
        assertFalse(HitShape.of(part, ElementForm.ENCLOSURE).hit(50, 50, 5));
        assertTrue(HitShape.of(part, ElementForm.NODE).hit(50, 50, 5));
        assertFalse(HitShape.of(part, ElementForm.NODE).hit(120, 50, 5));
    }

    private MenuEntry entry(List<MenuEntry> entries, String text) {
        return entries.stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void theMenuChangesWhatTheSymbolShowsAndMovesTheMarkOfTheClient() {
        FamilyMember client = use("addPerson");
        FamilyMember son = use("addSon");
        entry(entry(control.flavour().menu(control), "生死等").children(), "死亡").run().run();
        assertEquals(LifeStatus.DECEASED, son.getLifeStatus());
        assertTrue(entry(entry(control.flavour().menu(control), "生死等").children(), "死亡").checked());
        entry(control.flavour().menu(control), "本人").run().run();
        assertEquals(List.of(false, true), List.of(client.isClient(), son.isClient()));
        session.undo();
        assertEquals(List.of(true, false), List.of(client.isClient(), son.isClient()));
    }

    @Test
    void everyKindOfElementHasAMenuOfItsOwn() {
        FamilyMember client = use("addPerson");
        FamilyMember partner = use("addPartner");
        use("addSon");
        control.select(List.of(client, partner));
        control.link(rule("bondClose"));
        control.select(List.of(client, partner));
        control.use(control.tool("encloseHousehold"));
        for (EObject element : control.service().content(session.careCase()).all().toList()) {
            control.select(List.of(element));
            assertFalse(control.flavour().menu(control).isEmpty(), element.toString());
        }
    }

    @Test
    void aCaseForReadingOffersNothing() throws Exception {
        use("addPerson");
        session.save();
        try (CaseSession reading = CaseSession.openReadOnly(session.file(), new CaseFiles())) {
            DiagramControl reader = new DiagramControl(reading, new GenogramFlavour(), () -> TEXTS);
            reader.select(List.copyOf(reading.careCase().getFamily().getMembers()));
            assertTrue(reader.service().tools().stream().noneMatch(reader::applies));
            assertTrue(reader.flavour().menu(reader).isEmpty());
        }
    }

    @Test
    void agesAreReadInEveryWayOfWriting() {
        FamilyMember client = use("addPerson");
        assertTrue(control.execute("年齢", control.flavour().fields(client, control).get(1).change().apply("９３歳")
                .orElseThrow()));
        assertEquals(93, client.getStatedAge());
        assertTrue(control.flavour().fields(client, control).get(1).change().apply("たぶん").isEmpty());
        assertTrue(control.flavour().fields(client, control).get(1).change().apply("931").isEmpty());
        assertTrue(control.flavour().fields(client, control).get(1).change().apply("").isPresent());
    }
}
