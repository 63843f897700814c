// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.english.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.ui.EveryWindow;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.TextSize;

/** Views, dialogs and preferences in English, whose words are longer. */
class EnglishWindowsTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final List<String> found = new ArrayList<>();

    @AfterEach
    void close() {
        TextSize.set(TextSize.USUAL);
        workbench.robot().settle();
        workbench.closeAll();
    }

    private void look(String where, Shell shell) {
        List<String> cut = Walks.cut(shell);
        for (int tries = 0; tries < 5 && !cut.isEmpty(); tries++) {
            workbench.robot().settle();
            cut = Walks.cut(shell);
        }
        cut.forEach(each -> found.add(where + ": " + each));
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 200 })
    void noTextIsCut(int percent) throws Exception {
        TextSize.set(percent);
        workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        EveryWindow windows = new EveryWindow(workbench);
        windows.views(this::look);
        windows.dialogs(this::look);
        windows.preferences(this::look);

        assertEquals(List.of(), found.stream().distinct().toList());
    }
}
