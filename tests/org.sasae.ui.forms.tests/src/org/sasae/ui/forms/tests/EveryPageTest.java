// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.TextSize;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** Every page of the editor with the sample cases, looked over for what a person would stumble on. */
class EveryPageTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private final List<String> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.toString());
        }
    };

    @BeforeEach
    void listen() {
        Platform.addLogListener(log);
    }

    @AfterEach
    void close() {
        Platform.removeLogListener(log);
        TextSize.set(TextSize.USUAL);
        workbench.closeAll();
    }

    private Shell shell() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    private void onEveryPage(String sample, Runnable check) throws Exception {
        CaseFormEditor editor = (CaseFormEditor) workbench.open(WorkbenchRobot.sample(sample, folder));
        for (String page : editor.pageIds()) {
            editor.showPage(page);
            robot.settle();
            check.run();
        }
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @ValueSource(strings = { "mrs-a.sasae", "a-san.sasae", "hanaoka.sasae" })
    void everyPageOpensWithoutAnErrorAndNamesEveryControl(String sample) throws Exception {
        List<String> unnamed = new ArrayList<>();
        onEveryPage(sample, () -> unnamed.addAll(Walks.unnamed(shell())));

        assertEquals(List.of(), unnamed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "mrs-a.sasae", "hanaoka.sasae" })
    void noPageShowsEnglishInJapanese(String sample) throws Exception {
        List<String> english = new ArrayList<>();
        onEveryPage(sample, () -> english.addAll(Walks.english(shell())));

        assertEquals(List.of(), english.stream().distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 150, 200 })
    void noLabelIsCutAtAnyTextSize(int percent) throws Exception {
        TextSize.set(percent);
        List<String> cut = new ArrayList<>();
        onEveryPage("hanaoka.sasae", () -> cut.addAll(cutAtRest()));

        assertEquals(List.of(), cut.stream().distinct().toList());
    }

    /** What is said about a goal comes from the background; the form makes room for it in the event after. */
    private List<String> cutAtRest() {
        List<String> cut = Walks.cut(shell());
        for (int tries = 0; tries < 5 && !cut.isEmpty(); tries++) {
            robot.settle();
            cut = Walks.cut(shell());
        }
        return cut;
    }
}
