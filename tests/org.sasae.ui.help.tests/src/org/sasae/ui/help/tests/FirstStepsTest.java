// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.TextSize;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The welcome page and the steps of the first plan. */
class FirstStepsTest {

    private static final String WELCOME = "org.sasae.ui.start.openWelcome";
    private static final String STEPS = "org.sasae.ui.start.steps";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void close() {
        TextSize.set(TextSize.USUAL);
        workbench.closeAll();
        workbench.page().hideView(workbench.page().findView(STEPS));
        workbench.page().hideView(workbench.page().findView("org.sasae.ui.help.view"));
    }

    private Composite page() {
        return robot.find(Link.class, "新しい事例を作る").getParent().getParent();
    }

    private void follow(String name) {
        Event event = new Event();
        event.text = name;
        robot.find(Link.class, name).notifyListeners(SWT.Selection, event);
        robot.settle();
    }

    @Test
    void theWelcomePageIsInJapaneseAndNamed() {
        workbench.run(WELCOME);

        assertEquals("支えへようこそ", workbench.page().getActiveEditor().getTitle());
        assertEquals(List.of(), Walks.english(page()));
        assertEquals(List.of(), Walks.unnamed(page()));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void noTextOfTheWelcomePageIsCut(int percent) {
        workbench.run(WELCOME);
        TextSize.set(percent);
        robot.settle();

        assertEquals(List.of(), Walks.cut(page()));
    }

    @Test
    void theWelcomePageOpensOnceOnly() {
        workbench.run(WELCOME);
        workbench.run(WELCOME);

        assertEquals(1, workbench.page().getEditorReferences().length);
    }

    @Test
    void helpAndFirstPlanOpenFromTheWelcomePage() {
        workbench.run(WELCOME);
        follow("支えの使い方");
        assertNotNull(workbench.page().findView("org.sasae.ui.help.view"));
        follow("はじめてのプラン");
        assertNotNull(workbench.page().findView(STEPS));
    }

    @Test
    void theStepsAreShownInJapanese() {
        workbench.run("org.sasae.ui.start.firstPlan");
        robot.waitUntil("the steps are there", () -> labels().stream().anyMatch("基本情報を書く"::equals));

        assertEquals(List.of(), Walks.english(workbench.page().getWorkbenchWindow().getShell()));
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        Robot.walk(workbench.page().getWorkbenchWindow().getShell(), control -> {
            if (control instanceof Label label) {
                labels.add(label.getText());
            }
            if (control.getClass().getName().endsWith("Hyperlink") || control.getClass().getName().endsWith("ToggleHyperlink")) {
                labels.add(text(control));
            }
        });
        return labels;
    }

    private static String text(Control control) {
        return control.getToolTipText() == null ? "" : control.getToolTipText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheatsheets/first-plan.xml", "nl/ja/cheatsheets/first-plan.xml"})
    void everyStepLeadsSomewhere(String file) throws Exception {
        workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        IEditorPart editor = workbench.page().getActiveEditor();
        URL place = Platform.getBundle("org.sasae.ui.start").getEntry(file);
        NodeList commands = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(place.openStream())
                .getElementsByTagName("command");
        assertTrue(commands.getLength() > 8);
        for (int i = 0; i < commands.getLength(); i++) {
            ParameterizedCommand command = PlatformUI.getWorkbench().getService(ICommandService.class)
                    .deserialize(((Element) commands.item(i)).getAttribute("serialization"));
            assertTrue(command.getCommand().isHandled(), command.getId());
            if (command.getId().equals("org.sasae.ui.start.showPage")) {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
                assertEquals(editor, workbench.page().getActiveEditor());
            }
        }
    }
}
