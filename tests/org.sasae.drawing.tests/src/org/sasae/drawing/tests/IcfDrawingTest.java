// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Box;
import org.sasae.drawing.Picture.Part;
import org.sasae.drawing.icf.IcfDrawing;
import org.sasae.drawing.icf.IcfScene;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.IcfPicture;
import org.sasae.model.care.InfluenceKind;

/** Cards lie in their areas, not on each other, and arrows keep off the cards they do not join. */
class IcfDrawingTest {

    @Property(tries = 25)
    void cardsLieInTheirAreasAndNotOnEachOther(@ForAll @IntRange(min = 0, max = 60) int size, @ForAll long seed) {
        IcfScene scene = draw(picture(size, size / 2, seed));

        List<IcfFactor> factors = new ArrayList<>(scene.cards().keySet());
        for (int i = 0; i < factors.size(); i++) {
            Box card = scene.cards().get(factors.get(i));
            Box area = scene.areas().get(IcfArea.of(factors.get(i).getComponent()));
            assertTrue(card.x() >= area.x() && card.y() >= area.y() && card.right() <= area.right()
                    && card.bottom() <= area.bottom());
            for (int j = 0; j < i; j++) {
                assertFalse(card.overlaps(scene.cards().get(factors.get(j))));
            }
        }
        List<Box> areas = List.copyOf(scene.areas().values());
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(areas.get(i).overlaps(areas.get(j)));
            }
        }
    }

    @Property(tries = 25)
    void everyFactorAndInfluenceIsAPartWithWords(@ForAll @IntRange(min = 2, max = 40) int size, @ForAll long seed) {
        CareCase careCase = picture(size, size, seed);
        IcfScene scene = draw(careCase);

        careCase.getIcfPicture().getFactors().forEach(factor ->
                assertFalse(scene.picture().part(factor).map(Part::description).orElse("").isBlank()));
        IcfFilter.all(IcfView.PLAN).influences(careCase).forEach(influence ->
                assertFalse(scene.picture().part(influence).orElseThrow().marks().isEmpty()));
    }

    @Test
    void theSixAreasAreThereEvenWithoutFactors() {
        IcfScene scene = draw(CareFactory.eINSTANCE.createCareCase());

        assertEquals(6, scene.areas().size());
    }

    @Test
    void whatIsNotSortedYetWaitsInAnAreaOfItsOwn() {
        CareCase careCase = picture(3, 0, 1);
        careCase.getIcfPicture().getFactors().get(0).setComponent(IcfComponent.UNSPECIFIED);

        assertTrue(draw(careCase).areas().containsKey(IcfArea.UNSORTED));
    }

    @Test
    void fiveHundredFactorsAreDrawn() {
        assertEquals(500, draw(picture(500, 250, 5)).cards().size());
    }

    private static IcfScene draw(CareCase careCase) {
        return new IcfDrawing(FamilyBuilder.JAPANESE, new FixedMeasure(), true).draw(careCase,
                IcfFilter.all(IcfView.PLAN));
    }

    private static CareCase picture(int size, int arrows, long seed) {
        Random random = new Random(seed);
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        IcfPicture picture = CareFactory.eINSTANCE.createIcfPicture();
        careCase.setIcfPicture(picture);
        for (int i = 0; i < size; i++) {
            IcfFactor factor = CareFactory.eINSTANCE.createIcfFactor();
            factor.setText("歩くと膝が痛む".repeat(1 + random.nextInt(5)));
            factor.setComponent(IcfComponent.VALUES.get(1 + random.nextInt(IcfComponent.VALUES.size() - 1)));
            factor.setNature(FactorNature.VALUES.get(random.nextInt(3)));
            picture.getFactors().add(factor);
        }
        for (int i = 0; i < arrows && size > 1; i++) {
            IcfInfluence influence = CareFactory.eINSTANCE.createIcfInfluence();
            influence.setSource(picture.getFactors().get(random.nextInt(size)));
            influence.setTarget(picture.getFactors().get(random.nextInt(size)));
            influence.setKind(InfluenceKind.VALUES.get(random.nextInt(3)));
            picture.getInfluences().add(influence);
        }
        return careCase;
    }
}
