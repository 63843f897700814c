// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.drawing.Box;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;
import org.sasae.ui.diagram.internal.page.PictureOutput;
import org.sasae.ui.diagram.internal.pen.PenFonts;

/** What is seen of a picture, and what leaves the screen. */
class PictureOnScreenTest {

    @TempDir
    private Path folder;
    private OpenDiagram diagram;

    @AfterEach
    void close() {
        diagram.close();
    }

    @Test
    void zoomingKeepsWhatIsInTheMiddleAndFittingShowsAll() throws Exception {
        diagram = OpenDiagram.ofSample("hanaoka.sasae", folder, "genogram");
        Box all = diagram.page().view().drawn().picture().bounds();
        diagram.page().viewing().fit();
        Box seen = diagram.page().viewing().visible();
        assertTrue(seen.x() <= all.x() && seen.right() >= all.right() && seen.y() <= all.y()
                && seen.bottom() >= all.bottom());
        diagram.page().viewing().larger();
        diagram.page().viewing().larger();
        Box larger = diagram.page().viewing().visible();
        assertEquals(seen.centre().x(), larger.centre().x(), 3);
        assertEquals(seen.centre().y(), larger.centre().y(), 3);
        diagram.page().viewing().usual();
        assertEquals(100, diagram.page().viewing().percent());
    }

    @Test
    void aPictureWithManyPersonsIsArrangedInTheBackgroundAndBelongsToTheCase() throws Exception {
        Path file = folder.resolve("large.sasae");
        CaseResource resource = CaseFiles.create(file);
        grow(resource.careCase().orElseThrow().getFamily(), 200);
        CaseFiles.save(resource, file);
        diagram = new OpenDiagram(file, "genogram");
        diagram.robot().waitUntil("the picture is arranged", () -> diagram.page().view().drawn().places().size() == 200);
        for (EObject person : diagram.careCase().getFamily().getMembers()) {
            assertTrue(diagram.part(person).isPresent());
        }
    }

    private static void grow(Family family, int size) {
        FamilyMember parent = add(family);
        parent.setClient(true);
        while (family.getMembers().size() < size) {
            Union union = CareFactory.eINSTANCE.createUnion();
            union.setPartnerA(parent);
            family.getUnions().add(union);
            for (int i = 0; i < 4 && family.getMembers().size() < size; i++) {
                Parentage parentage = CareFactory.eINSTANCE.createParentage();
                parentage.setChild(add(family));
                union.getChildren().add(parentage);
            }
            parent = family.getMembers().get(family.getMembers().size() / 3);
        }
    }

    private static FamilyMember add(Family family) {
        FamilyMember person = CareFactory.eINSTANCE.createFamilyMember();
        person.setName("人" + family.getMembers().size());
        family.getMembers().add(person);
        return person;
    }

    @Test
    void thePictureIsCopiedToTheClipboard() throws Exception {
        diagram = OpenDiagram.ofSample("mrs-a.sasae", folder, "genogram");
        PictureOutput.copy(diagram.page());
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        ImageData data = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        clipboard.dispose();
        Box bounds = diagram.page().view().drawn().picture().bounds();
        assertTrue(data.width > bounds.width() && data.height > bounds.height());
    }

    /** Sheets of A4 and A3 at 96 dots per inch, upright and lying. */
    @ParameterizedTest
    @CsvSource({ "794, 1123", "1123, 794", "1123, 1587", "1587, 1123" })
    void thePictureIsPrintedOnOneSheet(int width, int height) throws Exception {
        diagram = OpenDiagram.ofSample("hanaoka.sasae", folder, "genogram");
        Display display = Display.getCurrent();
        Image sheet = new Image(display, width, height);
        GC gc = new GC(sheet);
        PenFonts fonts = new PenFonts(display);
        PictureOutput.draw(diagram.page().view().drawn().picture(), gc, new Rectangle(0, 0, width, height), 96, fonts);
        gc.dispose();
        fonts.dispose();
        ImageData data = sheet.getImageData(100);
        sheet.dispose();
        int margin = 30;
        int ink = 0;
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                boolean dark = data.palette.getRGB(data.getPixel(x, y)).getHSB()[2] < 0.5f;
                boolean edge = x < margin || y < margin || x >= data.width - margin || y >= data.height - margin;
                assertTrue(!dark || !edge, x + ", " + y);
                ink += dark ? 1 : 0;
            }
        }
        assertTrue(ink > 1000);
    }

    @Test
    void wordsAreFoundAndTheOutlineSelects() throws Exception {
        diagram = OpenDiagram.ofSample("hanaoka.sasae", folder, "genogram");
        Text search = diagram.robot().find(Text.class, "図の中を検索");
        search.setText("看護助手");
        diagram.robot().settle();
        FamilyMember found = (FamilyMember) diagram.page().control().single().orElseThrow();
        assertEquals("長女", found.getRelationship());
        Tree outline = diagram.robot().find(Tree.class, "言葉で見る");
        assertEquals(List.of(found), List.of(outline.getSelection()).stream().map(each -> each.getData()).toList());
    }
}
