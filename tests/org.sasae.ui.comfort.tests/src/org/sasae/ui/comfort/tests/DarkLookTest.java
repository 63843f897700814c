// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.comfort.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sasae.testkit.ui.Contrast;
import org.sasae.testkit.ui.Walks;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Themes;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** The whole program in the dark theme. */
class DarkLookTest extends WholeProgramTest {

    @Test
    void theDarkThemeIsDarkAndTheLightOneLight() throws Exception {
        CaseFormEditor editor = program().open();
        editor.showPage(editor.pageIds().get(1));
        program().robot().settle();
        double light = ground();
        program().theme(Themes.DARK);
        double dark = ground();

        assertTrue(light > 0.8, "light: " + light);
        assertTrue(dark < 0.1, "dark: " + dark);
    }

    private double ground() {
        Text field = program().robot().all(Text.class).stream()
                .filter(text -> ControlNames.of(text).filter("氏名"::equals).isPresent()).findFirst().orElseThrow();
        return Contrast.luminance(field.getBackground());
    }

    @Test
    void noTextIsCutAndAllCanBeToldFromItsGround() throws Exception {
        program().theme(Themes.DARK);

        assertEquals(List.of(), program().look(shell -> {
            List<String> found = new ArrayList<>();
            Walks.cut(shell).forEach(each -> found.add("cut: " + each));
            Contrast.faint(shell).forEach(each -> found.add("faint: " + each));
            return found;
        }));
    }
}
