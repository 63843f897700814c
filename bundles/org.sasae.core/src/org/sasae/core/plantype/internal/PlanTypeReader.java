// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype.internal;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.ServiceUse;
import org.sasae.core.plantype.SheetUse;
import org.sasae.core.plantype.StepUse;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.SupportCategory;

/** Reads the extension point {@code org.sasae.core.planTypes}. */
public final class PlanTypeReader {

    private static final String POINT = "org.sasae.core.planTypes";

    private PlanTypeReader() {
    }

    public static List<PlanType> read(IExtensionRegistry registry) {
        return ExtensionElements.read(registry, POINT, PlanTypeReader::type);
    }

    private static PlanType type(IConfigurationElement element) {
        String id = element.getAttribute("id");
        PlanType.Builder builder = PlanType.builder(id)
                .basedOn(element.getAttribute("basedOn"))
                .origin(element.getContributor().getName())
                .delegable(Boolean.parseBoolean(element.getAttribute("delegable")))
                .names(ExtensionElements.text(element, "planType." + id + ".name"),
                        ExtensionElements.text(element, "planType." + id + ".shortName"),
                        ExtensionElements.text(element, "planType." + id + ".description"));
        ExtensionElements.number(element, "order").ifPresent(builder::order);
        for (IConfigurationElement child : element.getChildren()) {
            part(child, builder);
        }
        return builder.build();
    }

    private static void part(IConfigurationElement child, PlanType.Builder builder) {
        switch (child.getName()) {
            case "careLevel" -> ExtensionElements.constant(child, "level", CareLevel.class)
                    .ifPresent(builder::careLevel);
            case "planner" -> ExtensionElements.constant(child, "body", PlanningBody.class)
                    .ifPresent(builder::planner);
            case "step" -> ExtensionElements.constant(child, "kind", ProcessStepKind.class)
                    .ifPresent(kind -> ExtensionElements.constant(child, "use", StepUse.class)
                            .ifPresent(use -> builder.step(kind, use)));
            case "sheet" -> ExtensionElements.constant(child, "use", SheetUse.class)
                    .ifPresent(use -> builder.sheet(child.getAttribute("id"), use));
            case "service" -> ExtensionElements.constant(child, "category", SupportCategory.class)
                    .ifPresent(category -> ExtensionElements.constant(child, "use", ServiceUse.class)
                            .ifPresent(use -> builder.service(category, use)));
            case "limit" -> ExtensionElements.number(child, "value")
                    .ifPresent(value -> builder.limit(child.getAttribute("id"), value));
            default -> { /* an element of a later version of the point */ }
        }
    }
}
