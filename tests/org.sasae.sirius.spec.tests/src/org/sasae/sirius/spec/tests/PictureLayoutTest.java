// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.drawing.Box;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.IcfFactor;
import org.sasae.sirius.services.FamilyServices;
import org.sasae.sirius.services.IcfServices;
import org.sasae.sirius.services.PictureLayout;

/** Nothing stands on something else, and everything stands in the box it belongs to and in no other. */
class PictureLayoutTest {

    private static final double CARD_HEIGHT = 60;

    private static CareCase sample(String name) throws Exception {
        return new CaseFiles().open(Repository.folder("samples").resolve(name)).careCase().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrs-a.sasae", "a-san.sasae", "hanaoka.sasae"})
    void personsStandInTheirHouseholdAndNobodyElseDoes(String name) throws Exception {
        CareCase careCase = sample(name);
        PictureLayout layout = PictureLayout.genogram(careCase);
        FamilyServices families = new FamilyServices();

        apart(layout.boxes().entrySet().stream().filter(each -> each.getKey() instanceof FamilyMember)
                .map(Map.Entry::getValue).toList());
        for (Household household : families.householdsShown(careCase)) {
            Box box = layout.boxes().get(household);
            List<FamilyMember> members = families.personsIn(household);
            careCase.getFamily().getMembers().forEach(person -> assertEquals(members.contains(person),
                    layout.boxes().get(person).overlaps(box), () -> name + " " + person.getRelationship()));
        }
        assertTrue(layout.boxes().keySet().containsAll(families.unionsShown(careCase)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrs-a.sasae", "a-san.sasae", "hanaoka.sasae"})
    void cardsStandInTheirAreaAndThePlanBesideThem(String name) throws Exception {
        CareCase careCase = sample(name);
        PictureLayout layout = PictureLayout.icf(careCase, card -> CARD_HEIGHT);
        IcfServices icf = new IcfServices();

        apart(List.copyOf(layout.areas().values()));
        apart(List.copyOf(layout.boxes().values()));
        for (Map.Entry<String, Box> area : layout.areas().entrySet()) {
            List<? extends EObject> inside = area.getKey().equals(PictureLayout.PLAN) ? icf.overlaysShown(careCase)
                    : icf.factorsIn(careCase, area.getKey());
            Box frame = area.getValue().grow(0.5);
            inside.forEach(each -> assertTrue(holds(frame, layout.boxes().get(each)), () -> frame + " around " + each));
        }
        assertTrue(layout.boxes().keySet().stream().anyMatch(IcfFactor.class::isInstance));
    }

    private static boolean holds(Box frame, Box box) {
        return box.x() >= frame.x() && box.y() >= frame.y() && box.right() <= frame.right()
                && box.bottom() <= frame.bottom();
    }

    private static void apart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
            }
        }
    }
}
