// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;

/** The reader's text size reaches every control, and goes back. */
class TextSizeTest {

    private static final String[] VIEWS = { SasaeUi.NAVIGATOR_ID, SasaeUi.OUTLINE_ID, SasaeUi.FINDINGS_ID,
        SasaeUi.PROPERTIES_ID };

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void close() {
        TextSize.set(TextSize.USUAL);
        robot.settle();
        workbench.closeAll();
    }

    private int usual() {
        return workbench.page().getWorkbenchWindow().getShell().getDisplay().getSystemFont().getFontData()[0]
                .getHeight();
    }

    private void open() throws Exception {
        workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        for (String view : VIEWS) {
            workbench.page().showView(view);
        }
        robot.settle();
    }

    private List<String> smallerThan(int points, Shell shell) {
        List<String> small = new ArrayList<>();
        Robot.walk(shell, control -> {
            if (control.isVisible() && control.getFont().getFontData()[0].getHeight() < points) {
                small.add(control + " has " + control.getFont().getFontData()[0].getHeight());
            }
        });
        return small;
    }

    @ParameterizedTest
    @ValueSource(ints = { 150, 200 })
    void everyControlOfTheWindowHasAtLeastTheSizeThatWasChosen(int percent) throws Exception {
        open();
        TextSize.set(percent);
        robot.settle();
        int wanted = usual() * percent / 100;
        Shell window = workbench.page().getWorkbenchWindow().getShell();

        assertEquals(List.of(), smallerThan(wanted, window));
        for (String view : VIEWS) {
            workbench.page().showView(view);
            robot.settle();
            assertEquals(List.of(), smallerThan(wanted, window), view);
        }
        assertEquals(wanted, JFaceResources.getDialogFont().getFontData()[0].getHeight());
    }

    @Test
    void aViewThatIsOpenedLaterAndADialogHaveTheSizeToo() throws Exception {
        open();
        workbench.page().hideView(workbench.page().findView(SasaeUi.OUTLINE_ID));
        TextSize.set(200);
        robot.settle();
        workbench.page().showView(SasaeUi.OUTLINE_ID);
        robot.settle();

        assertEquals(List.of(), smallerThan(2 * usual(), workbench.page().getWorkbenchWindow().getShell()));
        robot.answering(() -> {
            Shell dialog = robot.find(Button.class, "キャンセル").getShell();
            assertEquals(List.of(), smallerThan(2 * usual(), dialog));
            dialog.close();
        }, () -> workbench.run("org.eclipse.ui.newWizard"));
    }

    @Test
    void theRowsOfATreeGrowWithTheText() throws Exception {
        open();
        int before = robot.all(Tree.class).get(0).getItemHeight();
        TextSize.set(200);
        robot.settle();

        assertTrue(robot.all(Tree.class).get(0).getItemHeight() > before * 3 / 2);
    }

    @Test
    void theUsualSizeComesBack() throws Exception {
        open();
        Map<String, Integer> before = heights();
        TextSize.set(200);
        robot.settle();
        TextSize.set(110);
        robot.settle();
        TextSize.set(TextSize.USUAL);
        robot.settle();

        assertEquals(before, heights());
    }

    private Map<String, Integer> heights() {
        Map<String, Integer> heights = new LinkedHashMap<>();
        Robot.walk(workbench.page().getWorkbenchWindow().getShell(), (Control control) -> {
            if (control.isVisible()) {
                heights.merge(control.getClass().getSimpleName() + heights.size(),
                        control.getFont().getFontData()[0].getHeight(), Integer::max);
            }
        });
        return heights;
    }
}
