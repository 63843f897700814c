// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;
import org.sasae.ui.Themes;
import org.sasae.ui.internal.icons.IconColours;

/** The icons of tool bars: their size and whether they can be told from the ground. */
class ToolIconsTest {

    private static final RGB DARK = new RGB(0x48, 0x48, 0x4c);

    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void back() {
        theme(Themes.LIGHT);
        TextSize.set(TextSize.USUAL);
        robot.settle();
        workbench.closeAll();
    }

    private void theme(String id) {
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).put(Themes.PREFERENCE, id);
        robot.settle();
    }

    /** Without the buttons that fold a stack of views, which the platform draws. */
    private List<ToolItem> tools() {
        Shell shell = workbench.page().getWorkbenchWindow().getShell();
        return robot.all(ToolBar.class).stream().filter(bar -> bar.getShell() == shell)
                .filter(bar -> !(bar.getParent() instanceof CTabFolder))
                .flatMap(bar -> Stream.of(bar.getItems())).filter(item -> item.getImage() != null).toList();
    }

    @Test
    void iconsGrowWithTheText() {
        robot.settle();
        List<Integer> usual = tools().stream().map(item -> item.getImage().getBounds().height).toList();
        TextSize.set(150);
        robot.settle();

        assertTrue(usual.size() > 3);
        assertEquals(usual.stream().map(each -> each * 3 / 2).toList(),
                tools().stream().map(item -> item.getImage().getBounds().height).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { Themes.LIGHT, Themes.DARK })
    void theLinesOfIconsCanBeToldFromTheirGround(String theme) {
        theme(theme);
        robot.settle();

        for (ToolItem item : tools()) {
            double best = best(item.getImage().getImageData(), item.getParent().getBackground().getRGB());
            assertTrue(best >= 4.4, item.getToolTipText() + ": " + best);
        }
    }

    /** The contrast of what can be seen best in a picture. */
    private static double best(ImageData picture, RGB ground) {
        double best = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                if (picture.getAlpha(x, y) > 200) {
                    best = Math.max(best,
                            IconColours.contrast(picture.palette.getRGB(picture.getPixel(x, y)), ground));
                }
            }
        }
        return best;
    }

    @Test
    void aColourThatCanBeToldFromItsGroundStaysAndAnotherGoesOnlyAsFarAsNeeded() {
        RGB light = new RGB(0xf0, 0xf2, 0xf4);
        assertEquals(light, IconColours.readable(light, DARK, 4.5));

        RGB grey = IconColours.readable(new RGB(0x7b, 0x87, 0x94), DARK, 4.5);
        assertTrue(IconColours.contrast(grey, DARK) >= 4.5);
        assertTrue(IconColours.contrast(grey, DARK) < 6);
    }
}
