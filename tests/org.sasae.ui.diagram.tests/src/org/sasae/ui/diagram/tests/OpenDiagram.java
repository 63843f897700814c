// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.diagram.internal.page.DiagramPage;
import org.sasae.ui.diagram.internal.parts.ElementPart;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** A case editor that shows a picture, and what a person does there. */
final class OpenDiagram {

    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final CaseFormEditor editor;
    private final DiagramPage page;

    OpenDiagram(Path file, String pageId) {
        editor = (CaseFormEditor) workbench.open(file);
        editor.showPage(pageId);
        robot().settle();
        page = robot().all(Canvas.class).stream().map(each -> each.getData(DiagramPage.PAGE))
                .filter(DiagramPage.class::isInstance).map(DiagramPage.class::cast).findFirst().orElseThrow();
    }

    static OpenDiagram ofSample(String name, Path folder, String pageId) throws IOException {
        return new OpenDiagram(WorkbenchRobot.sample(name, folder), pageId);
    }

    Robot robot() {
        return workbench.robot();
    }

    CaseFormEditor editor() {
        return editor;
    }

    DiagramPage page() {
        return page;
    }

    OpenCase openCase() {
        return editor.openCase();
    }

    CaseSession session() {
        return editor.openCase().session();
    }

    CareCase careCase() {
        return editor.openCase().careCase();
    }

    Control canvas() {
        return page.viewer().getControl();
    }

    void press(int key) {
        press(key, 0);
    }

    void press(int key, int state) {
        robot().press(canvas(), key, state);
    }

    /** Fills in the fields that are open on the picture, and presses Enter. */
    void type(String... words) {
        List<Text> fields = openFields();
        for (int i = 0; i < words.length; i++) {
            fields.get(i).setText(words[i]);
        }
        fields.get(0).notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        robot().settle();
    }

    List<Text> openFields() {
        return robot().all(Text.class).stream().filter(each -> each.getParent().getParent() == canvas()).toList();
    }

    List<String> openFieldNames() {
        return openFields().stream().map(each -> ControlNames.of(each).orElse("")).toList();
    }

    Optional<ElementPart> part(EObject element) {
        return page.viewer().getEditPartRegistry().get(element) instanceof ElementPart part ? Optional.of(part)
                : Optional.empty();
    }

    void close() {
        workbench.closeAll();
    }
}
