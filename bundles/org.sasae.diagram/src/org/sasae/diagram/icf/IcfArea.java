// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.Arrays;
import java.util.List;

import org.sasae.diagram.DiagramTexts;
import org.sasae.model.care.IcfComponent;

/**
 * The boxes of the WHO picture of 2001. Body functions and structures share one box, as they do there;
 * what nobody has sorted yet waits in a box of its own that is shown only when something is in it.
 */
public enum IcfArea {

    /** 健康状態. */
    HEALTH_CONDITION(IcfComponent.HEALTH_CONDITION),

    /** 心身機能・身体構造. */
    BODY(IcfComponent.BODY_FUNCTIONS, IcfComponent.BODY_STRUCTURES),

    /** 活動. */
    ACTIVITIES(IcfComponent.ACTIVITIES),

    /** 参加. */
    PARTICIPATION(IcfComponent.PARTICIPATION),

    /** 環境因子. */
    ENVIRONMENT(IcfComponent.ENVIRONMENTAL_FACTORS),

    /** 個人因子. */
    PERSONAL(IcfComponent.PERSONAL_FACTORS),

    /** 未分類. */
    UNSORTED(IcfComponent.UNSPECIFIED);

    private final List<IcfComponent> components;

    IcfArea(IcfComponent... components) {
        this.components = List.of(components);
    }

    /** {@return the components whose factors lie in the box; the first is what a new factor gets} */
    public List<IcfComponent> components() {
        return components;
    }

    /**
     * Gives the box of a component.
     *
     * @param component the component, not null
     * @return the box
     */
    public static IcfArea of(IcfComponent component) {
        return Arrays.stream(values()).filter(area -> area.components.contains(component)).findFirst()
                .orElse(UNSORTED);
    }

    /**
     * Names the box.
     *
     * @param texts the language, not null
     * @return the heading
     */
    public String label(DiagramTexts texts) {
        return texts.message("area." + name());
    }
}
