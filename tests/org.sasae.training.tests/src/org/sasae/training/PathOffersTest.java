// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.training.internal.checks.ModelPath;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PathOffers;
import org.sasae.training.pack.PathOffers.Offer;

/** An author chooses places of the case by their names. */
class PathOffersTest {

    private static CareCase start() throws Exception {
        return CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow().start().careCase().orElseThrow();
    }

    @Test
    void everyOfferedPathLeadsSomewhereAndHasAName() throws Exception {
        CareCase start = start();
        List<String> wrong = new ArrayList<>();
        for (Offer offer : PathOffers.of(start, Locale.JAPANESE)) {
            ModelPath path = ModelPath.of(offer.path());
            if (path.id() == null && path.check(CarePackage.Literals.CARE_CASE).isEmpty()
                    || path.id() != null && path.elements(start).isEmpty() || offer.name().isBlank()) {
                wrong.add(offer.toString());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(PathOffers.of(start, Locale.JAPANESE).stream().anyMatch(
                each -> each.path().equals("plans/overallIssues/goals/text")));
    }

    @Test
    void conditionsGoOnwardFromTheElementThatIsLookedAt() throws Exception {
        CareCase start = start();
        assertTrue(PathOffers.onward("#_myPlan", start, Locale.JAPANESE).stream()
                .anyMatch(each -> each.path().equals("overallIssues/text")));
        assertTrue(PathOffers.onward("icfPicture/factors", null, Locale.JAPANESE).stream()
                .anyMatch(each -> each.path().equals("nature")));
        assertEquals(List.of(), PathOffers.onward("no/where", start, Locale.JAPANESE));
    }

    @Test
    void aPathIsSaidInTheWordsOfTheForms() throws Exception {
        CareCase start = start();
        String name = PathOffers.name("plans[last]/overallIssues/goals/text", "", start, Locale.JAPANESE);
        assertTrue(name.contains("[last] › ") && name.split(" › ").length == 4, name);
        assertFalse(name.contains("overallIssues"), name);
        String own = PathOffers.name("#_myPlan/overallIssues/text", "", start, Locale.JAPANESE);
        assertFalse(own.contains("#") || own.contains("overallIssues"), own);
        assertEquals("何か", PathOffers.name("何か", "", start, Locale.JAPANESE));
    }
}
