// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.diagram.DiagramContent;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCoverage;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.model.care.Ability;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.InfluenceKind;
import org.sasae.model.care.PlanGoal;
import org.sasae.ui.diagram.internal.icf.IcfFlavour;
import org.sasae.ui.diagram.internal.icf.IcfPage;
import org.sasae.ui.diagram.internal.model.MenuEntry;

/** The ICF picture in the case editor, by keyboard. */
class IcfPageTest {

    @TempDir
    private Path folder;
    private OpenDiagram diagram;

    @AfterEach
    void close() {
        diagram.close();
    }

    private void open(String sample) throws Exception {
        diagram = OpenDiagram.ofSample(sample, folder, "icfPicture");
    }

    private IcfPage page() {
        return (IcfPage) diagram.page();
    }

    private List<IcfFactor> factors() {
        return diagram.careCase().getIcfPicture().getFactors();
    }

    private IcfFactor factor(String beginning) {
        return factors().stream().filter(each -> each.getText().startsWith(beginning)).findFirst().orElseThrow();
    }

    private IcfFactor selected() {
        return (IcfFactor) page().control().single().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "mrs-a.sasae", "a-san.sasae", "hanaoka.sasae" })
    void everyFactorAndArrowHasAnEditPart(String sample) throws Exception {
        open(sample);
        DiagramContent content = page().control().service().content(diagram.careCase());
        for (EObject element : content.nodes()) {
            assertTrue(diagram.part(element).isPresent(), element.toString());
        }
        for (EObject element : content.links()) {
            assertTrue(diagram.part(element).isPresent(), element.toString());
        }
    }

    @Test
    void aChainIsWrittenByKeyboardAloneUndoneAndRedone() throws Exception {
        open("mrs-a.sasae");
        CareCase before = EcoreUtil.copy(diagram.careCase());
        int steps = 0;

        diagram.press('b');
        diagram.type("握力が弱い", "b730");
        IcfFactor grip = selected();
        diagram.press('-');
        diagram.press('a');
        diagram.type("瓶のふたを開けられない", "D440");
        IcfFactor lid = selected();
        diagram.press('-');
        diagram.press('x');
        page().control().select(List.of(grip, lid));
        diagram.press('2');
        IcfInfluence arrow = (IcfInfluence) page().control().single().orElseThrow();
        if (diagram.openFields().isEmpty()) {
            diagram.press(SWT.F2);
        }
        diagram.type("力が入らないため");

        assertEquals(List.of("b730", "d440"), List.of(grip.getCode(), lid.getCode()));
        assertEquals(FactorNature.DIFFICULTY, grip.getNature());
        assertSame(Ability.VALUES.get(1), lid.getAbility());
        assertEquals(InfluenceKind.HINDERS, arrow.getKind());
        assertSame(grip, arrow.getSource());
        assertEquals("力が入らないため", arrow.getReason());
        CareCase after = EcoreUtil.copy(diagram.careCase());
        while (diagram.session().commandStack().canUndo()) {
            diagram.session().commandStack().undo();
            steps++;
        }
        diagram.robot().settle();
        assertTrue(EcoreUtil.equals(before, diagram.careCase()));
        assertFalse(diagram.part(grip).isPresent());
        for (int i = 0; i < steps; i++) {
            diagram.session().commandStack().redo();
        }
        diagram.robot().settle();
        assertTrue(EcoreUtil.equals(after, diagram.careCase()));
        assertTrue(diagram.part(arrow).isPresent());
    }

    @Test
    void aCodeOfAnotherComponentIsNotTaken() throws Exception {
        open("mrs-a.sasae");
        diagram.press('a');
        diagram.type("歩く", "b730");
        assertNull(selected().getCode());
    }

    @Test
    void keysGoThroughTheTasksAndFoldBoxes() throws Exception {
        open("mrs-a.sasae");
        diagram.press('v');
        assertEquals(IcfView.REASON, page().what().filter().view());
        int chains = page().view().drawn().places().size();
        assertTrue(chains > 0 && chains < factors().size());

        diagram.press('ｖ');
        assertEquals(factors().size(), page().view().drawn().places().size());
        IcfFactor alone = IcfCoverage.of(diagram.careCase()).nobodyWorksOn().getFirst();
        assertTrue(diagram.part(alone).isPresent());

        page().control().select(List.of(alone));
        diagram.press('c');
        assertFalse(diagram.part(alone).isPresent());
        assertTrue(page().what().filtered());
        assertTrue(page().reveal(alone, CarePackage.Literals.ICF_FACTOR__TEXT));
        assertTrue(diagram.part(alone).isPresent());
    }

    @Test
    void whatLeadsToAFactorIsShownAlone() throws Exception {
        open("mrs-a.sasae");
        IcfInfluence any = diagram.careCase().getIcfPicture().getInfluences().getFirst();
        page().control().select(List.of(any.getTarget()));
        diagram.press('r');
        assertTrue(page().view().drawn().places().keySet().containsAll(List.of(any.getSource(), any.getTarget())));
        assertTrue(page().view().drawn().places().size() < factors().size());
    }

    @Test
    void aLineOfThePaletteBeginsWhereIsChosenAndNotAtWhatWasSelected() throws Exception {
        open("mrs-a.sasae");
        page().control().select(List.of(factor("屋外で続けて")));
        IcfFactor source = factor("長男夫婦は");
        IcfFactor target = factor("押し花");

        clickInPalette("支える");
        for (IcfFactor end : List.of(source, target)) {
            page().control().select(List.of(end));
            diagram.press(SWT.CR);
        }

        IcfInfluence made = (IcfInfluence) page().control().single().orElseThrow();
        assertEquals(List.of(source, target, InfluenceKind.SUPPORTS),
                List.of(made.getSource(), made.getTarget(), made.getKind()));
    }

    private void clickInPalette(String name) {
        TreeItem item = diagram.robot().all(Tree.class).stream().flatMap(tree -> Stream.of(tree.getItems()))
                .flatMap(heading -> Stream.of(heading.getItems())).filter(each -> each.getText().equals(name))
                .findFirst().orElseThrow();
        Event click = new Event();
        click.button = 1;
        click.x = item.getBounds().x + 1;
        click.y = item.getBounds().y + 1;
        item.getParent().notifyListeners(SWT.MouseUp, click);
        diagram.robot().settle();
    }

    @Test
    void aCardThatIsPulledToAnotherBoxBelongsThere() throws Exception {
        open("mrs-a.sasae");
        IcfFactor walking = factor("屋外で続けて");
        Box from = diagram.part(walking).orElseThrow().part().bounds();
        Box to = IcfFlavour.box(page().view().drawn(), IcfArea.PARTICIPATION).orElseThrow();

        page().actions().move(List.of(walking), new Point(to.centre().x() - from.centre().x(), to.bottom() - 20
                - from.centre().y()));

        assertEquals(IcfComponent.PARTICIPATION, walking.getComponent());
        assertFalse(page().control().placedByHand());
        page().actions().move(List.of(walking), new Point(4, 4));
        assertTrue(page().control().placedByHand());
        diagram.session().commandStack().undo();
        diagram.session().commandStack().undo();
        assertEquals(IcfComponent.ACTIVITIES, walking.getComponent());
    }

    @Test
    void wordsOfTheAssessmentBecomeAFactorAndLeadBack() throws Exception {
        open("hanaoka.sasae");
        AreaAssessment area = diagram.careCase().getAssessments().getFirst().getAreas().getFirst();
        String words = "柱につかまって上り下りする";
        IcfPage picture = page();
        diagram.editor().reveal(area, CarePackage.Literals.AREA_ASSESSMENT__SITUATION);
        diagram.robot().settle();

        picture.dropped(words, IcfArea.ACTIVITIES);
        IcfFactor made = (IcfFactor) picture.control().single().orElseThrow();
        assertEquals(words, made.getText());
        assertEquals(words, made.getQuotation());
        assertSame(area, made.getAreaAssessment());
        assertTrue(area.getFactors().contains(made));

        diagram.editor().showPage("icfPicture");
        diagram.robot().settle();
        picture.goToText(made);
        diagram.robot().settle();
        Text text = (Text) diagram.canvas().getDisplay().getFocusControl();
        assertEquals(words, text.getSelectionText());
    }

    @Test
    void aGoalIsMadeOfAFactorAndShownInItsForm() throws Exception {
        open("hanaoka.sasae");
        IcfFactor factor = IcfCoverage.of(diagram.careCase()).nobodyWorksOn().stream().findFirst()
                .orElse(factors().getFirst());
        page().control().select(List.of(factor));

        entry(page().control().flavour().menu(page().control()), "目標を作る…").orElseThrow().run().run();
        diagram.robot().settle();

        PlanGoal goal = (PlanGoal) IcfCoverage.of(diagram.careCase()).goals(factor).getLast();
        assertEquals(List.of(factor), goal.getFactors());
        assertFalse(diagram.canvas().isVisible());
    }

    private static Optional<MenuEntry> entry(List<MenuEntry> entries, String text) {
        return entries.stream().flatMap(each -> each.children().isEmpty() ? List.of(each).stream()
                : entry(each.children(), text).stream()).filter(each -> each.text().equals(text)).findFirst();
    }
}
