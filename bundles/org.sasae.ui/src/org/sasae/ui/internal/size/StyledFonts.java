// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.size;

import java.util.List;

import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.resources.ResourceByDefinitionKey;
import org.eclipse.e4.ui.css.swt.resources.SWTResourcesRegistry;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/**
 * What the platform's style sheets know about fonts: they give trees, tables and tabs fonts by name, and would go back
 * to what a name meant before whenever a part comes to the front.
 */
final class StyledFonts {

    private StyledFonts() {
    }

    /**
     * Lets the style sheets look their fonts up anew.
     *
     * @return the fonts that are not used any more once all controls have others
     */
    static List<Font> forget(Display display) {
        CSSEngine engine = WidgetElement.getEngine(display);
        if (engine != null && engine.getResourcesRegistry() instanceof SWTResourcesRegistry registry) {
            return registry.removeResourcesByKeyTypeAndType(ResourceByDefinitionKey.class, Font.class).stream()
                    .filter(Font.class::isInstance).map(Font.class::cast).toList();
        }
        return List.of();
    }
}
