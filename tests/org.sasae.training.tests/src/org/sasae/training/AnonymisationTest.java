// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.ContactPerson;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.MedicalRecord;
import org.sasae.model.care.ProgressEntry;
import org.sasae.training.anonymisation.Anonymisation;
import org.sasae.training.anonymisation.Replacement;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.internal.anonymisation.IdentifyingFields;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;

class AnonymisationTest {

    @TempDir
    private Path folder;

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;
    private static final Set<String> NAMES_NOBODY = Set.of("Disability.detail", "Questionnaire.templateId",
            "Household.name", "Attendee.online", "ServiceInUse.kind", "CarePlan.number");

    private static CaseResource sample() {
        CaseResource resource = CaseFiles.create(Path.of("real.sasae"));
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.setTitle("田中さんの事例");
        careCase.getClient().setName("田中 良子");
        careCase.getClient().setKana("タナカ ヨシコ");
        careCase.getClient().setAddress("千葉県松戸市新松戸2丁目");
        careCase.getClient().setPhone("047-123-4567");
        careCase.getClient().setInsuredNumber("0001234567");
        careCase.getClient().setBirthDate(LocalDate.of(1945, 3, 3));
        FamilyMember daughter = FACTORY.createFamilyMember();
        daughter.setName("鈴木 由美");
        daughter.setRelationship("長女");
        careCase.getFamily().getMembers().add(daughter);
        MedicalRecord record = FACTORY.createMedicalRecord();
        record.setInstitution("松戸中央病院");
        record.setDoctor("高橋医師");
        record.setDisease("高血圧");
        careCase.getBasicInformation().getMedicalHistory().add(record);
        ContactPerson contact = FACTORY.createContactPerson();
        contact.setName("鈴木 由美");
        contact.setPhone("090-9876-5432");
        careCase.getBasicInformation().getEmergencyContacts().add(contact);
        ProgressEntry entry = FACTORY.createProgressEntry();
        entry.setDate(LocalDate.of(2024, 5, 10));
        entry.setContent("令和6年5月10日、田中さん宅を訪問。由美さん（０９０－９８７６－５４３２）が同席。隣の佐藤さんと散歩を続けている。"
                + "松戸中央病院の高橋先生に連絡。メールは yumi@example.com へ。");
        careCase.getProgressEntries().add(entry);
        return resource;
    }

    @Test
    void nothingIdentifyingIsLeftInTheFile() {
        CaseResource original = sample();
        Anonymisation proposed = Anonymisation.propose(original.careCase().orElseThrow(), -371);
        Anonymisation.Result result = proposed.apply(original.careCase().orElseThrow(), Path.of("pack/case.sasae"));

        String file = new String(result.resource().toBytes(), StandardCharsets.UTF_8);
        for (String value : List.of("田中", "良子", "タナカ", "ヨシコ", "松戸", "047", "4567", "0001234567", "鈴木", "由美", "高橋",
                "090", "０９０", "5432", "佐藤", "example.com", "yumi", "1945-03-03", "2024-05-10", "令和6年5月10日")) {
            assertFalse(file.contains(value), value + " in " + file);
        }
        assertEquals(List.of(), result.remaining());
        for (Replacement replaced : result.replaced()) {
            assertFalse(replaced.original().length() > 1 && file.contains(replaced.original()), replaced.original());
        }
        assertTrue(file.contains("高血圧"), file);
        assertTrue(file.contains("散歩を続けている"), file);
    }

    /** Name, phone and office as somebody types them in a hurry: half width, spaces, the other kana, no hyphens. */
    @Test
    void whatIsWrittenInAnotherWayIsReplacedToo() {
        CareCase careCase = CaseFiles.create(Path.of("real.sasae")).careCase().orElseThrow();
        careCase.getClient().setName("花岡 ミヨ");
        careCase.getClient().setKana("ハナオカ ミヨ");
        careCase.getClient().setPhone("047-111-2222");
        FamilyMember daughter = CareFactory.eINSTANCE.createFamilyMember();
        daughter.setName("花岡 恵");
        careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        careCase.getFamily().getMembers().add(daughter);
        careCase.setNote("ﾊﾅｵｶさん、みよさん、はなおか様、花　岡　ミ　ヨ、ハナオカミヨ。恵さんは０４７－１１１－２２２２、0471112222、(047)111-2222。"
                + "してみようと思う。");
        Anonymisation.Result result = Anonymisation.propose(careCase, 0).apply(careCase, Path.of("copy.sasae"));
        CareCase copy = result.resource().careCase().orElseThrow();

        assertEquals("Aさん、Aさん、A様、A、本人。Bさんは（連絡先）、（連絡先）、（連絡先）。してみようと思う。", copy.getNote());
        assertEquals("B", copy.getFamily().getMembers().getFirst().getName());
        assertEquals(List.of(), result.remaining());
    }

    @Test
    void monthsAndDatesInFullWidthMoveToo() {
        CareCase careCase = CaseFiles.create(Path.of("real.sasae")).careCase().orElseThrow();
        careCase.setNote("令和３年４月１日に入院。昭和 15 年 3 月 2 日生まれ。２０２３年５月に骨折。令和元年12月から。2023年に一度。");
        CareCase copy = Anonymisation.propose(careCase, -364).apply(careCase, Path.of("copy.sasae")).resource()
                .careCase().orElseThrow();

        assertEquals("令和2年4月2日に入院。昭和14年3月4日生まれ。2022年5月に骨折。平成30年12月から。2022年に一度。", copy.getNote());
    }

    @Test
    void yearsAloneMoveByWholeYearsAndAreToBeConfirmed() {
        CareCase careCase = CaseFiles.create(Path.of("real.sasae")).careCase().orElseThrow();
        careCase.setNote("1942年に生まれ、1964〜2002年は教員。昭和64年に転居、平成元年に退職。2024年度の改定。1942年3月2日。");
        Anonymisation proposed = Anonymisation.propose(careCase, -731);

        assertEquals("1940年に生まれ、1962〜2000年は教員。昭和62年に転居、昭和62年に退職。2024年度の改定。1940年3月1日。",
                proposed.apply(careCase, Path.of("copy.sasae")).resource().careCase().orElseThrow().getNote());
        assertTrue(proposed.replacements().stream().filter(each -> each.original().equals("1942年"))
                .noneMatch(Replacement::certain));
        assertEquals("1942年に生まれ", Anonymisation.propose(careCase, 7).apply(careCase, Path.of("copy.sasae")).resource()
                .careCase().orElseThrow().getNote().substring(0, 9));
    }

    @Test
    void theRecordOfAnAttemptIsNeitherSearchedNorCopied() throws Exception {
        TrainingPack pack = CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow();
        CareCase attempt = Attempts.start(pack, folder.resolve("attempt.sasae"), "松田 由紀", Instant.EPOCH).careCase()
                .orElseThrow();
        Anonymisation proposed = Anonymisation.propose(attempt, -70);

        assertTrue(proposed.replacements().stream().noneMatch(each -> each.original().contains("san")
                || each.original().contains("松田")), proposed.replacements().toString());
        String file = new String(proposed.apply(attempt, Path.of("copy.sasae")).resource().toBytes(),
                StandardCharsets.UTF_8);
        assertFalse(file.contains("松田") || file.contains("packSlug"), file);
    }

    @Test
    void aDateToWhichAnotherMovedIsNotSaidToBeLeft() {
        CareCase careCase = CaseFiles.create(Path.of("real.sasae")).careCase().orElseThrow();
        careCase.setNote("2019年に転居、2020年に入院。2001〜2002年は休職、2001年に退職。");
        Anonymisation.Result result = Anonymisation.propose(careCase, -364).apply(careCase, Path.of("copy.sasae"));

        assertEquals("2018年に転居、2019年に入院。2000〜2001年は休職、2000年に退職。",
                result.resource().careCase().orElseThrow().getNote());
        assertEquals(List.of(), result.remaining());
    }

    @Test
    void whoConfirmsSeesWhereAValueStands() {
        CareCase careCase = CaseFiles.create(Path.of("real.sasae")).careCase().orElseThrow();
        careCase.setNote("朝は家で過ごし、昼からは近くに住む 高　橋 さんと一緒に、駅前の店まで買い物に行くことが多いと本人が話している。");

        List<String> sentences = Anonymisation.sentences(careCase, "高橋", Locale.JAPANESE);

        assertEquals(1, sentences.size());
        assertTrue(sentences.getFirst().endsWith("：朝は家で過ごし、昼からは近くに住む 高　橋 さんと一緒に、駅前の店まで買い物に行くことが多い…"),
                sentences.toString());
    }

    @Test
    void aNameInTheNameOfTheFileIsSaid() {
        CareCase careCase = CaseFiles.create(Path.of("real.sasae")).careCase().orElseThrow();
        careCase.getClient().setName("花岡 ミヨ");
        Anonymisation proposed = Anonymisation.propose(careCase, 0);

        assertEquals(List.of("花岡 ミヨ", "花岡", "ミヨ"),
                proposed.apply(careCase, Path.of("花岡 ﾐﾖ様.sasae")).remaining());
        assertEquals(List.of(), proposed.apply(careCase, Path.of("copy.sasae")).remaining());
        assertTrue(proposed.named("花　岡さんの事例").isPresent());
        assertTrue(proposed.named("ある人の事例").isEmpty());
    }

    @Test
    void aShortNumberIsTakenOutOfItsFieldAndNotOutOfSentences() {
        CaseResource original = sample();
        CareCase careCase = original.careCase().orElseThrow();
        careCase.setCaseNumber("12");
        careCase.getProgressEntries().getFirst().setContent("12月に会う。元小学校の教員だった。本人と長女が話した。");
        CareCase copy = Anonymisation.propose(careCase, 0).apply(careCase, Path.of("copy.sasae")).resource().careCase()
                .orElseThrow();
        assertEquals(null, copy.getCaseNumber());
        assertEquals("12月に会う。元小学校の教員だった。本人と長女が話した。",
                copy.getProgressEntries().getFirst().getContent());
    }

    @Test
    void theOriginalIsOnlyRead() {
        CaseResource original = sample();
        byte[] before = original.toBytes();
        Anonymisation.propose(original.careCase().orElseThrow(), 70)
                .apply(original.careCase().orElseThrow(), Path.of("copy.sasae"));
        assertArrayEquals(before, original.toBytes());
    }

    @Test
    void theSamePersonGetsTheSameLetterEverywhere() {
        CaseResource original = sample();
        CareCase copy = Anonymisation.propose(original.careCase().orElseThrow(), 0)
                .apply(original.careCase().orElseThrow(), Path.of("copy.sasae")).resource().careCase().orElseThrow();
        String name = copy.getClient().getName();
        assertTrue(copy.getTitle().startsWith(name + "さん"), copy.getTitle());
        assertTrue(copy.getProgressEntries().getFirst().getContent().contains("、" + name + "さん宅"),
                copy.getProgressEntries().getFirst().getContent());
        assertEquals(copy.getFamily().getMembers().getFirst().getName(),
                copy.getBasicInformation().getEmergencyContacts().getFirst().getName());
        assertEquals("長女", copy.getFamily().getMembers().getFirst().getRelationship());
    }

    @Test
    void allDatesMoveByTheSameDaysAlsoInTexts() {
        CaseResource original = sample();
        CareCase copy = Anonymisation.propose(original.careCase().orElseThrow(), -7)
                .apply(original.careCase().orElseThrow(), Path.of("copy.sasae")).resource().careCase().orElseThrow();
        assertEquals(LocalDate.of(1945, 2, 24), copy.getClient().getBirthDate());
        assertEquals(LocalDate.of(2024, 5, 3), copy.getProgressEntries().getFirst().getDate());
        assertTrue(copy.getProgressEntries().getFirst().getContent().startsWith("令和6年5月3日、"),
                copy.getProgressEntries().getFirst().getContent());
    }

    @Test
    void whatAPersonTakesOutOfTheListStays() {
        CaseResource original = sample();
        CareCase careCase = original.careCase().orElseThrow();
        Anonymisation proposed = Anonymisation.propose(careCase, 0);
        Replacement neighbour = proposed.replacements().stream().filter(r -> r.original().equals("佐藤")).findFirst()
                .orElseThrow();
        assertFalse(neighbour.certain());
        CareCase copy = proposed.with(neighbour.choose(false)).apply(careCase, Path.of("copy.sasae")).resource()
                .careCase().orElseThrow();
        assertTrue(copy.getProgressEntries().getFirst().getContent().contains("隣の佐藤さん"));
    }

    @Test
    void everyFieldThatSoundsLikeAPersonOrPlaceIsListed() {
        List<String> forgotten = CarePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).flatMap(type -> type.getEAttributes().stream())
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .filter(AnonymisationTest::soundsIdentifying)
                .filter(attribute -> IdentifyingFields.kind(attribute).isEmpty())
                .map(attribute -> attribute.getEContainingClass().getName() + "." + attribute.getName())
                .filter(name -> !NAMES_NOBODY.contains(name)).toList();
        assertEquals(List.of(), forgotten);
    }

    private static boolean soundsIdentifying(EAttribute attribute) {
        String name = attribute.getName();
        return Stream.of("name", "kana", "address", "phone", "fax", "author", "doctor", "assessor", "evaluator",
                "institution", "recipient", "company", "place").anyMatch(name::equals)
                || name.endsWith("Name") || name.endsWith("By") || name.endsWith("Number") || name.endsWith("Phone")
                || name.endsWith("Address");
    }
}
