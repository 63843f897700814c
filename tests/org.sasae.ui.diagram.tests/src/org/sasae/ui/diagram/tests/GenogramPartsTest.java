// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.diagram.DiagramContent;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Tool;
import org.sasae.drawing.Point;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.ui.diagram.internal.parts.ElementPart;

/** The picture and the case say the same. */
class GenogramPartsTest {

    @TempDir
    private Path folder;
    private OpenDiagram diagram;

    @AfterEach
    void close() {
        diagram.close();
    }

    private void open(String sample) throws Exception {
        diagram = OpenDiagram.ofSample(sample, folder, "genogram");
    }

    private FamilyMember client() {
        return diagram.careCase().getFamily().getMembers().stream().filter(FamilyMember::isClient).findFirst()
                .orElseThrow();
    }

    private void set(EObject object, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        diagram.session().execute(SetCommand.create(diagram.session().editingDomain(), object, feature, value));
        diagram.robot().settle();
    }

    @ParameterizedTest
    @ValueSource(strings = { "mrs-a.sasae", "a-san.sasae", "hanaoka.sasae" })
    void everythingOfTheFamilyHasAnEditPart(String sample) throws Exception {
        open(sample);
        DiagramContent content = diagram.page().control().service().content(diagram.careCase());
        for (EObject element : content.all().toList()) {
            assertTrue(diagram.part(element).isPresent(), element.toString());
        }
    }

    @Test
    void everyClassOfThePictureCanBeDrawnAndSelected() throws Exception {
        open("mrs-a.sasae");
        FamilyMember client = client();
        FamilyMember other = diagram.careCase().getFamily().getMembers().stream().filter(each -> each != client)
                .findFirst().orElseThrow();
        LinkRule close = diagram.page().control().service().linkRules().stream()
                .filter(each -> each.id().equals("bondClose")).findFirst().orElseThrow();
        diagram.page().actions().link(close, client, other);
        diagram.robot().settle();
        Set<EClass> shown = new HashSet<>();
        for (Object part : diagram.page().viewer().getContents().getChildren()) {
            if (part instanceof ElementPart element) {
                shown.add(element.element().eClass());
                diagram.page().selectAndReveal(List.of(element.element()));
                assertEquals(EditPart.SELECTED_PRIMARY, element.getSelected());
            }
        }
        assertEquals(Set.of(CarePackage.Literals.FAMILY_MEMBER, CarePackage.Literals.UNION,
                CarePackage.Literals.PARENTAGE, CarePackage.Literals.HOUSEHOLD, CarePackage.Literals.BOND), shown);
    }

    @Test
    void whatIsTypedInTheFormIsSeenOnThePicture() throws Exception {
        open("mrs-a.sasae");
        FamilyMember son = diagram.careCase().getFamily().getMembers().stream()
                .filter(each -> "長男".equals(each.getRelationship())).findFirst().orElseThrow();
        diagram.editor().showPage("family");
        diagram.robot().settle();
        assertTrue(diagram.editor().reveal(son, CarePackage.Literals.FAMILY_MEMBER__NAME));
        diagram.robot().settle();
        diagram.robot().enter("氏名・呼び名", "正夫");
        diagram.editor().showPage("genogram");
        diagram.robot().settle();
        assertTrue(diagram.part(son).orElseThrow().part().description().startsWith("正夫"));
        set(son, CarePackage.Literals.FAMILY_MEMBER__NAME, "和夫");
        assertTrue(diagram.part(son).orElseThrow().part().description().startsWith("和夫"));
    }

    @Test
    void whatIsTypedOnThePictureIsSeenInTheForm() throws Exception {
        open("mrs-a.sasae");
        FamilyMember son = diagram.careCase().getFamily().getMembers().stream()
                .filter(each -> "長男".equals(each.getRelationship())).findFirst().orElseThrow();
        diagram.page().actions().type(son);
        diagram.type("正夫", "51");
        assertEquals(List.of("正夫", 51), List.of(son.getName(), son.getStatedAge()));
        diagram.editor().reveal(son, CarePackage.Literals.FAMILY_MEMBER__NAME);
        diagram.robot().settle();
        assertEquals("正夫", diagram.robot().read("氏名・呼び名"));
    }

    @Test
    void aPlaceSetByHandIsKeptUntilItIsGivenBack() throws Exception {
        open("mrs-a.sasae");
        FamilyMember son = diagram.careCase().getFamily().getMembers().get(2);
        double before = diagram.part(son).orElseThrow().part().bounds().x();
        diagram.page().actions().move(List.of(son), new Point(200, 0));
        assertEquals(before + 200, diagram.part(son).orElseThrow().part().bounds().x(), 0.5);
        diagram.press('n');
        diagram.type("友人");
        assertEquals(before + 200, diagram.part(son).orElseThrow().part().bounds().x(), 0.5);
        diagram.page().control().select(List.of());
        diagram.page().actions().arrange();
        diagram.robot().settle();
        assertFalse(diagram.page().control().placedByHand());
    }

    @Test
    void theSelectionStaysThroughAChangeAndSaysItsWords() throws Exception {
        open("mrs-a.sasae");
        FamilyMember client = client();
        diagram.page().selectAndReveal(List.of(client));
        set(client, CarePackage.Literals.FAMILY_MEMBER__NOTE, "元気");
        assertEquals(List.of(client), diagram.page().control().selection());
        assertTrue(diagram.part(client).orElseThrow().part().description().contains("元気"));
    }

    @Test
    void everyToolHasALabelAndNoneThrowsForAnySelection() throws Exception {
        open("hanaoka.sasae");
        DiagramContent content = diagram.page().control().service().content(diagram.careCase());
        for (EObject element : content.all().toList()) {
            diagram.page().control().select(List.of(element));
            for (Tool tool : diagram.page().control().service().tools()) {
                diagram.page().control().applies(tool);
            }
            assertEquals(1, diagram.page().viewer().getSelectedEditParts().size());
        }
    }
}
