// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.gef.finder.SWTGefBot;
import org.eclipse.swtbot.eclipse.gef.finder.widgets.SWTBotGefEditor;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;

/** What a person does in a Sirius diagram: from the menu to undo, driven by SWTBot. */
class PaletteTest {

    private static final String OPEN = "org.sasae.sirius.open";

    @TempDir
    private Path folder;
    private final SWTGefBot bot = new SWTGefBot();
    private CaseEditor form;
    private SWTBotGefEditor diagram;

    @BeforeEach
    void openTheGenogram() throws Exception {
        Path file = SiriusCase.copy("mrs-a.sasae", folder);
        form = Ui.get(() -> (CaseEditor) Cases.open(page(), file));
        PlatformUI.getWorkbench().getDisplay().asyncExec(PaletteTest::runOpen);
        SWTBotShell dialog = bot.shell("Siriusの図で開く");
        dialog.activate();
        bot.tree().expandNode("家族").getNode(0).select();
        bot.button("開く").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        bot.waitUntil(waiting("the diagram is open", () -> Ui.get(PaletteTest::sirius).isPresent()));
        diagram = bot.gefEditor(Ui.get(() -> sirius().orElseThrow().getTitle()));
        bot.waitUntil(waiting("the diagram is kept", () -> Ui.get(() -> !form.openCase().session().isDirty())));
    }

    @AfterEach
    void closeAll() {
        Ui.run(() -> page().closeAllEditors(false));
    }

    @Test
    void aNewDiagramIsArrangedSoThatNobodyStandsOnAnother() {
        List<Rectangle> places = Ui.get(() -> {
            GraphicalViewer viewer = ((DDiagramEditor) sirius().orElseThrow()).getAdapter(GraphicalViewer.class);
            return family().getMembers().stream().map(each -> part(viewer.getContents(), each).orElseThrow())
                    .map(PaletteTest::place).toList();
        });
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(places.get(i).intersects(places.get(j)), places.toString());
            }
        }
    }

    private static Rectangle place(GraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    @Test
    void aPersonFromThePaletteIsAPersonOfTheCaseAndUndoTakesItBack() {
        int before = family().getMembers().size();

        addPersonAt(400, before + 1);

        assertTrue(Ui.get(() -> form.isDirty()));
        Ui.run(() -> session().undo());
        assertEquals(before, Ui.get(() -> family().getMembers().size()));
        assertFalse(Ui.get(() -> form.isDirty()));
    }

    @Test
    void aMarriageFromThePaletteIsACoupleOfTheCaseAndUndoTakesItBack() {
        int people = family().getMembers().size();
        int couples = family().getUnions().size();
        addPersonAt(400, people + 1);
        addPersonAt(550, people + 2);
        FamilyMember one = Ui.get(() -> family().getMembers().get(people));
        FamilyMember other = Ui.get(() -> family().getMembers().get(people + 1));
        Point from = Ui.get(() -> middle(one));
        Point to = Ui.get(() -> middle(other));

        diagram.activateTool("結婚");
        diagram.click(from.x, from.y);
        diagram.click(to.x, to.y);

        bot.waitUntil(waiting("a couple more", () -> Ui.get(() -> family().getUnions().size()) == couples + 1));
        Union couple = Ui.get(() -> family().getUnions().get(couples));
        assertEquals(Set.of(one, other), Set.of(couple.getPartnerA(), couple.getPartnerB()));
        assertEquals(UnionKind.MARRIAGE, couple.getKind());
        assertTrue(Ui.get(() -> sirius().orElseThrow().getRepresentation() instanceof DDiagram drawn && drawn.getNodes()
                .stream().anyMatch(each -> each.getTarget() == couple)));
        Ui.run(() -> session().undo());
        assertEquals(couples, Ui.get(() -> family().getUnions().size()));
        assertEquals(people + 2, Ui.get(() -> family().getMembers().size()));
    }

    private void addPersonAt(int x, int people) {
        diagram.activateTool("人");
        diagram.click(x, 400);
        bot.waitUntil(waiting("a person more", () -> Ui.get(() -> family().getMembers().size()) == people));
    }

    private static Point middle(FamilyMember person) {
        GraphicalViewer viewer = ((DDiagramEditor) sirius().orElseThrow()).getAdapter(GraphicalViewer.class);
        viewer.flush();
        return place(part(viewer.getContents(), person).orElseThrow()).getCenter();
    }

    @Test
    void theCommandUndoWorksInTheDiagramAsInTheForm() {
        int before = family().getMembers().size();
        addPersonAt(400, before + 1);

        Ui.run(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.edit.undo", null));

        assertEquals(before, Ui.get(() -> family().getMembers().size()));
    }

    @Test
    void aNameTypedIntoTheDiagramIsTheNameOfThePerson() {
        FamilyMember person = Ui.get(() -> family().getMembers().get(1));
        Ui.run(() -> {
            GraphicalViewer viewer = ((DDiagramEditor) sirius().orElseThrow()).getAdapter(GraphicalViewer.class);
            GraphicalEditPart part = part(viewer.getContents(), person).orElseThrow();
            viewer.select(part);
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        });

        diagram.directEditType("一郎");

        bot.waitUntil(waiting("the name", () -> Ui.get(() -> String.valueOf(person.getName()).contains("一郎"))));
        Ui.run(() -> session().undo());
        assertFalse(Ui.get(() -> String.valueOf(person.getName()).contains("一郎")));
    }

    @Test
    void theDiagramClosesWithItsCase() {
        Ui.run(() -> page().closeEditor(form, false));

        bot.waitUntil(waiting("all is closed", () -> Ui.get(() -> page().getEditorReferences().length == 0)));
    }

    @Test
    void closingTheDiagramLeavesTheCaseAsItIs() {
        int before = family().getMembers().size();
        addPersonAt(400, before + 1);

        diagram.close();

        assertEquals(before + 1, Ui.get(() -> family().getMembers().size()));
        assertTrue(Ui.get(() -> form.isDirty()));
    }

    /** SWTBot does not find the labels of Sirius, so the edit parts are walked. */
    private static Optional<GraphicalEditPart> part(EditPart parent, FamilyMember person) {
        for (Object child : parent.getChildren()) {
            if (child instanceof IDiagramElementEditPart part
                    && part.resolveDiagramElement() instanceof DDiagramElement element && element.getTarget() == person) {
                return Optional.of((GraphicalEditPart) part);
            }
            Optional<GraphicalEditPart> below = part((EditPart) child, person);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static void runOpen() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(OPEN, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    private CaseSession session() {
        return form.openCase().session();
    }

    private Family family() {
        return form.openCase().careCase().getFamily();
    }

    private static Optional<DialectEditor> sirius() {
        return List.of(page().getEditorReferences()).stream().map(each -> each.getEditor(false))
                .filter(DialectEditor.class::isInstance).map(DialectEditor.class::cast).findFirst();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static DefaultCondition waiting(String what, BooleanSupplier condition) {
        return new DefaultCondition() {

            @Override
            public boolean test() {
                return condition.getAsBoolean();
            }

            @Override
            public String getFailureMessage() {
                return "Waited in vain until " + what;
            }
        };
    }
}
