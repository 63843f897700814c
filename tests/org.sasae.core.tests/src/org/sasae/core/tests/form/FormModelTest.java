// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormPage;
import org.sasae.core.form.FormSection;
import org.sasae.core.form.WidgetKind;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage.Literals;

/** Everything in the metamodel has its place in the editor, and the metamodel alone decides which. */
class FormModelTest {

    /** Positions in diagrams and the slot that municipalities fill are the only parts without a form. */
    private static final Set<EClass> WITHOUT_FORM = Set.of(Literals.LAYOUT, Literals.DIAGRAM_LAYOUT,
            Literals.LAYOUT_NODE, Literals.MUNICIPAL_EXTENSION);

    static Stream<EClass> concreteClasses() {
        return CarePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !WITHOUT_FORM.contains(type));
    }

    @Test
    void thePagesFollowTheWork() {
        assertEquals(List.of("overview", "basic", "family", "checklists", "assessment", "icf", "plan", "meeting",
                "progress", "evaluation"), FormModel.pages().stream().map(FormPage::id).toList());
    }

    @Test
    void everyVisibleFeatureOfTheCaseIsOnAPage() {
        Set<EStructuralFeature> placed = new HashSet<>();
        FormModel.pages().forEach(page -> page.fields().forEach(field -> placed.add(field.feature())));
        for (FormField field : FormModel.fields(Literals.CARE_CASE)) {
            boolean municipal = field.feature() == Literals.CARE_ELEMENT__EXTENSIONS;
            assertTrue(municipal || placed.contains(field.feature()), () -> field.feature() + " is on no page");
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassIsReachedFromThePages(EClass type) {
        assertTrue(reachable().contains(type), () -> type.getName() + " is on no page");
    }

    private static Set<EClass> reachable() {
        Set<EClass> seen = new HashSet<>();
        Deque<EClass> open = new ArrayDeque<>(List.of(Literals.CARE_CASE));
        while (!open.isEmpty()) {
            EClass type = open.pop();
            if (seen.add(type)) {
                FormModel.fields(type).stream().map(FormField::feature)
                        .filter(EReference.class::isInstance).map(EReference.class::cast)
                        .filter(EReference::isContainment)
                        .forEach(reference -> open.push(reference.getEReferenceType()));
            }
        }
        return seen;
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyFieldStandsInExactlyOneSection(EClass type) {
        List<EStructuralFeature> inSections = FormModel.sections(type).stream().map(FormSection::fields)
                .flatMap(List::stream).map(FormField::feature).toList();
        List<EStructuralFeature> fields = FormModel.fields(type).stream().map(FormField::feature).toList();

        assertEquals(Set.copyOf(fields), Set.copyOf(inSections));
        assertEquals(fields.size(), inSections.size());
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassHasColumnsForATable(EClass type) {
        assertFalse(type != Literals.CARE_CASE && FormModel.columns(type).isEmpty(), type::getName);
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyConditionNamesAValueOfAFeatureOfTheSameObject(EClass type) {
        for (FormField field : FormModel.fields(type)) {
            EAnnotation form = field.feature().getEAnnotation(FormModel.ANNOTATION);
            if (form != null && form.getDetails().get("when") != null) {
                String[] condition = form.getDetails().get("when").split("=", 2);
                EEnum values = (EEnum) type.getEStructuralFeature(condition[0]).getEType();
                assertNotNull(values.getEEnumLiteral(condition[1]), () -> field.feature() + ": " + condition[1]);
            }
        }
    }

    @Test
    void theDeathOfTheLivingIsNotAskedForAndWhatIsThereIsAlwaysShown() {
        FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
        assertFalse(FormModel.isAsked(member, Literals.FAMILY_MEMBER__CAUSE_OF_DEATH));
        assertTrue(FormModel.isAsked(member, Literals.FAMILY_MEMBER__STATED_AGE));

        member.setLifeStatus(LifeStatus.DECEASED);
        assertTrue(FormModel.isAsked(member, Literals.FAMILY_MEMBER__CAUSE_OF_DEATH));

        member.setCauseOfDeath("脳梗塞");
        member.setLifeStatus(LifeStatus.LIVING);
        assertTrue(FormModel.isAsked(member, Literals.FAMILY_MEMBER__CAUSE_OF_DEATH));
    }

    @Test
    void whatAMunicipalityAddsComesLast() {
        List<FormField> fields = FormModel.fields(Literals.CLIENT);
        assertEquals(Literals.CARE_ELEMENT__EXTENSIONS, fields.get(fields.size() - 1).feature());
    }

    @Test
    void theTypeChoosesTheWidget() {
        assertEquals(WidgetKind.TEXT, widget(Literals.CLIENT__NAME));
        assertEquals(WidgetKind.DATE, widget(Literals.CLIENT__BIRTH_DATE));
        assertEquals(WidgetKind.RADIO, widget(Literals.CLIENT__SEX));
        assertEquals(WidgetKind.COMBO, widget(Literals.CERTIFICATION__CARE_LEVEL));
        assertEquals(WidgetKind.MULTILINE, widget(Literals.OVERALL_ISSUE__TEXT));
        assertEquals(WidgetKind.MULTI_CHOICE, widget(Literals.CARE_PLAN__OCCASIONS));
        assertEquals(WidgetKind.TABLE, widget(Literals.PLAN_GOAL__SUPPORT_ROWS));
        assertEquals(WidgetKind.INLINE, widget(Literals.OVERALL_ISSUE__PROPOSAL));
        assertEquals(WidgetKind.PICKER, widget(Literals.CARE_PLAN__CERTIFICATION));
        assertEquals(WidgetKind.MULTI_PICKER, widget(Literals.GOAL__FACTORS));
        assertEquals(WidgetKind.CHECKLIST, widget(Literals.BASIC_CHECKLIST__ANSWERS));
        assertEquals(WidgetKind.PLAN_TYPE, widget(Literals.CARE_PLAN__PLAN_TYPE_ID));
        assertEquals(WidgetKind.NUMBER, widget(Literals.BASIC_CHECKLIST__HEIGHT_CM));
        assertEquals(WidgetKind.TIME, widget(Literals.SERVICE_MEETING__START_TIME));
        assertEquals(WidgetKind.MONTH, widget(Literals.MONITORING__MONTH));
        assertEquals(WidgetKind.CHECKBOX, widget(Literals.SUPPORT_ROW__INTERIM));
    }

    private static WidgetKind widget(EStructuralFeature feature) {
        return FormModel.field(feature).orElseThrow().widget();
    }

    @Test
    void anAttributeThatNobodyHasSeenBeforeGetsAField() {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("neighbourhoodAssociation");
        attribute.setEType(EcorePackage.Literals.ESTRING);
        EClass extension = EcoreFactory.eINSTANCE.createEClass();
        extension.setName("LocalItems");
        extension.getESuperTypes().add(Literals.MUNICIPAL_EXTENSION);
        extension.getEStructuralFeatures().add(attribute);

        List<FormField> fields = FormModel.fields(extension);

        assertEquals(List.of(attribute), fields.stream().map(FormField::feature).toList());
        assertEquals(FormModel.GENERAL_SECTION, fields.get(0).section());
    }

    @Test
    void aHiddenFeatureHasNoField() {
        assertTrue(FormModel.field(Literals.CARE_CASE__FORMAT_VERSION).isEmpty());
    }
}
