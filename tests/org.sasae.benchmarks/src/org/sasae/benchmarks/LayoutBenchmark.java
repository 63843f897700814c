// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.genogram.GenogramDrawing;
import org.sasae.drawing.icf.IcfDrawing;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.InfluenceKind;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;

/** How the arrangement of both pictures grows: everything from the model to the parts that a pen draws. */
class LayoutBenchmark {

    private static final int WARM_UPS = 8;
    private static final int RUNS = 20;
    private static final DiagramTexts TEXTS = DiagramTexts.of(Locale.JAPANESE, LocalDate.of(2026, 4, 1));
    private static final List<IcfComponent> COMPONENTS = IcfComponent.VALUES.stream()
            .filter(component -> component != IcfComponent.UNSPECIFIED).toList();

    private static final TextMeasure MEASURE = new TextMeasure() {

        @Override
        public double width(String text, TextStyle style) {
            return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum() * style.size();
        }

        @Override
        public double ascent(TextStyle style) {
            return style.size() * 0.9;
        }

        @Override
        public double descent(TextStyle style) {
            return style.size() * 0.2;
        }
    };

    @Test
    void genogram() throws Exception {
        GenogramDrawing drawing = new GenogramDrawing(TEXTS, SymbolProfile.standard(), MEASURE, false);
        System.out.println("| persons | arrange and draw |");
        System.out.println("| --- | --- |");
        for (int size : List.of(3, 10, 30, 100, 300)) {
            CareCase careCase = family(size);
            System.out.printf("| %d | %s |%n", size, Measure.of(WARM_UPS, RUNS, () -> drawing.draw(careCase)));
        }
    }

    @Test
    void icf() throws Exception {
        IcfDrawing drawing = new IcfDrawing(TEXTS, MEASURE, false);
        System.out.println("| factors | influences | arrange and draw |");
        System.out.println("| --- | --- | --- |");
        for (int size : List.of(10, 30, 100, 200, 500)) {
            CareCase careCase = factors(size);
            System.out.printf("| %d | %d | %s |%n", size, size * 2 / 3,
                    Measure.of(WARM_UPS, RUNS, () -> drawing.draw(careCase, IcfFilter.all(IcfView.PLAN))));
        }
    }

    /** Couples have up to four children, of whom most marry; it grows down from the client's grandparents. */
    private static CareCase family(int size) {
        Random random = new Random(size);
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        Family family = CareFactory.eINSTANCE.createFamily();
        careCase.setFamily(family);
        List<FamilyMember> single = new ArrayList<>();
        single.add(person(family, Sex.MALE, 100));
        while (family.getMembers().size() < size) {
            FamilyMember one = single.removeFirst();
            FamilyMember other = person(family, one.getSex() == Sex.MALE ? Sex.FEMALE : Sex.MALE, one.getStatedAge());
            Union union = CareFactory.eINSTANCE.createUnion();
            union.setPartnerA(one);
            union.setPartnerB(other);
            family.getUnions().add(union);
            int children = 1 + random.nextInt(4);
            for (int i = 0; i < children && family.getMembers().size() < size; i++) {
                Parentage parentage = CareFactory.eINSTANCE.createParentage();
                parentage.setChild(person(family, random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                        one.getStatedAge() - 25 - i));
                union.getChildren().add(parentage);
                single.add(parentage.getChild());
            }
            if (single.isEmpty()) {
                single.add(person(family, Sex.FEMALE, 70));
            }
        }
        family.getMembers().getFirst().setClient(true);
        return careCase;
    }

    private static FamilyMember person(Family family, Sex sex, int age) {
        FamilyMember person = CareFactory.eINSTANCE.createFamilyMember();
        person.setName("氏名 " + family.getMembers().size());
        person.setSex(sex);
        person.setStatedAge(age);
        family.getMembers().add(person);
        return person;
    }

    private static CareCase factors(int size) {
        Random random = new Random(size);
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        careCase.setIcfPicture(CareFactory.eINSTANCE.createIcfPicture());
        List<IcfFactor> factors = careCase.getIcfPicture().getFactors();
        for (int i = 0; i < size; i++) {
            IcfFactor factor = CareFactory.eINSTANCE.createIcfFactor();
            factor.setText("屋外を一人で歩くことに不安がある".substring(0, 6 + random.nextInt(10)));
            factor.setComponent(COMPONENTS.get(random.nextInt(COMPONENTS.size())));
            factor.setNature(FactorNature.VALUES.get(random.nextInt(FactorNature.VALUES.size())));
            factors.add(factor);
        }
        for (int i = 0; i < size * 2 / 3; i++) {
            IcfInfluence influence = CareFactory.eINSTANCE.createIcfInfluence();
            influence.setSource(factors.get(random.nextInt(size)));
            influence.setTarget(factors.get(random.nextInt(size)));
            influence.setKind(InfluenceKind.VALUES.get(random.nextInt(InfluenceKind.VALUES.size())));
            careCase.getIcfPicture().getInfluences().add(influence);
        }
        return careCase;
    }
}
