// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareFactory;
import org.sasae.model.edit.Wording;
import org.sasae.ui.forms.internal.state.HistoryState;
import org.sasae.ui.forms.internal.state.HistoryState.Version;
import org.sasae.ui.forms.internal.state.Moment;
import org.sasae.ui.forms.internal.state.RecoveryDifference.Line;

/** The earlier versions of a case. */
class HistoryStateTest {

    @TempDir
    private Path folder;
    private final CaseFiles files = new CaseFiles();
    private final HistoryState history = new HistoryState(files, Wording.of(Locale.JAPANESE));

    private Path saved(String... titles) throws Exception {
        Path file = folder.resolve("case.sasae");
        CaseResource resource = CaseFiles.create(file);
        for (String title : titles) {
            resource.careCase().orElseThrow().setTitle(title);
            CaseFiles.save(resource, file);
        }
        return file;
    }

    @Test
    void everySaveLeavesAVersionTheNewestFirst() throws Exception {
        Path file = saved("はじめ", "次", "今");

        List<Version> versions = history.versions(file);

        assertEquals(2, versions.size());
        assertTrue(versions.get(0).until().isAfter(versions.get(1).until()));
        assertEquals("次", files.open(versions.get(0).path()).careCase().orElseThrow().getTitle());
        assertEquals(1, versions.get(0).kilobytes());
    }

    @Test
    void theDifferenceSaysWhatStoodThenAndNow() throws Exception {
        Path file = saved("はじめ", "今");
        try (CaseSession session = CaseSession.open(file, files)) {
            List<Line> lines = history.difference(history.versions(file).get(0), session);

            assertEquals(1, lines.size());
            assertEquals("はじめ", lines.get(0).before());
            assertEquals("今", lines.get(0).after());
        }
    }

    @Test
    void whatWasAddedIsToldWithAllItSaysAndEmptyPartsAreNot() throws Exception {
        Path file = saved("はじめ", "今");
        try (CaseSession session = CaseSession.open(file, files)) {
            AreaAssessment area = CareFactory.eINSTANCE.createAreaAssessment();
            area.setArea(AssessmentArea.MOVEMENT);
            area.setSituation("階段は手すりを使う。");
            area.setIssue(CareFactory.eINSTANCE.createAreaIssue());
            Assessment assessment = CareFactory.eINSTANCE.createAssessment();
            assessment.setInterviewedClient(true);
            assessment.getAreas().add(area);
            session.careCase().setTitle("はじめ");
            session.careCase().getAssessments().add(assessment);

            List<Line> lines = history.difference(history.versions(file).get(0), session);

            assertEquals(List.of(new Line("アセスメント", "", "本人に面接した"),
                    new Line("領域のアセスメント", "", "運動・移動、階段は手すりを使う。")), lines);
        }
    }

    @Test
    void aMomentIsWrittenWithItsEra() {
        assertEquals("令和8年11月22日 8:05:09",
                Moment.text(Instant.parse("2026-11-22T08:05:09Z"), ZoneOffset.UTC, Locale.JAPANESE));
    }

    @Test
    void goingBackIsOneStepThatCanBeUndoneAndLeavesTheFile() throws Exception {
        Path file = saved("はじめ", "今");
        try (CaseSession session = CaseSession.open(file, files)) {
            assertTrue(history.restore(history.versions(file).get(0), session, "前の版に戻す"));

            assertEquals("はじめ", session.careCase().getTitle());
            assertEquals("前の版に戻す", session.undoLabel().orElseThrow());
            assertEquals("今", files.open(file).careCase().orElseThrow().getTitle());

            session.undo();
            assertEquals("今", session.careCase().getTitle());
        }
    }

    @Test
    void aCopyGetsANameThatIsFree() throws Exception {
        Path file = saved("はじめ", "今");
        Version version = history.versions(file).get(0);

        Path one = history.copy(version, file, ZoneOffset.UTC);
        Path other = history.copy(version, file, ZoneOffset.UTC);

        assertTrue(Files.exists(one) && Files.exists(other) && !one.equals(other));
        assertEquals("はじめ", files.open(one).careCase().orElseThrow().getTitle());
    }

    @Test
    void longTextsAreShortenedToWhereTheyDiffer() {
        String around = "長い文章がここにずっと続いていて、";
        Line line = new Line("欄", around + "杖で歩く。" + around + around, around + "ひとりで歩く。" + around + around);

        Line shortened = HistoryState.shortened(line);

        assertTrue(shortened.before().contains("杖で") && shortened.before().length() < 30, shortened.before());
        assertTrue(shortened.after().contains("ひとりで") && shortened.after().startsWith("…"), shortened.after());
        assertEquals(new Line("欄", "", "一行 二行"), HistoryState.shortened(new Line("欄", "", "一行\n二行")));
    }
}
