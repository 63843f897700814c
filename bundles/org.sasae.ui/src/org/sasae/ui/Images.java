// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.CompositeImageDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.sasae.model.edit.ClassIcons;
import org.sasae.validation.Severity;

/** The icons of the workbench, drawn from SVG at the size the screen needs. Never disposed by callers. */
public final class Images {

    private Images() {
    }

    /** Icons that belong to no class of the case. */
    public enum Name {
        /** Severity: must be put right. */
        ERROR,
        /** Severity: should be looked at. */
        WARNING,
        /** Severity: may help. */
        HINT,
        /** Nothing to be said. */
        OK,
        /** A change that the program can make. */
        FIX,
        /** A calendar to choose a day from. */
        CALENDAR,
        /** A page of the case editor, or a list as a whole. */
        PAGE,
        /** Nothing, in the size of an icon. */
        BLANK
    }

    /**
     * Gives an icon.
     *
     * @param display the display, not null
     * @param name    which icon, not null
     * @return the image, owned by the registry
     */
    public static Image of(Display display, Name name) {
        Objects.requireNonNull(display);
        URL place = Images.class.getResource("/icons/" + name.name().toLowerCase(Locale.ROOT) + ".svg");
        return registered("org.sasae.ui." + name, place);
    }

    /**
     * Gives the icon of a severity. Each has a shape of its own, so that the colour is never the only signal.
     *
     * @param display  the display, not null
     * @param severity not null
     * @return the image, owned by the registry
     */
    public static Image of(Display display, Severity severity) {
        return of(display, switch (severity) {
        case ERROR -> Name.ERROR;
        case WARNING -> Name.WARNING;
        case HINT -> Name.HINT;
        });
    }

    /**
     * Gives the icon of a class of the case.
     *
     * @param type a class, not null
     * @return the image, owned by the registry; null for a class without icon
     */
    public static Image of(EClass type) {
        return ClassIcons.of(type).map(place -> registered("org.sasae.model." + type.getName(), place)).orElse(null);
    }

    /**
     * Gives the icon of a class of the case with the mark of what the rules say about an object of it. All these
     * images have the same size, with or without a mark.
     *
     * @param display the display, not null
     * @param type    a class, null for a page or a list as a whole
     * @param mark    the most serious finding, empty for none, not null
     * @return the image, owned by the registry
     */
    public static Image marked(Display display, EClass type, Optional<Severity> mark) {
        return marked("org.sasae.marked." + (type == null ? "" : type.getName()) + mark.map(Severity::name).orElse(""),
                display, type == null ? of(display, Name.PAGE) : of(type), mark);
    }

    private static Image marked(String key, Display display, Image icon, Optional<Severity> mark) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.get(key) == null) {
            Image sign = mark.map(severity -> of(display, severity)).orElse(null);
            registry.put(key, new MarkedIcon(sign, icon));
        }
        return registry.get(key);
    }

    /**
     * Gives the icon of a note in the margin.
     *
     * @param note not null
     * @return the image, owned by the registry
     */
    public static Image of(MarginNote note) {
        return registered("org.sasae.note." + note.icon(), note.icon());
    }

    /**
     * Gives the icon of a note in the place of the icon of a class, with the mark of what the rules say. It has the
     * size of {@link #marked(Display, EClass, Optional)}.
     *
     * @param display the display, not null
     * @param note    the note, not null
     * @param mark    the most serious finding, empty for none, not null
     * @return the image, owned by the registry
     */
    public static Image noted(Display display, MarginNote note, Optional<Severity> mark) {
        return marked("org.sasae.noted." + note.icon() + mark.map(Severity::name).orElse(""), display, of(note), mark);
    }

    private static Image registered(String key, URL place) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        Image image = registry.get(key);
        if (image == null) {
            registry.put(key, ImageDescriptor.createFromURL(place));
            image = registry.get(key);
        }
        return image;
    }

    /** A mark and an icon side by side. */
    private static final class MarkedIcon extends CompositeImageDescriptor {

        private static final int SIDE = 16;

        private final Image sign;
        private final Image icon;

        private MarkedIcon(Image sign, Image icon) {
            this.sign = sign;
            this.icon = icon;
        }

        @Override
        protected void drawCompositeImage(int width, int height) {
            if (sign != null) {
                drawImage(createCachedImageDataProvider(sign), 0, 0);
            }
            if (icon != null) {
                drawImage(createCachedImageDataProvider(icon), SIDE + 1, 0);
            }
        }

        @Override
        protected Point getSize() {
            return new Point(2 * SIDE + 1, SIDE);
        }
    }
}
