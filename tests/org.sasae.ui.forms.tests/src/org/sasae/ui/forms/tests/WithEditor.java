// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** A case in its editor, for tests that use the workbench as a person does. */
abstract class WithEditor {

    @TempDir
    Path folder;
    final WorkbenchRobot workbench = new WorkbenchRobot();
    final Robot robot = workbench.robot();
    Path file;
    CaseFormEditor editor;

    /** Writes a new case and opens it. */
    final void open(Consumer<CareCase> content) throws IOException, CaseFileException {
        file = folder.resolve("case.sasae");
        CaseResource resource = CaseFiles.create(file);
        content.accept(resource.careCase().orElseThrow());
        editor = (CaseFormEditor) workbench.open(resource, file);
    }

    @AfterEach
    final void closeAll() {
        workbench.closeAll();
    }

    final CareCase careCase() {
        return editor.openCase().careCase();
    }

    final void showPage(String id) {
        editor.showPage(id);
        robot.settle();
    }
}
