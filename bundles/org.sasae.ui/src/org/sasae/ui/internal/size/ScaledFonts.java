// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.size;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Gives every control the reader's text size, those of the platform too: the fonts that have a name grow where they are
 * defined, and each control that has just been made gets the grown font in place of the system's. The system's own size
 * is what is grown from. Used in the user interface thread.
 */
public final class ScaledFonts {

    private static final int WHOLE = 100;

    private final Display display;
    private final Map<String, FontData[]> usual = new HashMap<>();
    private final Map<List<FontData>, Font> fonts = new HashMap<>();
    private final NativeText nativeText = NativeText.find();
    private final Set<Shell> waiting = new HashSet<>();
    private int percent = WHOLE;

    /**
     * Looks after all controls from now on; they keep the system's size until told another.
     *
     * @param display not null
     */
    public ScaledFonts(Display display) {
        this.display = display;
        display.addListener(SWT.Skin, this::made);
        display.disposeExec(() -> fonts.values().forEach(Font::dispose));
    }

    /**
     * Changes the size of all text.
     *
     * @param wanted percent of the system's size
     */
    public void show(int wanted) {
        int before = percent;
        if (wanted == before) {
            return;
        }
        percent = wanted;
        // Before the named fonts change, since style sheets hand those on at once.
        Map<Control, FontData[]> controls = new LinkedHashMap<>();
        for (Shell shell : display.getShells()) {
            collect(shell, before, controls);
        }
        nativeText.show(wanted);
        grow(JFaceResources.getFontRegistry(), before);
        grow(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry(), before);
        // Something may still hold one of these, so that they go with the display.
        StyledFonts.forget(display).forEach(font -> display.disposeExec(font::dispose));
        controls.forEach(this::change);
        for (Shell shell : display.getShells()) {
            shell.layout(true, true);
        }
    }

    private void grow(FontRegistry fontsByName, int before) {
        for (Object key : List.copyOf(fontsByName.getKeySet())) {
            String name = (String) key;
            if (JFaceResources.DEFAULT_FONT.equals(name)) {
                // Dialogs give their font to what still has this one, before they are laid out.
                continue;
            }
            FontData[] first = usual.computeIfAbsent(name,
                    each -> scaled(fontsByName.getFontData(each), before, WHOLE));
            fontsByName.put(name, scaled(first, WHOLE, percent));
        }
    }

    /** The style sheets have their say first: they know this event too. */
    private void made(Event event) {
        if (percent != WHOLE && event.widget instanceof Control control && hasSystemFont(control)) {
            control.setFont(font(scaled(display.getSystemFont().getFontData(), WHOLE, percent)));
            control.requestLayout();
            if (control.getShell().getParent() != null) {
                layOutAgain(control.getShell());
            }
        }
    }

    /** In a dialog the toolkit learns the height of a control in its new font only when it has been shown. */
    private void layOutAgain(Shell dialog) {
        if (waiting.add(dialog)) {
            display.asyncExec(() -> {
                waiting.remove(dialog);
                if (!dialog.isDisposed()) {
                    widen(dialog);
                    dialog.layout(true, true);
                }
            });
        }
    }

    /** Dialogs of the platform measure their buttons before these have their font. */
    private static void widen(Control control) {
        if (control instanceof Button button && button.getLayoutData() instanceof GridData place
                && place.widthHint != SWT.DEFAULT) {
            place.widthHint = Math.max(place.widthHint, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        } else if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(ScaledFonts::widen);
        }
    }

    private boolean hasSystemFont(Control control) {
        Font system = display.getSystemFont();
        Font font = control.getFont();
        return font.equals(system) || Arrays.equals(font.getFontData(), system.getFontData());
    }

    private void collect(Control control, int before, Map<Control, FontData[]> into) {
        into.put(control, scaled(scaled(control.getFont().getFontData(), before, WHOLE), WHOLE, percent));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, before, into);
            }
        }
    }

    private void change(Control control, FontData[] wanted) {
        if (!control.isDisposed()) {
            control.setFont(Arrays.equals(wanted, display.getSystemFont().getFontData()) ? null : font(wanted));
        }
    }

    private Font font(FontData[] data) {
        return fonts.computeIfAbsent(List.of(data), key -> new Font(display, data));
    }

    private static FontData[] scaled(FontData[] data, int from, int to) {
        return Arrays.stream(data).map(each -> {
            int height = Math.max(1, Math.round(each.getHeight() * (float) to / from));
            FontData result = new FontData(each.getName(), height, each.getStyle());
            result.setLocale(each.getLocale());
            return result;
        }).toArray(FontData[]::new);
    }
}
