// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.commands.CaseCommands;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.OpenedCase;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.DiagramLayout;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LayoutNode;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.care.impl.MunicipalExtensionImpl;

/** What a plug-in of a municipality wrote survives on a machine that has not got the plug-in. */
class UnknownContentTest {

    private static final String URI = "urn:example:town";

    @TempDir
    private Path folder;
    private Path file;
    private EPackage town;
    private byte[] written;

    @BeforeEach
    void writeWithThePlugIn() throws IOException {
        file = folder.resolve("case.sasae");
        town = townPackage();
        EPackage.Registry.INSTANCE.put(URI, town);
        CaseFiles.save(caseWithExtension(), file);
        written = Files.readAllBytes(file);
    }

    @AfterEach
    void uninstall() {
        EPackage.Registry.INSTANCE.remove(URI);
    }

    @Test
    void withThePlugInTheExtensionIsAnOrdinaryObject() throws IOException {
        OpenedCase opened = new CaseFiles().open(file);

        assertEquals(List.of(), opened.problems());
        assertEquals(1, opened.careCase().orElseThrow().getClient().getExtensions().size());
        assertArrayEquals(written, opened.resource().toBytes());
    }

    @Test
    void withoutThePlugInTheExtensionIsKeptWholeThroughManySaves() throws IOException {
        uninstall();
        OpenedCase opened = new CaseFiles().open(file);

        assertEquals(List.of(Kind.UNKNOWN_CONTENT), opened.problems().stream().map(p -> p.kind()).toList());
        assertTrue(opened.problems().getFirst().message("x", Locale.JAPANESE).contains("town:Survey"));
        opened.careCase().orElseThrow().setTitle("題を変えた");
        CaseFiles.save(opened.resource(), file);
        byte[] once = Files.readAllBytes(file);
        CaseFiles.save(new CaseFiles().open(file).resource(), file);
        assertArrayEquals(once, Files.readAllBytes(file));

        EPackage.Registry.INSTANCE.put(URI, town);
        CareCase again = new CaseFiles().open(file).careCase().orElseThrow();
        again.setTitle(null);
        CaseResource resource = (CaseResource) again.eResource();
        assertEquals(new String(written, StandardCharsets.UTF_8), new String(resource.toBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aLinkIntoTheExtensionIsKeptToo() throws IOException {
        uninstall();
        CaseResource resource = new CaseFiles().open(file).resource();

        CaseFiles.save(resource, file);

        EPackage.Registry.INSTANCE.put(URI, town);
        CareCase again = new CaseFiles().open(file).careCase().orElseThrow();
        MunicipalExtension survey = again.getClient().getExtensions().getFirst();
        assertEquals(survey, again.getLayout().getDiagrams().getFirst().getNodes().getFirst().getElement());
    }

    @Test
    void theExtensionGoesWithItsObjectThroughDeleteAndUndo() throws IOException {
        uninstall();
        byte[] before = new CaseFiles().open(file).resource().toBytes();
        try (CaseSession session = CaseSession.open(file, new CaseFiles())) {
            CaseCommands commands = new CaseCommands(session.editingDomain(), Locale.ENGLISH);
            session.execute(commands.delete(session.careCase().getClient()));
            session.undo();

            assertArrayEquals(before, session.resource().toBytes());
        }
    }

    @Test
    void attributesAndElementsThatNobodyKnowsAreKept() throws IOException {
        uninstall();
        String text = new String(written, StandardCharsets.UTF_8)
                .replace("name=\"山田\"", "name=\"山田\" shoeSize=\"23\" xmlns:q=\"urn:q\" q:x=\"1&amp;2&#xA;\"")
                .replace("</client>", "<hat a=\"1\">text &lt; \r\n<q:b xmlns:q=\"urn:q\"/> more</hat><cap/><cup>茶碗</cup></client>");
        Files.writeString(file, text);

        OpenedCase opened = new CaseFiles().open(file);
        String once = new String(opened.resource().toBytes(), StandardCharsets.UTF_8);
        Files.writeString(file, once);
        String twice = new String(new CaseFiles().open(file).resource().toBytes(), StandardCharsets.UTF_8);

        assertEquals(once, twice);
        for (String kept : List.of("shoeSize=\"23\"", "q:x=\"1&amp;2&#xA;\"", "text &lt; \n<q:b", "/> more</hat>", "<cap/>",
                "<cup>茶碗</cup>", "xmlns:q=\"urn:q\"")) {
            assertTrue(once.contains(kept), () -> kept + " in " + once);
        }
    }

    @Test
    void aTypeThatDoesNotFitItsPlaceIsKeptAsUnknown() throws IOException {
        String text = new String(written, StandardCharsets.UTF_8).replace("xsi:type=\"town:Survey\"",
                "xsi:type=\"care:Client\"");
        Files.writeString(file, text);

        OpenedCase opened = new CaseFiles().open(file);

        assertEquals(Kind.UNKNOWN_CONTENT, opened.problems().getFirst().kind());
        assertTrue(new String(opened.resource().toBytes(), StandardCharsets.UTF_8).contains("xsi:type=\"care:Client\""));
    }

    private CaseResource caseWithExtension() {
        CaseResource resource = CaseFiles.create(file);
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.getClient().setName("山田");
        FamilyMember son = CareFactory.eINSTANCE.createFamilyMember();
        careCase.getFamily().getMembers().add(son);
        EClass surveyType = (EClass) town.getEClassifier("Survey");
        EObject survey = EcoreUtil.create(surveyType);
        survey.eSet(surveyType.getEStructuralFeature("answer"), "はい\n\t\"いいえ\" & <不明>");
        survey.eSet(surveyType.getEStructuralFeature("about"), son);
        EObject part = EcoreUtil.create((EClass) town.getEClassifier("Part"));
        survey.eSet(surveyType.getEStructuralFeature("parts"), List.of(part));
        survey.eSet(surveyType.getEStructuralFeature("notes"), List.of("一\n二", "三\r", ""));
        careCase.getClient().getExtensions().add((MunicipalExtension) survey);
        LayoutNode node = CareFactory.eINSTANCE.createLayoutNode();
        node.setElement(survey);
        DiagramLayout diagram = CareFactory.eINSTANCE.createDiagramLayout();
        diagram.getNodes().add(node);
        careCase.setLayout(CareFactory.eINSTANCE.createLayout());
        careCase.getLayout().getDiagrams().add(diagram);
        return resource;
    }

    private static EPackage townPackage() {
        EcoreFactory ecore = EcoreFactory.eINSTANCE;
        EPackage town = ecore.createEPackage();
        town.setName("town");
        town.setNsPrefix("town");
        town.setNsURI(URI);
        town.setEFactoryInstance(new TownFactory());
        EClass part = ecore.createEClass();
        part.setName("Part");
        EClass survey = ecore.createEClass();
        survey.setName("Survey");
        survey.getESuperTypes().add(CarePackage.Literals.MUNICIPAL_EXTENSION);
        survey.getEStructuralFeatures().add(attribute("answer", 1));
        survey.getEStructuralFeatures().add(attribute("notes", -1));
        EReference about = ecore.createEReference();
        about.setName("about");
        about.setEType(CarePackage.Literals.FAMILY_MEMBER);
        survey.getEStructuralFeatures().add(about);
        EReference parts = ecore.createEReference();
        parts.setName("parts");
        parts.setEType(part);
        parts.setUpperBound(-1);
        parts.setContainment(true);
        survey.getEStructuralFeatures().add(parts);
        town.getEClassifiers().addAll(List.of(survey, part));
        return town;
    }

    /** Makes the objects of the town as generated code would. */
    private static final class TownFactory extends EFactoryImpl {

        @Override
        public EObject create(EClass type) {
            return type.getESuperTypes().isEmpty() ? super.create(type) : new TownExtension(type);
        }
    }

    private static final class TownExtension extends MunicipalExtensionImpl {

        TownExtension(EClass type) {
            eSetClass(type);
        }
    }

    private static EAttribute attribute(String name, int upperBound) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setUpperBound(upperBound);
        attribute.setUnique(upperBound == 1);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        return attribute;
    }
}
