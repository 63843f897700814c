// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.workshop;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The examples of this installation: Sasae's own and those of plug-ins. */
public final class InstalledExamples {

    private static final String POINT = "org.sasae.ui.forms.goalExamples";

    private InstalledExamples() {
    }

    /**
     * Collects the examples that hold for a municipality.
     *
     * @param registry  the extensions of the running platform, null where none is running
     * @param profileId id of the municipality profile of the case, may be null
     * @return Sasae's own examples and those of plug-ins for everybody or for this profile; a file that cannot be
     *         read is logged and left out
     */
    public static GoalExamples of(IExtensionRegistry registry, String profileId) {
        GoalExamples examples = GoalExamples.standard();
        if (registry == null) {
            return examples;
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String profile = element.getAttribute("profile");
            if (profile == null || profile.equals(profileId)) {
                examples = with(examples, element);
            }
        }
        return examples;
    }

    private static GoalExamples with(GoalExamples examples, IConfigurationElement element) {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        URL file = bundle == null ? null : FileLocator.find(bundle, new Path(element.getAttribute("file")));
        if (file == null) {
            return examples;
        }
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            return examples.with(reader);
        } catch (IOException | IllegalArgumentException e) {
            ILog.get().error(element.getContributor().getName() + ": goal examples cannot be read", e);
            return examples;
        }
    }
}
