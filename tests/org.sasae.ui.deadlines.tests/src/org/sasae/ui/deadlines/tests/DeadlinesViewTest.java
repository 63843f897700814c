// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.deadlines.DeadlineFormat;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanState;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.deadlines.internal.DeadlinesView;

/** A person looks at what is due in the cases of a folder. */
class DeadlinesViewTest {

    private static final String TABLE = "期限の一覧";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID);
    private String before;
    private DeadlinesView view;

    @BeforeEach
    void open() throws Exception {
        before = preferences.get("caseFolder", "");
        LocalDate today = LocalDate.now();
        save("ended.sasae", "田中 一郎", "鈴木", today.minusMonths(12), today.minusDays(1));
        save("running.sasae", "山田 花子", "佐藤", today, today.plusMonths(6));
        preferences.put("caseFolder", folder.toString());
        view = (DeadlinesView) workbench.page().showView("org.sasae.ui.deadlines");
        robot.waitUntil("both cases were read", () -> table().getItemCount() > 0
                && rows(4).containsAll(List.of("田中 一郎", "山田 花子")));
    }

    @AfterEach
    void close() {
        workbench.closeAll();
        workbench.page().hideView(view);
        preferences.put("caseFolder", before);
        robot.settle();
    }

    private Path save(String name, String person, String planner, LocalDate from, LocalDate to) throws Exception {
        Path file = folder.resolve(name);
        CaseResource resource = CaseFiles.create(file);
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.getClient().setName(person);
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("managementB");
        plan.setState(PlanState.IN_FORCE);
        plan.setPlannerName(planner);
        plan.setPeriodFrom(from);
        plan.setPeriodTo(to);
        careCase.getPlans().add(plan);
        CaseFiles.save(resource, file);
        return file;
    }

    private Table table() {
        return robot.find(Table.class, TABLE);
    }

    private List<String> rows(int column) {
        return java.util.Arrays.stream(table().getItems()).map(item -> item.getText(column)).toList();
    }

    @Test
    void whatIsOverdueComesFirst() {
        assertEquals("1日超過", table().getItem(0).getText(0));
        assertEquals("計画の期間満了", table().getItem(0).getText(2));
        assertEquals("田中 一郎", table().getItem(0).getText(4));
    }

    @Test
    void theListIsNarrowedToAPersonInChargeAndToWhatIsOverdue() {
        robot.choose("担当", "佐藤");
        assertTrue(rows(4).stream().allMatch("山田 花子"::equals), rows(4).toString());
        robot.choose("担当", "全員");
        robot.choose("月", "期限超過");
        assertTrue(rows(0).stream().allMatch(left -> left.endsWith("超過")), rows(0).toString());
        assertTrue(robot.find(Combo.class, "月").getItemCount() > 2);
    }

    @Test
    void aDoubleClickOpensTheCaseAtThePlace() {
        table().setSelection(0);
        table().notifyListeners(SWT.Selection, new Event());
        table().notifyListeners(SWT.DefaultSelection, new Event());
        robot.settle();

        assertEquals(1, workbench.page().getEditorReferences().length);
        Text end = robot.find(Text.class, "計画の期間（終了）");
        assertTrue(end.isFocusControl());
    }

    @Test
    void aCaseThatIsSavedIsReadAgain() throws Exception {
        save("third.sasae", "伊藤 サチ", "高橋", LocalDate.now(), LocalDate.now().plusMonths(3));
        robot.waitUntil("the new case is in the list", () -> rows(4).contains("伊藤 サチ"));
    }

    @Test
    void theShownListIsWrittenAsAFile() throws Exception {
        robot.choose("月", "期限超過");
        Path file = folder.resolve("list.ics");
        view.save(file, DeadlineFormat.ICS);
        robot.waitUntil("the file is there", () -> Files.exists(file));
        robot.waitUntil("the file is complete", () -> text(file).contains("END:VCALENDAR"));
        assertTrue(text(file).contains("田中 一郎"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return "";
        }
    }
}
