// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.OverallIssue;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.training.model.Task;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.training.internal.room.TaskPlace;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** A learner is led to where a task is worked on. */
class TaskPlaceTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    private TrainingPack pack(String slug) {
        TrainingRoom room = PlatformUI.getWorkbench().getService(TrainingRoom.class);
        workbench.robot().waitUntil("the packs are read", () -> room.packs().isPresent());
        return room.packs().orElseThrow().find(slug).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a-san", "mrs-a", "plan-type", "genogram", "kitajima", "plan-review" })
    void theEditorShowsThePlaceOfEachTask(String slug) throws Exception {
        TrainingPack pack = pack(slug);
        Path file = folder.resolve("work.sasae");
        CaseFiles.save(pack.start(), file);
        CaseEditor editor = workbench.open(file);
        CareCase work = editor.openCase().careCase();
        for (Task task : pack.tasks()) {
            TaskPlace place = TaskPlace.of(task, work);
            if (place.object() == work) {
                assertNotNull(place.feature(), task.getId() + " leads nowhere");
            }
            assertTrue(editor.reveal(place.object(), place.feature()) || place.object() == work,
                    task.getId() + ": " + place);
        }
    }

    @Test
    void whatIsWrittenAlreadyIsPassedOver() throws Exception {
        TrainingPack pack = pack("mrs-a");
        CareCase work = pack.start().careCase().orElseThrow();
        Task reading = pack.task("reading").orElseThrow();
        TaskPlace daily = TaskPlace.of(reading, work);

        ((AreaAssessment) daily.object()).setSituation("ゆっくりなら家事ができる。");
        TaskPlace social = TaskPlace.of(reading, work);

        assertEquals(CarePackage.Literals.AREA_ASSESSMENT__SITUATION, social.feature());
        assertNotSame(daily.object(), social.object());
    }

    @Test
    void aListThatIsEmptyIsAPlaceToo() throws Exception {
        TrainingPack pack = pack("mrs-a");
        CareCase work = pack.start().careCase().orElseThrow();

        assertEquals(new TaskPlace(work, CarePackage.Literals.CARE_CASE__MONITORINGS),
                TaskPlace.of(pack.task("monitoring").orElseThrow(), work));
        assertEquals(List.of(CarePackage.Literals.OVERALL_ISSUE__TEXT),
                List.of(TaskPlace.of(pack.task("overall").orElseThrow(), work).feature()));
        assertTrue(TaskPlace.of(pack.task("overall").orElseThrow(), work).object() instanceof OverallIssue);
    }

    @Test
    void whatWaitsInAListToBeWrittenIsThePlace() throws Exception {
        TrainingPack pack = pack("mrs-a");
        CareCase work = pack.start().careCase().orElseThrow();

        assertEquals(CarePackage.Literals.AREA_ISSUE__PRESENCE,
                TaskPlace.of(pack.task("areas").orElseThrow(), work).feature());
        TaskPlace next = TaskPlace.of(pack.task("next").orElseThrow(), work);
        assertEquals(CarePackage.Literals.OVERALL_ISSUE__TEXT, next.feature());

        ((OverallIssue) next.object()).setText("人と会う場が庭先だけになっている");
        assertNotSame(next.object(), TaskPlace.of(pack.task("next").orElseThrow(), work).object());
    }
}
