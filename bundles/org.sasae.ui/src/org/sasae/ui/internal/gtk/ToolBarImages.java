// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.gtk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;

/**
 * The images that a tool bar of GTK keeps. It scales all others to the size of the first one it was ever given, so that
 * larger ones would be drawn small again.
 */
public final class ToolBarImages {

    private static final Optional<ToolBarImages> FOUND = look();

    private final MethodHandle get;
    private final MethodHandle set;
    private final MethodHandle dispose;

    private ToolBarImages(Field list) throws ReflectiveOperationException {
        list.setAccessible(true);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        get = lookup.unreflectGetter(list);
        set = lookup.unreflectSetter(list);
        dispose = lookup.unreflect(list.getType().getMethod("dispose"));
    }

    private static Optional<ToolBarImages> look() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ToolBarImages(ToolBar.class.getDeclaredField("imageList")));
        } catch (ReflectiveOperationException | RuntimeException e) {
            ILog.of(ToolBarImages.class).warn("Icons of tool bars keep their size", e);
            return Optional.empty();
        }
    }

    /**
     * Lets a tool bar take the size of the images that it is given next.
     *
     * @param bar whose tools have no images now, not null
     */
    public static void forget(ToolBar bar) {
        FOUND.ifPresent(images -> images.forgetIn(bar));
    }

    private void forgetIn(ToolBar bar) {
        Gtk.call(() -> {
            Object list = get.invoke(bar);
            if (list != null) {
                set.invoke(bar, null);
                dispose.invoke(list);
            }
            return null;
        });
    }
}
