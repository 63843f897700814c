// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.comfort.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.sasae.testkit.ui.EveryWindow;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;
import org.sasae.ui.Themes;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** Goes through every page, view and dialog with a rich case and collects what checks find there. */
final class WholeProgram {

    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private final Path folder;
    private final List<String> found = new ArrayList<>();

    WholeProgram(Path folder) {
        this.folder = folder;
    }

    Robot robot() {
        return robot;
    }

    CaseFormEditor open() throws Exception {
        CaseFormEditor editor = (CaseFormEditor) workbench.open(WorkbenchRobot.sample("hanaoka.sasae", folder));
        robot.settle();
        return editor;
    }

    void close() {
        theme(Themes.LIGHT);
        size(TextSize.USUAL);
        workbench.closeAll();
    }

    void theme(String id) {
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).put(Themes.PREFERENCE, id);
        robot.settle();
    }

    void size(int percent) {
        TextSize.set(percent);
        robot.settle();
    }

    /** {@return what was found on all pages, views and dialogs, each once and with its place} */
    List<String> look(Function<Shell, List<String>> check) throws Exception {
        CaseFormEditor editor = open();
        for (String page : editor.pageIds()) {
            editor.showPage(page);
            robot.settle();
            look(page, workbench.page().getWorkbenchWindow().getShell(), check);
        }
        editor.showPage(editor.pageIds().get(0));
        EveryWindow windows = new EveryWindow(workbench);
        windows.views((id, shell) -> look(id, shell, check));
        workbench.page().activate(editor);
        windows.dialogs((id, shell) -> look(id, shell, check));
        windows.preferences((id, shell) -> look(id, shell, check));
        return found.stream().distinct().toList();
    }

    private void look(String where, Shell shell, Function<Shell, List<String>> check) {
        List<String> seen = check.apply(shell);
        for (int tries = 0; tries < 5 && !seen.isEmpty(); tries++) {
            // What comes from the background finds its room in the event after.
            robot.settle();
            seen = check.apply(shell);
        }
        seen.stream().filter(each -> found.stream().noneMatch(known -> known.endsWith(each)))
                .forEach(each -> found.add(where + ": " + each));
    }
}
