// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype.internal;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.sasae.core.plantype.MunicipalItemClass;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfile.RuleSetting;
import org.sasae.core.plantype.QuestionnaireTemplate;
import org.sasae.core.plantype.SheetUse;

/** Reads the extension point {@code org.sasae.core.municipalityProfiles}. */
public final class ProfileReader {

    private static final String POINT = "org.sasae.core.municipalityProfiles";

    private ProfileReader() {
    }

    public static List<MunicipalityProfile> read(IExtensionRegistry registry) {
        return ExtensionElements.read(registry, POINT, ProfileReader::profile);
    }

    private static MunicipalityProfile profile(IConfigurationElement element) {
        String id = element.getAttribute("id");
        MunicipalityProfile.Builder builder = MunicipalityProfile.builder(id)
                .origin(element.getContributor().getName())
                .name(ExtensionElements.text(element, "profile." + id + ".name"));
        for (IConfigurationElement child : element.getChildren()) {
            part(element, child, builder);
        }
        return builder.build();
    }

    private static void part(IConfigurationElement root, IConfigurationElement child,
            MunicipalityProfile.Builder builder) {
        String id = child.getAttribute("id");
        String planType = child.getAttribute("planType");
        switch (child.getName()) {
            case "notOffered" -> builder.notOffered(planType);
            case "sheet" -> {
                ExtensionElements.constant(child, "use", SheetUse.class)
                        .ifPresent(use -> builder.sheet(planType, id, use));
                if (child.getAttribute("nameKey") != null) {
                    builder.sheetName(id, ExtensionElements.text(root, child.getAttribute("nameKey")));
                }
            }
            case "limit" -> ExtensionElements.number(child, "value")
                    .ifPresent(value -> builder.limit(planType, id, value));
            case "label" -> builder.label(id, ExtensionElements.text(root, child.getAttribute("key")));
            case "items" -> {
                if (ExtensionElements.has(child, "package", "class", "element")) {
                    builder.itemClass(new MunicipalItemClass(child.getAttribute("package"),
                            child.getAttribute("class"), child.getAttribute("element"),
                            planType == null ? Set.of() : Set.of(planType)));
                }
            }
            case "questionnaire" -> {
                if (ExtensionElements.has(child, "id", "nameKey")) {
                    builder.questionnaire(new QuestionnaireTemplate(id,
                            ExtensionElements.text(root, child.getAttribute("nameKey")), ProfileData.questions(child)));
                }
            }
            case "resources" -> ProfileData.resources(child).forEach(builder::resource);
            case "services" -> ProfileData.serviceTerms(child).forEach(builder::serviceTerm);
            case "phrases" -> ProfileData.phrases(child).forEach(builder::phrase);
            case "goalWords" -> ProfileData.goalWords(child).ifPresent(builder::goalWords);
            case "rule" -> builder.rule(id, new RuleSetting(!"false".equals(child.getAttribute("enabled")),
                    child.getAttribute("severity")));
            default -> { /* an element of a later version of the point */ }
        }
    }
}
