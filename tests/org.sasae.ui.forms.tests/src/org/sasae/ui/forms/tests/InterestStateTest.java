// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.checklist.InterestItems;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.InterestChecklist;
import org.sasae.ui.forms.internal.state.InterestState;
import org.sasae.ui.forms.internal.state.InterestState.Mark;
import org.sasae.ui.forms.internal.state.InterestState.Row;

/** The sheet of interests without any widget. */
class InterestStateTest {

    @TempDir
    private Path folder;
    private OpenForm form;
    private InterestChecklist sheet;
    private InterestState interests;

    @BeforeEach
    void open() throws Exception {
        form = new OpenForm(folder);
        sheet = CareFactory.eINSTANCE.createInterestChecklist();
        form.careCase().getInterestChecklists().add(sheet);
        interests = new InterestState(form.context(), sheet);
    }

    @AfterEach
    void close() throws Exception {
        form.close();
    }

    private Row row(String label) {
        return interests.rows().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void anEmptySheetOffersAllRowsOfTheFormAndHoldsNothing() {
        assertEquals(InterestItems.national().all().size(), interests.rows().size());
        assertTrue(sheet.getRows().isEmpty());
    }

    @Test
    void severalMarksStandInOneRowAndGoAgainOneByOne() {
        interests.toggle(row("読書"), Mark.DOING);
        interests.toggle(row("読書"), Mark.INTERESTED);
        assertEquals(1, sheet.getRows().size());
        assertTrue(sheet.getRows().get(0).isDoing() && sheet.getRows().get(0).isInterested());

        interests.toggle(row("読書"), Mark.DOING);
        interests.toggle(row("読書"), Mark.INTERESTED);
        assertTrue(sheet.getRows().isEmpty());
    }

    @Test
    void theCrossExcludesTheOtherMarks() {
        interests.toggle(row("散歩"), Mark.WANTS);
        interests.toggle(row("散歩"), Mark.NONE);
        assertFalse(row("散歩").has(Mark.WANTS));

        interests.toggle(row("散歩"), Mark.DOING);
        assertFalse(row("散歩").has(Mark.NONE));
        assertTrue(row("散歩").has(Mark.DOING));
    }

    @Test
    void aMarkIsOneStepOfUndoNamedAfterItsRow() {
        interests.toggle(row("散歩"), Mark.WANTS);
        interests.toggle(row("散歩"), Mark.NONE);
        assertEquals("散歩", form.session().undoLabel().orElseThrow());

        form.session().undo();
        assertTrue(row("散歩").has(Mark.WANTS));
        assertFalse(row("散歩").has(Mark.NONE));
    }

    @Test
    void whatTheSheetDoesNotPrintIsWrittenInAndTakenAwayAgain() {
        int printed = interests.rows().size();
        assertEquals(printed, interests.writeIn(" 盆栽 ").orElseThrow());
        assertTrue(row("盆栽").isWrittenIn() && row("盆栽").has(Mark.WANTS));

        interests.clear(row("盆栽"));
        assertEquals(printed, interests.rows().size());
    }

    @Test
    void whatTheSheetPrintsIsNotWrittenInTwice() {
        int index = interests.writeIn("散歩").orElseThrow();

        assertEquals("散歩", interests.rows().get(index).label());
        assertTrue(sheet.getRows().isEmpty());
        assertTrue(interests.writeIn("　").isEmpty());
    }

    @Test
    void aLockedCaseStaysAsItIs() {
        form.lock();
        interests.toggle(row("散歩"), Mark.WANTS);
        interests.writeIn("盆栽");

        assertTrue(sheet.getRows().isEmpty());
    }
}
