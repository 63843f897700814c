// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.TaskState;

/** The icons of the training mode; what they say is always written beside them too. */
public final class TrainingIcons {

    private TrainingIcons() {
    }

    /** {@return the icon of a kind of feedback} */
    public static Image of(FeedbackKind kind) {
        return icon(name(kind));
    }

    /** {@return where the icon of a kind of feedback lies} */
    static URL place(FeedbackKind kind) {
        return place(name(kind));
    }

    /** {@return where an icon lies} */
    static URL place(String name) {
        return TrainingIcons.class.getResource("/icons/" + name + ".svg");
    }

    private static String name(FeedbackKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the icon of a state of a task} */
    public static Image of(TaskState state) {
        return icon(switch (state) {
        case NOT_STARTED -> "notstarted";
        case IN_PROGRESS -> "inprogress";
        case DONE -> "done";
        });
    }

    /**
     * Gives an icon by the name of its file.
     *
     * @param name without ending, not null
     * @return the image, owned by the registry
     */
    public static Image icon(String name) {
        String key = "org.sasae.ui.training." + name;
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.get(key) == null) {
            registry.put(key, ImageDescriptor.createFromURL(place(name)));
        }
        return registry.get(key);
    }
}
