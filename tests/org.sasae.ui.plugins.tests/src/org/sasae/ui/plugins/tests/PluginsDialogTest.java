// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.plugins.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.plugins.PluginException;
import org.sasae.plugins.PluginUnit;
import org.sasae.testkit.ui.Robot;
import org.sasae.ui.plugins.internal.PluginWork;
import org.sasae.ui.plugins.internal.PluginsDialog;

/** A person adds and removes plug-ins in the dialog; what is done to the program is only noted down. */
class PluginsDialogTest {

    private static final PluginUnit MINE = new PluginUnit("org.example.mycity.feature", "1.0.0", "わが市", "企画課");
    private static final PluginUnit OLD = new PluginUnit("org.example.old.feature", "1.0.0", "以前の市", "");

    private final Robot robot = new Robot(PlatformUI.getWorkbench().getDisplay());
    private final Notebook notebook = new Notebook();
    private PluginsDialog dialog;

    /** Notes what is asked; does nothing. */
    private static final class Notebook implements PluginWork {

        private final List<String> asked = new ArrayList<>();
        private final List<PluginUnit> installed = new ArrayList<>(List.of(OLD));

        @Override
        public List<PluginUnit> installed(IProgressMonitor monitor) {
            return List.copyOf(installed);
        }

        @Override
        public List<PluginUnit> available(String repository, IProgressMonitor monitor) throws PluginException {
            asked.add("available " + repository);
            if (repository.equals("/nowhere")) {
                throw new PluginException(PluginException.Reason.NO_REPOSITORY, List.of(repository), null);
            }
            return List.of(MINE);
        }

        @Override
        public void install(String repository, PluginUnit unit, IProgressMonitor monitor) {
            asked.add("install " + repository + " " + unit.id());
            installed.add(unit);
        }

        @Override
        public void remove(PluginUnit unit, IProgressMonitor monitor) {
            asked.add("remove " + unit.id());
            installed.remove(unit);
        }
    }

    @BeforeEach
    void open() {
        dialog = new PluginsDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), notebook);
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.settle();
    }

    @AfterEach
    void close() {
        dialog.close();
        robot.settle();
    }

    private void show(String repository) {
        robot.find(Text.class, "配布フォルダー").setText(repository);
        robot.click("表示");
    }

    private void select(String table) {
        Table found = robot.find(Table.class, table);
        found.setSelection(0);
        found.notifyListeners(SWT.Selection, new Event());
    }

    private void confirm() {
        Button ok = robot.all(Button.class).stream()
                .filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
                .orElseThrow();
        ok.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void nothingIsAskedBeforeARepositoryIsNamed() {
        assertEquals(List.of(), notebook.asked);
        assertEquals(List.of("以前の市"), robot.rows("入っているもの"));
        robot.click("表示");
        assertEquals(List.of(), notebook.asked);
    }

    @Test
    void aPluginIsAddedAfterTheQuestionWhetherItsGiverIsTrusted() {
        show("/media/usb");
        assertEquals(List.of("わが市"), robot.rows("配布フォルダーにあるもの"));
        select("配布フォルダーにあるもの");
        robot.answering(this::confirm, () -> robot.click("追加"));

        assertTrue(notebook.asked.contains("install /media/usb org.example.mycity.feature"), notebook.asked.toString());
        assertEquals(List.of("以前の市", "わが市"), robot.rows("入っているもの"));
        assertTrue(dialog.hasChanged());
    }

    @Test
    void aPluginIsRemoved() {
        select("入っているもの");
        robot.answering(this::confirm, () -> robot.click("削除"));

        assertEquals(List.of("remove org.example.old.feature"), notebook.asked);
        assertEquals(List.of(), robot.rows("入っているもの"));
    }

    @Test
    void aRepositoryThatIsNotThereIsSaidInTheDialog() {
        show("/nowhere");
        assertTrue(dialog.getErrorMessage().contains("/nowhere"), dialog.getErrorMessage());
        assertEquals(List.of(), robot.rows("配布フォルダーにあるもの"));
        assertFalse(dialog.hasChanged());
    }
}
