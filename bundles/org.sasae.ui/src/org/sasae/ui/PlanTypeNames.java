// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Locale;
import java.util.Objects;

import org.sasae.core.plantype.PlanTypeRegistry;

/** Names of the installed plan types in the workbench's language. */
public final class PlanTypeNames {

    private final PlanTypeRegistry registry;
    private final Locale locale;

    /**
     * Makes the names.
     *
     * @param registry the installed plan types, not null
     * @param locale   the language, not null
     */
    public PlanTypeNames(PlanTypeRegistry registry, Locale locale) {
        this.registry = Objects.requireNonNull(registry);
        this.locale = Objects.requireNonNull(locale);
    }

    /**
     * Gives a short name of a plan type.
     *
     * @param id id of the plan type, empty for none, not null
     * @return the name, the id itself where its plug-in is missing
     */
    public String shortName(String id) {
        return registry.find(id).map(type -> type.shortName().in(locale)).orElse(id);
    }
}
