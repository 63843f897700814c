// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** In a narrow window the fields of a form stand below their names. */
class NarrowFormTest {

    private static final String FIELD = "氏名";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private final Shell window = workbench.page().getWorkbenchWindow().getShell();
    private final Point usual = window.getSize();

    @AfterEach
    void close() {
        window.setSize(usual);
        robot.settle();
        workbench.closeAll();
    }

    private boolean isBelowItsName() {
        Text field = robot.find(Text.class, FIELD);
        Label name = robot.all(Label.class).stream().filter(label -> label.getText().equals(FIELD)).findFirst()
                .orElseThrow();
        return top(field) >= top(name) + name.getSize().y;
    }

    private static int top(Control control) {
        return control.toDisplay(0, 0).y;
    }

    private ScrolledComposite form() {
        Control each = robot.find(Text.class, FIELD);
        while (!(each instanceof ScrolledComposite)) {
            each = each.getParent();
        }
        return (ScrolledComposite) each;
    }

    @Test
    void fieldsStandBelowTheirNamesAndTheFormIsNotMovedSideways() throws Exception {
        CaseFormEditor editor = (CaseFormEditor) workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        editor.showPage("basic");
        robot.settle();
        assertFalse(isBelowItsName());

        window.setSize(760, usual.y);
        robot.waitUntil("the field stands below its name", this::isBelowItsName);
        assertTrue(form().getMinWidth() <= form().getClientArea().width);

        window.setSize(usual);
        robot.waitUntil("the field stands beside its name", () -> !isBelowItsName());
    }
}
