// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
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

        diagram.activateTool("人");
        diagram.click(400, 400);

        bot.waitUntil(waiting("a person more", () -> Ui.get(() -> family().getMembers().size()) == before + 1));
        assertTrue(Ui.get(() -> form.isDirty()));
        Ui.run(() -> session().undo());
        assertEquals(before, Ui.get(() -> family().getMembers().size()));
        assertFalse(Ui.get(() -> form.isDirty()));
    }

    @Test
    void theCommandUndoWorksInTheDiagramAsInTheForm() {
        int before = family().getMembers().size();
        diagram.activateTool("人");
        diagram.click(400, 400);
        bot.waitUntil(waiting("a person more", () -> Ui.get(() -> family().getMembers().size()) == before + 1));

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
        diagram.activateTool("人");
        diagram.click(400, 400);
        bot.waitUntil(waiting("a person more", () -> Ui.get(() -> family().getMembers().size()) == before + 1));

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
