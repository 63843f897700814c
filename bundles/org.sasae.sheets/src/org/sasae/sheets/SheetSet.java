// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.plantype.SheetUse;
import org.sasae.core.plantype.Sheets;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;

/** Which sheets a case needs: what the plug-ins of its plan type and of its municipality say. */
public final class SheetSet {

    private final SheetCatalog catalog;
    private final PlanTypeRegistry planTypes;
    private final MunicipalityProfileRegistry profiles;

    /**
     * Creates the rule.
     *
     * @param catalog the sheets that can be made, not null
     * @param planTypes the plan types, not null
     * @param profiles the municipalities, not null
     */
    public SheetSet(SheetCatalog catalog, PlanTypeRegistry planTypes, MunicipalityProfileRegistry profiles) {
        this.catalog = Objects.requireNonNull(catalog);
        this.planTypes = Objects.requireNonNull(planTypes);
        this.profiles = Objects.requireNonNull(profiles);
    }

    /**
     * Creates the rule with everything that is installed.
     *
     * @return never null
     */
    public static SheetSet installed() {
        return new SheetSet(SheetCatalog.installed(), PlanTypeRegistry.fromPlatform(),
                MunicipalityProfileRegistry.fromPlatform());
    }

    /**
     * Lists the sheets that can be made for a case, with their use.
     *
     * @param careCase the case, not null
     * @param plan the plan that the sheets are about, null for the latest
     * @param locale the language of a message about a bad template, not null
     * @return each sheet with its use; a sheet that nobody says anything about is optional. Never null
     * @throws SheetException when a template is not right
     */
    public Map<SheetInfo, SheetUse> uses(CareCase careCase, CarePlan plan, Locale locale) throws SheetException {
        Map<String, SheetUse> stated = stated(careCase, plan);
        Map<SheetInfo, SheetUse> uses = new LinkedHashMap<>();
        for (SheetInfo sheet : catalog.sheets(WorkspaceProfile.idOf(careCase), locale)) {
            uses.put(sheet, stated.getOrDefault(sheet.id(), SheetUse.OPTIONAL));
        }
        return uses;
    }

    /**
     * Lists the sheets that a case must have. C of a city with sheets of its own may be made with them instead of the
     * plan sheet, so a sheet that records of the plan say was made belongs to the set as well.
     *
     * @param careCase the case, not null
     * @param plan the plan that the sheets are about, null for the latest
     * @param locale the language of a message about a bad template, not null
     * @return ids in the order in which a set is made; without a known plan type the basic information, and the plan
     *         when there is one. Never null
     * @throws SheetException when a template is not right
     */
    public List<String> needed(CareCase careCase, CarePlan plan, Locale locale) throws SheetException {
        CarePlan subject = subject(careCase, plan);
        List<String> needed = new ArrayList<>();
        uses(careCase, plan, locale).forEach((sheet, use) -> {
            boolean made = subject != null && subject.getSheetRecords().stream()
                    .anyMatch(record -> sheet.id().equals(record.getSheetId()));
            if (use == SheetUse.REQUIRED || made) {
                needed.add(sheet.id());
            }
        });
        return needed;
    }

    private Map<String, SheetUse> stated(CareCase careCase, CarePlan plan) {
        CarePlan subject = subject(careCase, plan);
        Optional<PlanType> type = Optional.ofNullable(subject).map(CarePlan::getPlanTypeId).flatMap(planTypes::find);
        if (type.isEmpty()) {
            return subject == null ? Map.of(Sheets.BASIC_INFORMATION, SheetUse.REQUIRED)
                    : Map.of(Sheets.BASIC_INFORMATION, SheetUse.REQUIRED, Sheets.PLAN, SheetUse.REQUIRED);
        }
        MunicipalityProfile profile = profiles.orNational(WorkspaceProfile.idOf(careCase));
        return profile.sheets(type.get());
    }

    private static CarePlan subject(CareCase careCase, CarePlan plan) {
        return plan != null ? plan : SheetExport.latestPlan(careCase).orElse(null);
    }
}
