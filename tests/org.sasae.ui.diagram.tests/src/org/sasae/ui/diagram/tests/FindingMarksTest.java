// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CarePackage;
import org.sasae.ui.MarginNote;
import org.sasae.validation.Severity;

/** What the rules say about a person or a factor is seen, and can be read, at its place on the picture. */
class FindingMarksTest {

    @TempDir
    private Path folder;
    private OpenDiagram diagram;

    @AfterEach
    void close() {
        diagram.close();
    }

    @Test
    void aFindingOnAPersonIsShownAtThePersonAndGoesWithItsCause() throws Exception {
        diagram = OpenDiagram.ofSample("mrs-a.sasae", folder, "genogram");

        marked(diagram.careCase().getFamily().getMembers().get(0), CarePackage.Literals.FAMILY_MEMBER__NOTE,
                "この家族について確かめてください。");
    }

    @Test
    void aFindingOnAFactorIsShownAtTheFactorAndGoesWithItsCause() throws Exception {
        diagram = OpenDiagram.ofSample("mrs-a.sasae", folder, "icfPicture");

        marked(diagram.careCase().getIcfPicture().getFactors().get(0), CarePackage.Literals.ICF_FACTOR__TEXT,
                "この要因について確かめてください。");
    }

    @Test
    void aNoteIsShownAtThePerson() throws Exception {
        diagram = OpenDiagram.ofSample("mrs-a.sasae", folder, "genogram");
        EObject person = diagram.careCase().getFamily().getMembers().get(0);
        MarginNote note = new MarginNote(person, null, "助言", "暮らしぶりも聞いてみましょう。",
                MarginNote.class.getResource("/icons/hint.svg"), () -> { });

        diagram.openCase().setNotes(this, List.of(note));
        diagram.robot().settle();

        assertEquals(Optional.of(note), diagram.page().view().marks().note(person));
        assertTrue(((Label) figure(person).getToolTip()).getText().replace("\n", "").contains(note.sentence()));
        assertTrue(colours(person) > 0, "the icon of the note is painted");

        diagram.openCase().setNotes(this, List.of());
        diagram.robot().settle();
        assertEquals(0, colours(person), "the icon of the note is gone");
    }

    private void marked(EObject element, EAttribute attribute, String message) {
        assertEquals(Optional.empty(), diagram.page().view().marks().worst(element));

        diagram.session().execute(SetCommand.create(diagram.session().editingDomain(), element, attribute,
                PictureRules.ASK));
        diagram.robot().waitUntil("the finding is there",
                () -> diagram.page().view().marks().worst(element).equals(Optional.of(Severity.HINT)));
        diagram.robot().settle();

        assertTrue(((Label) figure(element).getToolTip()).getText().replace("\n", "").contains(message));
        int withMark = colours(element);
        diagram.session().undo();
        diagram.robot().waitUntil("the finding is gone",
                () -> diagram.page().view().marks().worst(element).isEmpty());
        diagram.robot().settle();
        assertTrue(withMark > 0, "the icon of the finding is painted");
        assertEquals(0, colours(element), "the icon of the finding is gone");
    }

    private IFigure figure(EObject element) {
        return diagram.part(element).orElseThrow().getFigure();
    }

    /** Counts the points around an element that have the blue of the icon for hints. */
    private int colours(EObject element) {
        Control control = diagram.page().viewer().getControl();
        control.update();
        IFigure figure = figure(element);
        var bounds = figure.getBounds().getCopy();
        Image image = new Image(control.getDisplay(), bounds.width, bounds.height);
        GC gc = new GC(image);
        try {
            var graphics = new SWTGraphics(gc);
            graphics.translate(-bounds.x, -bounds.y);
            figure.paint(graphics);
            graphics.dispose();
            return blue(image.getImageData());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static int blue(ImageData data) {
        int count = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                var colour = data.palette.getRGB(data.getPixel(x, y));
                if (colour.blue > colour.red + 80 && colour.blue > 120) {
                    count++;
                }
            }
        }
        return count;
    }
}
