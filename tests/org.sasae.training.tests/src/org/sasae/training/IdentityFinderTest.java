// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.ProgressEntry;
import org.sasae.training.anonymisation.Anonymisation;
import org.sasae.training.anonymisation.IdentityKind;
import org.sasae.training.anonymisation.Replacement;

/** What tells who somebody is is found in running text; what names nobody is not proposed. */
class IdentityFinderTest {

    /**
     * A line of the list.
     *
     * @param text     running text
     * @param expected what is to be found in it, as kind:word
     */
    record Line(String text, List<String> expected) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Line> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                IdentityFinderTest.class.getResourceAsStream("identities.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> {
                String[] parts = line.split("\\|", -1);
                return new Line(parts[0].strip(),
                        Arrays.stream(parts[1].strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
            }).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CareCase emptyCase() {
        return CaseFiles.create(Path.of("real.sasae")).careCase().orElseThrow();
    }

    private static List<Replacement> found(String text) {
        CareCase careCase = emptyCase();
        ProgressEntry entry = CareFactory.eINSTANCE.createProgressEntry();
        entry.setContent(text);
        careCase.getProgressEntries().add(entry);
        return Anonymisation.propose(careCase, 0).replacements();
    }

    private static boolean isFound(List<Replacement> found, String expected) {
        String[] parts = expected.split(":");
        return found.stream().anyMatch(each -> each.kind() == IdentityKind.valueOf(parts[0])
                && each.original().contains(parts[1]));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void exactlyWhatTellsWhoSomebodyIsIsProposed(Line line) {
        List<Replacement> found = found(line.text());
        List<String> missed = line.expected().stream().filter(each -> !isFound(found, each)).toList();
        List<String> wrong = found.stream().filter(each -> line.expected().stream().noneMatch(
                word -> word.split(":")[1].contains(each.original()) || each.original().contains(word.split(":")[1])))
                .map(each -> each.kind() + ":" + each.original()).toList();
        assertEquals("missed [], wrong []", "missed " + missed + ", wrong " + wrong);
    }

    @Test
    void aProviderWithASurnameInOneFieldIsAProviderAndAPerson() {
        CareCase careCase = emptyCase();
        var plan = CareFactory.eINSTANCE.createCarePlan();
        Delivery delivery = CareFactory.eINSTANCE.createDelivery();
        delivery.setRecipient("みなと診療所 三浦");
        plan.getDeliveries().add(delivery);
        careCase.getPlans().add(plan);
        ProgressEntry entry = CareFactory.eINSTANCE.createProgressEntry();
        entry.setContent("みなと診療所へ電話。三浦は不在だった。");
        careCase.getProgressEntries().add(entry);

        Anonymisation proposed = Anonymisation.propose(careCase, 0);

        assertTrue(isFound(proposed.replacements(), "ORGANISATION:みなと診療所"), proposed.toString());
        assertTrue(proposed.replacements().stream().anyMatch(
                each -> each.kind() == IdentityKind.PERSON && each.original().equals("三浦")), proposed.toString());
        CareCase copy = proposed.apply(careCase, Path.of("copy.sasae")).resource().careCase().orElseThrow();
        assertEquals("事業所1 A", copy.getPlans().getFirst().getDeliveries().getFirst().getRecipient());
        assertEquals("事業所1へ電話。Aは不在だった。", copy.getProgressEntries().getFirst().getContent());
    }

    @Test
    void whatAFieldNamesInGeneralStays() {
        CareCase careCase = emptyCase();
        for (String general : List.of("隣の市", "隣の県（車で1時間）", "近くの町", "同じ市内", "県外", "市内", "他県")) {
            var member = CareFactory.eINSTANCE.createFamilyMember();
            member.setPlace(general);
            careCase.getFamily().getMembers().add(member);
        }
        for (String general : List.of("本人と長女", "本人・家族", "本人（長女が代筆）", "長男の妻と本人", "長女・次女")) {
            var checklist = CareFactory.eINSTANCE.createBasicChecklist();
            checklist.setAnsweredBy(general);
            careCase.getChecklists().add(checklist);
        }
        assertEquals(List.of(), Anonymisation.propose(careCase, 0).replacements().stream().map(Replacement::original)
                .toList());
    }
}
