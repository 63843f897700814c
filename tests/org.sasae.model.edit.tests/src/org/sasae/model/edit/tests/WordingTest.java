// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePackage;
import org.sasae.model.edit.ClassIcons;
import org.sasae.model.edit.Wording;

/** Whatever stands in the metamodel has a name in both languages, and every class an icon. */
class WordingTest {

    private static final Wording JAPANESE = Wording.of(Locale.JAPANESE);
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH);

    /** Letters that an English name may not hold. */
    private static final Pattern JAPANESE_LETTER = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    static Stream<EClass> classes() {
        return CarePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EEnum> enumerations() {
        return CarePackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }

    static Stream<EStructuralFeature> features() {
        return classes().flatMap(type -> type.getEStructuralFeatures().stream());
    }

    @ParameterizedTest
    @MethodSource({ "classes", "enumerations" })
    void everyTypeIsNamedInBothLanguages(EClassifier type) {
        assertAll(
                () -> assertJapanese(JAPANESE.type(type), type.getName()),
                () -> assertEnglish(ENGLISH.type(type)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureIsNamedInBothLanguages(EStructuralFeature feature) {
        assertAll(
                () -> assertJapanese(JAPANESE.feature(feature), feature.getName()),
                () -> assertEnglish(ENGLISH.feature(feature)),
                () -> assertFalse(ENGLISH.feature(feature).equals(feature.getName())));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyValueIsNamedInBothLanguages(EEnum type) {
        assertAll(type.getELiterals().stream().map(literal -> () -> {
            assertFalse(JAPANESE.literal(literal).equals(literal.getLiteral()) && literal.getLiteral().length() > 2,
                    () -> "no Japanese name: " + literal);
            assertEnglish(ENGLISH.literal(literal));
            assertEquals(JAPANESE.literal(literal), JAPANESE.literal(literal.getInstance()));
        }));
    }

    @ParameterizedTest
    @MethodSource("features")
    void pagesSectionsAndUnitsThatTheFormMentionsHaveNames(EStructuralFeature feature) {
        EAnnotation form = feature.getEAnnotation("urn:sasae:form");
        if (form == null) {
            return;
        }
        form.getDetails().forEach(detail -> {
            switch (detail.getKey()) {
            case "page" -> assertFalse(JAPANESE.page(detail.getValue()).equals(detail.getValue()), detail::getValue);
            case "section" -> assertFalse(ENGLISH.section(detail.getValue()).equals(detail.getValue()), detail::getValue);
            case "unit" -> assertFalse(JAPANESE.unit(detail.getValue()).isBlank(), detail::getValue);
            default -> { }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassHasAnIcon(EClass type) {
        assertTrue(ClassIcons.of(type).orElseThrow().getPath().endsWith("/" + type.getName() + ".svg"));
    }

    @Test
    void aLanguageThatWeDoNotSpeakGetsEnglish() {
        assertEquals("Support level 1", Wording.of(Locale.FRENCH).literal(CareLevel.SUPPORT_1));
    }

    @Test
    void aMunicipalAttributeBringsItsOwnNames() {
        EStructuralFeature attribute = municipalAttribute("name");
        EAnnotation names = EcoreFactory.eINSTANCE.createEAnnotation();
        names.setSource(Wording.ANNOTATION);
        names.getDetails().put("ja", "町内会");
        names.getDetails().put("en", "Neighbourhood association");
        attribute.getEAnnotations().add(names);

        assertEquals("町内会", JAPANESE.feature(attribute));
        assertEquals("Neighbourhood association", Wording.of(Locale.GERMAN).feature(attribute));
    }

    @Test
    void aMunicipalClassDoesNotTakeOverOurNames() {
        EStructuralFeature attribute = municipalAttribute("name");
        assertEquals("name", JAPANESE.feature(attribute));
    }

    /** An attribute of a class that is called as one of ours, in a package of somebody else. */
    private static EStructuralFeature municipalAttribute(String name) {
        var attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        EDataType string = EcorePackage.Literals.ESTRING;
        attribute.setEType(string);
        EClass client = EcoreFactory.eINSTANCE.createEClass();
        client.setName("Client");
        client.getEStructuralFeatures().add(attribute);
        var municipal = EcoreFactory.eINSTANCE.createEPackage();
        municipal.setName("municipal");
        municipal.getEClassifiers().add(client);
        return attribute;
    }

    private static void assertJapanese(String name, String technicalName) {
        assertFalse(name.isBlank() || name.equals(technicalName), () -> "no Japanese name for " + technicalName);
    }

    private static void assertEnglish(String name) {
        assertFalse(name.isBlank() || JAPANESE_LETTER.matcher(name).find(), () -> "not English: " + name);
    }
}
