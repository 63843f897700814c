// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CarePackage;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** A long page is shown at once; what is below is made a little later, and at once when somebody goes there. */
class LaterPartsTest {

    private static final String FIRST = "氏名";
    private static final String LAST = "友人・地域との関係";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private CaseFormEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = (CaseFormEditor) workbench.open(WorkbenchRobot.sample("hanaoka.sasae", folder));
        robot.settle();
        editor.showPage("basic");
    }

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    private boolean has(String field) {
        boolean[] found = new boolean[1];
        Robot.walk(editor.getSite().getShell(), control -> found[0] |= control instanceof Text
                && ControlNames.of(control).filter(field::equals).isPresent());
        return found[0];
    }

    @Test
    void whatIsInViewIsThereAtOnceAndAllOfItWhenNothingElseWaits() {
        assertTrue(has(FIRST));
        assertFalse(has(LAST));

        robot.settle();
        assertTrue(has(LAST));
    }

    @Test
    void aFieldThatIsNotMadeYetCanBeGoneTo() {
        assertTrue(editor.reveal(editor.openCase().careCase().getBasicInformation(),
                CarePackage.Literals.BASIC_INFORMATION__RELATIONS_IN_COMMUNITY));

        assertEquals(LAST, ControlNames.of(Display.getCurrent().getFocusControl()).orElseThrow());
    }

    @Test
    void tabFindsAllFieldsMade() {
        robot.find(Text.class, FIRST).setFocus();
        Display.getCurrent().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT);

        assertTrue(has(LAST));
    }
}
