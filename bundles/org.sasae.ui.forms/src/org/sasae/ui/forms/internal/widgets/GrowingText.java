// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;

/**
 * Gives a long text the whole width and the height that its lines need there, between two bounds. The height is known
 * while the form is measured, so that the form need not be laid out again for it.
 */
final class GrowingText extends Layout {

    private final Text text;
    private final int margin;
    private final int usualWidth;
    private final int leastLines;
    private final int mostLines;
    private int knownWidth = -1;
    private int knownHeight;

    /**
     * Makes the layout.
     *
     * @param text       the only control of the area
     * @param margin     left free around the text
     * @param usualWidth where no width is given
     * @param leastLines shown also of a shorter text
     * @param mostLines  more than these scroll
     */
    GrowingText(Text text, int margin, int usualWidth, int leastLines, int mostLines) {
        this.text = text;
        this.margin = margin;
        this.usualWidth = usualWidth;
        this.leastLines = leastLines;
        this.mostLines = mostLines;
    }

    @Override
    protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? usualWidth + 2 * margin : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? height(width, flushCache) : heightHint);
    }

    @Override
    protected boolean flushCache(Control control) {
        knownWidth = -1;
        return true;
    }

    @Override
    protected void layout(Composite area, boolean flushCache) {
        Rectangle client = area.getClientArea();
        text.setBounds(client.x + margin, client.y + margin, Math.max(0, client.width - 2 * margin),
                Math.max(0, client.height - 2 * margin));
    }

    private int height(int width, boolean flushCache) {
        if (flushCache || width != knownWidth) {
            knownWidth = width;
            int trim = text.computeTrim(0, 0, 0, 0).width;
            int lines = text.computeSize(Math.max(1, width - 2 * margin - trim), SWT.DEFAULT).y;
            // Japanese lines are higher than the line height of the font says.
            int line = Math.max(1, text.getLineHeight());
            knownHeight = text.computeTrim(0, 0, 0, Math.clamp(lines, leastLines * line, mostLines * line)).height
                    + 2 * margin;
        }
        return knownHeight;
    }

    /** {@return whether the text needs another height than it has} */
    boolean isOutgrown() {
        Point size = text.getParent().getSize();
        return size.x > 0 && height(size.x, true) != size.y;
    }
}
