// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.IcfFactor;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.CommentRole;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.ControlNames;
import org.sasae.ui.MarginNote;
import org.sasae.ui.training.internal.TrainingPerspective;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.FeedbackView;
import org.sasae.ui.training.internal.views.RemarksView;

/** What was seen in the work stands in the margin of the editor, where it belongs, and leads to the list and back. */
class MarginTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private CaseEditor editor;
    private Desk desk;

    @BeforeEach
    void start() throws Exception {
        PlatformUI.getWorkbench().showPerspective(TrainingPerspective.ID,
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        IWorkbenchPage page = workbench.page();
        page.resetPerspective();
        TrainingRoom room = PlatformUI.getWorkbench().getService(TrainingRoom.class);
        robot.waitUntil("the packs are read", () -> room.packs().isPresent());
        Path file = folder.resolve("attempt.sasae");
        Attempts.start(room.packs().orElseThrow().find("a-san").orElseThrow(), file, "花子", Instant.now());
        editor = workbench.open(file);
        desk = room.desk(editor.openCase()).orElseThrow();
        desk.look();
        robot.waitUntil("the work is looked at", () -> !desk.isLooking());
        robot.settle();
    }

    @AfterEach
    void close() throws Exception {
        workbench.closeAll();
        PlatformUI.getWorkbench().showPerspective("org.sasae.ui.casePerspective",
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    private List<String> notes() {
        return editor.openCase().notes().stream().map(MarginNote::sentence).toList();
    }

    private Canvas mark(String words) {
        return robot.all(Canvas.class).stream()
                .filter(each -> ControlNames.of(each).filter(name -> name.contains(words)).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("no mark says " + words));
    }

    private FeedbackItem aboutAFactor() {
        return desk.items().stream().filter(item -> item.element() instanceof IcfFactor).findFirst().orElseThrow();
    }

    @Test
    void whatTheListSaysStandsInTheMarginToo() {
        assertEquals(desk.items().size(), notes().size());
        desk.items().forEach(item -> assertTrue(notes().stream()
                .anyMatch(note -> note.contains(item.observation(Locale.JAPANESE))), item::toString));
    }

    @Test
    void theListLeadsToTheFieldAndTheMarkToTheList() {
        FeedbackItem item = aboutAFactor();
        editor.reveal(desk.element(item).orElseThrow(), item.feature().orElse(null));
        robot.settle();

        Canvas mark = mark(item.observation(Locale.JAPANESE));
        assertEquals("nature", item.feature().orElseThrow().getName());
        robot.press(mark, SWT.CR, 0);

        assertEquals(FeedbackView.ID, workbench.page().getActivePart().getSite().getId());
        assertTrue(mark.getDisplay().getFocusControl() instanceof Button);
        mark.getDisplay().getFocusControl().notifyListeners(SWT.Selection, new Event());
        robot.settle();
        assertEquals(editor, workbench.page().getActivePart());
    }

    @Test
    void anAnsweredNoteIsQuieter() {
        FeedbackItem item = aboutAFactor();
        MarginNote before = noteAbout(item);

        desk.execute(desk.commands().answer(item, "本人から聞き取れていないため"));
        robot.settle();

        MarginNote after = noteAbout(item);
        assertFalse(before.kind().contains("考えを記入済み"));
        assertTrue(after.kind().contains("考えを記入済み"), after.kind());
        assertFalse(before.icon().toString().equals(after.icon().toString()));
    }

    private MarginNote noteAbout(FeedbackItem item) {
        return editor.openCase().notes().stream()
                .filter(note -> note.text().equals(item.observation(Locale.JAPANESE))).findFirst().orElseThrow();
    }

    @Test
    void aTaskThatStartsAgainHasAnEmptyMargin() throws Exception {
        desk.reset(desk.commands().reset(desk.task()));
        robot.settle();

        assertEquals(List.of(), notes());
        assertTrue(desk.feedback().isEmpty());
    }

    @Test
    void aCommentOfTheInstructorStandsAtItsPlaceAndLeadsToTheComments() {
        desk.execute(desk.commands().remark(editor.openCase().careCase().getIcfPicture(), null, CommentRole.INSTRUCTOR,
                "", desk.task().getId(), "通院も強みになります。"));
        editor.reveal(editor.openCase().careCase().getIcfPicture(), null);
        robot.settle();

        robot.press(mark("通院も強みになります。"), SWT.CR, 0);

        assertEquals(RemarksView.ID, workbench.page().getActivePart().getSite().getId());
    }
}
