// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.ElementProvider;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Tool;
import org.sasae.model.care.BondKind;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.InfluenceKind;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.UnionKind;

/** Every class of the family and of the ICF picture can be shown, made, named and told in words. */
class SpecificationTest {

    private static final List<EClass> SHOWN = List.of(CarePackage.Literals.FAMILY_MEMBER, CarePackage.Literals.UNION,
            CarePackage.Literals.PARENTAGE, CarePackage.Literals.HOUSEHOLD, CarePackage.Literals.BOND,
            CarePackage.Literals.ICF_FACTOR, CarePackage.Literals.ICF_INFLUENCE, CarePackage.Literals.AREA_ISSUE,
            CarePackage.Literals.OVERALL_ISSUE, CarePackage.Literals.ONE_DAY_GOAL, CarePackage.Literals.ONE_YEAR_GOAL,
            CarePackage.Literals.PLAN_GOAL, CarePackage.Literals.SMALL_STEP, CarePackage.Literals.SUPPORT_ROW);

    static Stream<EClass> shownClasses() {
        return SHOWN.stream();
    }

    static Stream<DiagramTexts> languages() {
        return Stream.of(Fixture.JAPANESE, Fixture.ENGLISH);
    }

    @Test
    void everyClassHeldByFamilyAndIcfPictureIsShown() {
        Stream.of(CarePackage.Literals.FAMILY, CarePackage.Literals.ICF_PICTURE)
                .flatMap(root -> root.getEAllContainments().stream())
                .filter(reference -> reference.getEReferenceType() != CarePackage.Literals.MUNICIPAL_EXTENSION)
                .forEach(reference -> assertTrue(SHOWN.contains(reference.getEReferenceType()), reference.getName()));
    }

    @ParameterizedTest
    @MethodSource("shownClasses")
    void everyClassHasOneProviderThatSpeaksEvenForAnEmptyObject(EClass type) {
        EObject element = EcoreUtil.create(type);
        List<ElementProvider<EObject>> providers = Diagrams.all().stream()
                .flatMap(service -> service.provider(element).stream()).toList();

        assertEquals(1, providers.size());
        ElementProvider<EObject> provider = providers.get(0);
        assertFalse(provider.symbol(element).isBlank());
        assertFalse(provider.outline(element, Fixture.JAPANESE).isBlank());
        assertFalse(provider.outline(element, Fixture.ENGLISH).isBlank());
        assertNotNull(provider.label(element, Fixture.JAPANESE));
        assertNotNull(provider.ends(element));
        provider.typedInPlace().ifPresent(attribute -> assertTrue(type.getEAllAttributes().contains(attribute)));
    }

    @ParameterizedTest
    @MethodSource("shownClasses")
    void everyClassCanBeMadeOrJoinedFromThePalette(EClass type) {
        boolean made = Diagrams.all().stream().anyMatch(service -> makes(service, type));

        assertTrue(made, type.getName());
    }

    private static boolean makes(DiagramService service, EClass type) {
        boolean byTool = service.tools().stream().map(Tool::type).anyMatch(each -> each == type);
        boolean byLink = service.linkRules().stream().map(LinkRule::link).anyMatch(each -> each.isSuperTypeOf(type));
        boolean overlay = service.linkRules().stream().map(LinkRule::target).anyMatch(each -> each.isSuperTypeOf(type));
        return byTool || byLink || overlay;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyToolAndLinkHasALabel(DiagramTexts texts) {
        for (DiagramService service : Diagrams.all()) {
            service.tools().forEach(tool -> assertFalse(tool.label(texts).isBlank(), tool.id()));
            service.linkRules().forEach(rule -> {
                assertFalse(rule.label(texts).isBlank(), rule.id());
                assertFalse(texts.message(rule.condition().refusal()).isBlank());
            });
        }
    }

    @Test
    void noTwoToolsOfAPictureShareAnIdOrAKey() {
        for (DiagramService service : Diagrams.all()) {
            Set<String> ids = new HashSet<>();
            Set<String> keys = new HashSet<>();
            service.tools().forEach(tool -> assertTrue(ids.add(tool.id()), tool.id()));
            service.linkRules().forEach(rule -> assertTrue(ids.add(rule.id()), rule.id()));
            service.tools().forEach(tool -> tool.key().ifPresent(key -> assertTrue(keys.add(key), key)));
        }
    }

    @Test
    void everyKindOfUnionParentageBondAndInfluenceCanBeDrawn() {
        assertDrawn(CarePackage.Literals.UNION, UnionKind.VALUES);
        assertDrawn(CarePackage.Literals.PARENTAGE, ParentageKind.VALUES);
        assertDrawn(CarePackage.Literals.BOND, BondKind.VALUES);
        assertDrawn(CarePackage.Literals.ICF_INFLUENCE, InfluenceKind.VALUES);
    }

    private static void assertDrawn(EClass link, List<?> values) {
        for (Object value : values) {
            assertTrue(Diagrams.all().stream().flatMap(service -> service.linkRules().stream())
                    .anyMatch(rule -> rule.link() == link && rule.value() == value), link.getName() + " " + value);
        }
    }

    @Test
    void everyIcfComponentHasAnArea() {
        IcfComponent.VALUES.forEach(component -> assertTrue(
                org.sasae.diagram.icf.IcfArea.of(component).components().contains(component)));
    }

    @Test
    void onlyOverlaysBelongToThePlan() {
        Diagrams.all().forEach(service -> service.providers().stream()
                .filter(provider -> provider.form() == ElementForm.OVERLAY)
                .forEach(provider -> assertFalse(provider.type().getName().startsWith("Icf"))));
    }
}
