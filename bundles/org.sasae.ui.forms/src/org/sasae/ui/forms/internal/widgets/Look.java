// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.ui.TextSize;

/** Sizes, fonts and spacing of forms; they follow the platform's font and the reader's text size. */
public final class Look {

    /** Name of the CSS class of form surfaces. */
    public static final String SURFACE = "SasaeForm";

    /** Name of the CSS class of text that only accompanies. */
    public static final String QUIET = "SasaeQuiet";

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final Control control;
    private final LocalResourceManager resources;
    private final Font text;
    private final Font heading;
    private final Font title;
    private final double averageWidth;
    private final int lineHeight;

    /**
     * Makes the look of a form.
     *
     * @param control the outermost control; fonts live as long as it does, not null
     */
    public Look(Control control) {
        this.control = control;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), control);
        Font base = JFaceResources.getDialogFont();
        int points = base.getFontData()[0].getHeight();
        this.text = base;
        this.heading = font(FontDescriptor.createFrom(base).setHeight(points + 1).setStyle(SWT.BOLD));
        this.title = font(FontDescriptor.createFrom(base).setHeight(points + 5).setStyle(SWT.BOLD));
        GC gc = new GC(control);
        gc.setFont(text);
        this.averageWidth = gc.getFontMetrics().getAverageCharacterWidth();
        this.lineHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    private Font font(FontDescriptor descriptor) {
        return resources.create(descriptor);
    }

    /** {@return the width of some average characters in pixels} */
    int characters(int count) {
        return (int) Math.ceil(averageWidth * count);
    }

    /** {@return the height of a line of text in pixels} */
    int lineHeight() {
        return lineHeight;
    }

    /** {@return a gap that grows with the text, in pixels} */
    int gap() {
        return Math.max(6, characters(1));
    }

    /** {@return font of ordinary text} */
    Font text() {
        return text;
    }

    /** {@return font of headings of sections} */
    public Font heading() {
        return heading;
    }

    /** {@return font of titles of pages} */
    public Font title() {
        return title;
    }

    /**
     * Gives the reader's text size to a control and all it holds before they are laid out, except where a control has
     * a font of its own already.
     *
     * @param target not null
     */
    public void apply(Control target) {
        if (TextSize.percent() == TextSize.USUAL) {
            return;
        }
        if (target.getFont().equals(target.getDisplay().getSystemFont())) {
            target.setFont(text);
        }
        if (target instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                apply(child);
            }
        }
    }

    /** {@return colour of text that only accompanies} */
    public Color quiet() {
        return control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
    }

    /**
     * Puts a control under the style sheet's rules of a CSS class.
     *
     * @param target   not null
     * @param cssClass one of the constants here, not null
     */
    public static void style(Control target, String cssClass) {
        target.setData(CSS_CLASS, cssClass);
    }

    /**
     * Makes a plain area on a form.
     *
     * @param parent not null
     * @return an area with the form's background
     */
    public static Composite area(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        style(area, SURFACE);
        return area;
    }

    /**
     * Makes an area on a form whose contents stand in a grid without a margin.
     *
     * @param parent  not null
     * @param columns how many, at least 1
     * @return an area with the form's background and a {@link GridLayout}
     */
    public static Composite grid(Composite parent, int columns) {
        Composite grid = area(parent);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        grid.setLayout(layout);
        return grid;
    }
}
