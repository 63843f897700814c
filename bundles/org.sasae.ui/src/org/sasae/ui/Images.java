// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sasae.model.edit.ClassIcons;

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
     * Gives the icon of a class of the case.
     *
     * @param type a class, not null
     * @return the image, owned by the registry; null for a class without icon
     */
    public static Image of(EClass type) {
        return ClassIcons.of(type).map(place -> registered("org.sasae.model." + type.getName(), place)).orElse(null);
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
}
