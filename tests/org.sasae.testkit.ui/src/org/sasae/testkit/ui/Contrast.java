// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** How well text can be told from its ground (WCAG 2.1, success criterion 1.4.3). */
public final class Contrast {

    /** The least that ordinary text needs. */
    public static final double LEAST = 4.5;

    /** What text in the themes of high contrast has at least (success criterion 1.4.6). */
    public static final double HIGH = 7;

    private Contrast() {
    }

    /**
     * Computes the contrast of two colours.
     *
     * @return between 1 for the same and 21 for black on white
     */
    public static double of(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** {@return how bright a colour is, from 0 for black to 1 for white} */
    public static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * Finds visible controls whose text is hard to tell from their ground. What cannot be used now may be pale.
     *
     * @param root where to begin
     * @return what was found, in words
     */
    public static List<String> faint(Control root) {
        return faint(root, LEAST);
    }

    /**
     * Finds visible controls whose text has less than a wanted contrast with its ground.
     *
     * @param root  where to begin
     * @param least the contrast that is needed
     * @return what was found, in words
     */
    public static List<String> faint(Control root, double least) {
        List<String> found = new ArrayList<>();
        Robot.walk(root, control -> {
            if (control.isVisible() && control.isEnabled() && hasText(control)) {
                check(control, control.getForeground(), control.getBackground(), least, found);
                if (control instanceof Table table) {
                    for (TableItem item : table.getItems()) {
                        check(control, item.getForeground(), item.getBackground(), least, found);
                    }
                }
            }
        });
        return found.stream().distinct().toList();
    }

    private static boolean hasText(Control control) {
        return switch (control) {
        case Label label -> !label.getText().isEmpty();
        case CLabel label -> label.getText() != null && !label.getText().isEmpty();
        case Button button -> !button.getText().isEmpty();
        default -> control instanceof Text || control instanceof Combo || control instanceof Group
                || control instanceof Link || control instanceof StyledText || control instanceof Table
                || control instanceof Tree;
        };
    }

    private static void check(Control control, Color text, Color ground, double least, List<String> found) {
        double contrast = of(text, ground);
        if (contrast < least) {
            found.add(String.format("%s: %.1f (%s on %s)", control, contrast, text.getRGB(), ground.getRGB()));
        }
    }
}
