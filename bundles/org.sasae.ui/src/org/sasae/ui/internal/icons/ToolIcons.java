// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.icons;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sasae.ui.TextSize;
import org.sasae.ui.internal.gtk.ToolBarImages;

/**
 * Lets the icons of tool bars grow with the reader's text size and gives them colours that can be told from the ground of
 * the present theme. They are drawn anew from their SVG, so that they stay sharp. Used in the user interface thread.
 */
public final class ToolIcons {

    /** The least contrast of an icon with its ground. */
    public static final double LEAST_CONTRAST = 4.5;

    /** What cannot be used now is pale but can be seen. */
    private static final double PALE_CONTRAST = 2;

    private static final String ORIGINAL = ToolIcons.class.getName();
    private static final int USUAL = 100;
    private static final int DOUBLE = 200;

    private final Display display;
    private final Set<ToolBar> waiting = new HashSet<>();
    private final Map<Key, Image> images = new HashMap<>();

    /** An icon in the size and for the ground of a tool bar. */
    private record Key(Image original, int percent, RGB ground, boolean usable) {
    }

    /** What was given to a tool, and what stands for it while it can be used and while it cannot. */
    private record Shown(Image original, Image usable, Image unusable) {
    }

    private ToolIcons(Display display) {
        this.display = display;
    }

    /**
     * Looks after all tool bars from now on.
     *
     * @param display not null
     */
    public static void follow(Display display) {
        ToolIcons icons = new ToolIcons(display);
        display.addListener(SWT.Skin, icons::made);
        display.disposeExec(() -> icons.images.values().forEach(Image::dispose));
        Runnable all = () -> {
            if (!display.isDisposed()) {
                for (Shell shell : display.getShells()) {
                    icons.collect(shell);
                }
            }
        };
        TextSize.listen(() -> display.asyncExec(all));
    }

    private void made(Event event) {
        if (event.widget instanceof ToolItem item) {
            later(item.getParent());
        } else if (event.widget instanceof ToolBar bar) {
            later(bar);
        }
    }

    private void collect(Control control) {
        if (control instanceof ToolBar bar) {
            later(bar);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child);
            }
        }
    }

    /** Tools get their icons only after they are made. Folders of views draw theirs in the colours of the theme. */
    private void later(ToolBar bar) {
        if (!(bar.getParent() instanceof CTabFolder) && waiting.add(bar)) {
            display.asyncExec(() -> {
                waiting.remove(bar);
                if (!bar.isDisposed()) {
                    show(bar);
                }
            });
        }
    }

    private void show(ToolBar bar) {
        Map<ToolItem, Shown> wanted = new LinkedHashMap<>();
        boolean changed = false;
        for (ToolItem item : bar.getItems()) {
            Shown shown = shown(item, bar.getBackground().getRGB());
            if (shown != null) {
                wanted.put(item, shown);
                changed |= !shown.equals(item.getData(ORIGINAL)) || item.getImage() != shown.usable();
            }
        }
        if (changed) {
            wanted.keySet().forEach(item -> {
                item.setImage(null);
                item.setDisabledImage(null);
            });
            ToolBarImages.forget(bar);
            wanted.forEach((item, shown) -> {
                item.setData(ORIGINAL, shown);
                item.setImage(shown.usable());
                item.setDisabledImage(shown.unusable());
            });
            bar.requestLayout();
        }
    }

    private Shown shown(ToolItem item, RGB ground) {
        Image now = item.getImage();
        Image original = item.getData(ORIGINAL) instanceof Shown known && known.usable() == now ? known.original() : now;
        return original == null || original.isDisposed() ? null
                : new Shown(original, image(original, ground, true), image(original, ground, false));
    }

    private Image image(Image original, RGB ground, boolean usable) {
        return images.computeIfAbsent(new Key(original, TextSize.percent(), ground, usable), this::draw);
    }

    private Image draw(Key key) {
        ImageData usual = draw(key, USUAL);
        ImageData fine = draw(key, DOUBLE);
        return new Image(display, (ImageDataProvider) zoom -> zoom == USUAL ? usual : zoom == DOUBLE ? fine : null);
    }

    private static ImageData draw(Key key, int zoom) {
        int wanted = key.percent() * zoom / USUAL;
        int width = key.original().getBounds().width * wanted / USUAL;
        int height = key.original().getBounds().height * wanted / USUAL;
        ImageData data = key.original().getImageData(wanted);
        if (data.width != width || data.height != height) {
            data = data.scaledTo(width, height);
        }
        if (key.usable()) {
            IconColours.makeReadable(data, key.ground(), LEAST_CONTRAST);
        } else {
            IconColours.makePale(data, key.ground(), PALE_CONTRAST);
        }
        return data;
    }
}
