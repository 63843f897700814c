// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.util.Locale;
import org.sasae.core.text.Texts;

/** What is due. */
public enum DeadlineKind {
    /** The validity of the certification ends; it is to be renewed before. */
    CERTIFICATION_END,
    /** The period of the plan ends, and no plan follows. */
    PLAN_END,
    /** The period of goals ends; the plan is to be reviewed with everybody. */
    GOAL_END,
    /** The monthly contact of monitoring. */
    CONTACT,
    /** The visit at home of monitoring. */
    HOME_VISIT,
    /** The evaluation of the plan. */
    EVALUATION;

    /** @return the name for programs, such as {@code home-visit} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the name for people */
    public String label(Locale locale) {
        return Texts.beside(DeadlineKind.class).get("deadline." + name(), locale);
    }
}
