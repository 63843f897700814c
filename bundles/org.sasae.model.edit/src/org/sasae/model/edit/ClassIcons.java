// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model.edit;

import java.net.URL;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * The SVG icon of each class of the case model. EMF's own image keys know only raster formats;
 * this is the one place that says where an icon lies. A plug-in with a generated package of its own
 * has its icons in the folder of the same name.
 */
public final class ClassIcons {

    private static final String FOLDER = "/icons/full/obj16/";

    private ClassIcons() {
    }

    /**
     * Finds the icon of a class, or of the nearest class it extends.
     *
     * @param type a class of the case model or of a municipal package, not null
     * @return the place of an SVG file of 16 × 16 units, empty when no class in the line has an icon
     */
    public static Optional<URL> of(EClass type) {
        String place = FOLDER + type.getName() + ".svg";
        URL own = ClassIcons.class.getResource(place);
        if (own == null && type.getEPackage() != null) {
            own = type.getEPackage().getClass().getResource(place);
        }
        if (own != null) {
            return Optional.of(own);
        }
        return type.getESuperTypes().stream().map(ClassIcons::of).flatMap(Optional::stream).findFirst();
    }
}
