// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.Diagrams;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Bond;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.sirius.services.FamilyServices;
import org.sasae.sirius.services.IcfServices;
import org.sasae.sirius.services.PictureServices;
import org.sasae.sirius.services.PlanServices;
import org.sasae.sirius.services.RuleServices;

/** The services do what the shared services decide, inside a change that somebody else records. */
class ServicesTest {

    private final PictureServices pictures = new PictureServices();
    private final FamilyServices families = new FamilyServices();
    private final IcfServices icf = new IcfServices();
    private final PlanServices plans = new PlanServices();

    private static CareCase sample(String name) throws Exception {
        return new CaseFiles().open(Repository.folder("samples").resolve(name)).careCase().orElseThrow();
    }

    /** Does something while the case is recorded, as Sirius does, and takes it back afterwards. */
    private static <T> T recorded(CareCase careCase, Supplier<T> change, Runnable look) {
        CareCase before = EcoreUtil.copy(careCase);
        ChangeRecorder recorder = new ChangeRecorder(careCase);
        T result = change.get();
        ChangeDescription description = recorder.endRecording();
        assertFalse(EcoreUtil.equals(before, careCase), "nothing happened");
        look.run();
        description.apply();
        assertTrue(EcoreUtil.equals(before, careCase), "not as it was");
        return result;
    }

    private static <T extends EObject> T first(CareCase careCase, Class<T> type) {
        return all(careCase, type).findFirst().orElseThrow();
    }

    private static <T extends EObject> Stream<T> all(CareCase careCase, Class<T> type) {
        Iterable<EObject> contents = careCase::eAllContents;
        return Stream.of(contents).flatMap(each -> StreamSupport.stream(each.spliterator(), false))
                .filter(type::isInstance).map(type::cast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrs-a.sasae", "a-san.sasae", "hanaoka.sasae"})
    void everythingThatThePicturesShowIsShownOnce(String name) throws Exception {
        CareCase careCase = sample(name);
        List<EObject> family = Stream.of(families.personsIn(careCase), families.unionsIn(careCase),
                families.householdsShown(careCase), families.bondsShown(careCase), families.parentagesShown(careCase),
                families.householdsShown(careCase).stream().flatMap(home -> Stream.concat(
                        families.personsIn(home).stream(), families.unionsIn(home).stream())).toList())
                .flatMap(List::stream).map(EObject.class::cast).toList();
        List<EObject> factors = Stream.concat(Stream.of("HEALTH_CONDITION", "BODY", "ACTIVITIES", "PARTICIPATION",
                "ENVIRONMENT", "PERSONAL", "UNSORTED").flatMap(area -> icf.factorsIn(careCase, area).stream()),
                icf.influencesShown(careCase).stream()).map(EObject.class::cast).toList();

        assertSameContent(Diagrams.of(DiagramKind.GENOGRAM).content(careCase).all().toList(), family);
        assertSameContent(Diagrams.of(DiagramKind.ICF).content(careCase).all()
                .filter(each -> each instanceof IcfFactor || each instanceof IcfInfluence).toList(), factors);
        Stream.concat(family.stream(), factors.stream()).forEach(each -> assertNotNull(pictures.pictureLabel(each)));
        factors.forEach(each -> assertFalse(pictures.pictureOutline(each).isBlank()));
    }

    private static void assertSameContent(List<EObject> wanted, List<EObject> given) {
        assertEquals(wanted.size(), given.size());
        assertTrue(given.containsAll(wanted));
    }

    @Test
    void aToolWorksInsideTheRecordedChange() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");
        FamilyMember client = all(careCase, FamilyMember.class).filter(FamilyMember::isClient).findFirst().orElseThrow();
        int size = careCase.getFamily().getMembers().size();

        assertTrue(pictures.toolApplies(client, "genogram", "addSon"));
        EObject son = recorded(careCase, () -> pictures.useTool(client, "genogram", "addSon"),
                () -> assertEquals(size + 1, careCase.getFamily().getMembers().size()));

        assertEquals(Sex.MALE, ((FamilyMember) son).getSex());
    }

    @Test
    void whatIsTypedAndDeletedIsTakenBackWhole() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");
        FamilyMember client = all(careCase, FamilyMember.class).filter(FamilyMember::isClient).findFirst().orElseThrow();

        recorded(careCase, () -> pictures.typeText(client, " 山田 花 "), () -> assertEquals("山田 花", pictures.typedText(client)));
        recorded(careCase, () -> pictures.deleteFromPicture(client), () -> {
            assertTrue(all(careCase, Bond.class).noneMatch(bond -> bond.getFrom() == client || bond.getTo() == client));
            assertFalse(careCase.getFamily().getMembers().contains(client));
        });
    }

    @Test
    void aPersonMovesBetweenHouseholds() throws Exception {
        CareCase careCase = sample("hanaoka.sasae");
        Household household = first(careCase, Household.class);
        FamilyMember member = families.personsIn(household).getFirst();
        FamilyMember outside = (FamilyMember) recorded(careCase, () -> families.addPersonIn(careCase),
                () -> assertFalse(families.personsIn(careCase).isEmpty()));

        assertFalse(families.mayMoveTo(member, household));
        assertTrue(families.mayMoveTo(member, careCase));
        recorded(careCase, () -> families.moveTo(member, careCase),
                () -> assertTrue(families.personsIn(careCase).contains(member)));
        careCase.getFamily().getMembers().add(outside);
        recorded(careCase, () -> families.moveTo(outside, household),
                () -> assertTrue(families.personsIn(household).contains(outside)));
    }

    @Test
    void anEndOfALineIsPutOnSomebodyElse() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");
        Union union = all(careCase, Union.class).filter(each -> each.getPartnerA() != null && each.getPartnerB() != null)
                .findFirst().orElseThrow();
        FamilyMember old = union.getPartnerB();
        FamilyMember other = (FamilyMember) families.addPersonIn(careCase);

        assertTrue(pictures.reconnectAllowed(union, old, other));
        assertFalse(pictures.reconnectAllowed(union, old, union.getPartnerA()));
        recorded(careCase, () -> pictures.reconnectLink(union, old, other), () -> assertSame(other, union.getPartnerB()));
    }

    @Test
    void layersAddLinesBelowAPerson() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");
        FamilyMember person = first(careCase, FamilyMember.class);
        person.setOccupation("教員");

        assertFalse(families.personWords(person, List.of("Default")).contains("教員"));
        assertTrue(families.personWords(person, List.of("Default", "Occupation")).contains("教員"));
    }

    @Test
    void aFactorMovesAndIsNamedByAGoal() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");
        IcfFactor factor = icf.factorsIn(careCase, "ACTIVITIES").getFirst();
        PlanGoal goal = first(careCase, PlanGoal.class);

        recorded(careCase, () -> icf.moveToArea(factor, "PARTICIPATION"),
                () -> assertTrue(icf.factorsIn(careCase, "PARTICIPATION").contains(factor)));
        if (icf.namedFactors(goal).contains(factor)) {
            recorded(careCase, () -> icf.unnameFactor(factor, goal), () -> assertTrue(icf.mayName(factor, goal)));
        } else {
            recorded(careCase, () -> icf.nameFactor(factor, goal), () -> assertFalse(icf.mayName(factor, goal)));
        }
    }

    @Test
    void aDifficultyThatNobodyWorksOnSaysSo() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");

        all(careCase, IcfFactor.class).forEach(factor -> assertEquals(icf.nobodyWorksOn(factor),
                !icf.factorWords(factor).equals(icf.factorWordsWithPlan(factor))));
    }

    @Test
    void theTableSaysWhatTheSheetSays() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");
        var plan = careCase.getPlans().getFirst();
        List<AreaAssessment> areas = plans.planAreas(plan);

        assertEquals(4, areas.size());
        assertEquals(areas.getFirst().getSituation(), plans.planCell(areas.getFirst(), "situation"));
        assertTrue(plans.cellTyped(areas.getFirst(), "situation"));
        assertFalse(plans.cellTyped(areas.getFirst(), "goal"));
        long below = areas.stream().mapToLong(area -> plans.issuesOfArea(area, plan).size()).sum();
        assertTrue(below + plans.issuesOfNoArea(plan).size() >= plan.getOverallIssues().size());
        recorded(careCase, () -> plans.typeCell(areas.getFirst(), "situation", "杖で歩く。"),
                () -> assertEquals("杖で歩く。", plans.planCell(areas.getFirst(), "situation")));
        assertNotEquals("", plans.columnHeading(plan, "situation"));
    }

    @Test
    void theRulesAreThoseOfTheEngineAndFollowChanges() throws Exception {
        CareCase careCase = sample("mrs-a.sasae");
        RuleServices rules = new RuleServices();

        List<EObject> found = Stream.concat(Stream.of(careCase), all(careCase, EObject.class))
                .filter(each -> Stream.of("error", "warning", "hint").anyMatch(severity -> !rules.nothingFound(each, severity)))
                .toList();

        found.forEach(each -> assertFalse(Stream.of("error", "warning", "hint")
                .allMatch(severity -> rules.foundWords(each, severity).isBlank())));
        assertTrue(careCase.eAdapters().stream().filter(each -> each.getClass().getSimpleName().equals("CaseFindings"))
                .count() == 1);
    }
}
