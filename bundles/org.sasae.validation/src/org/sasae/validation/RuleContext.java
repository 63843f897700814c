// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sasae.core.plantype.Limit;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;

/** What surrounds the object that a rule looks at. Immutable. */
public final class RuleContext {

    private final CareCase careCase;
    private final CarePlan plan;
    private final PlanType planType;
    private final PlanTypeRegistry planTypes;
    private final MunicipalityProfile profile;
    private final LocalDate today;
    private final Map<Class<?>, Object> services;

    RuleContext(CareCase careCase, CarePlan plan, PlanTypeRegistry planTypes, MunicipalityProfile profile,
            LocalDate today, Map<Class<?>, Object> services) {
        this.careCase = careCase;
        this.plan = plan;
        this.planTypes = planTypes;
        this.planType = plan == null ? null : planTypes.find(plan.getPlanTypeId()).orElse(null);
        this.profile = profile;
        this.today = today;
        this.services = services;
    }

    /** @return the case, never null */
    public CareCase careCase() {
        return careCase;
    }

    /** @return the plan that contains the subject or that the subject names, or null */
    public CarePlan plan() {
        return plan;
    }

    /** @return the type of that plan, or null when there is no plan or its type is not installed */
    public PlanType planType() {
        return planType;
    }

    /** @return the plan types that are installed */
    public PlanTypeRegistry planTypes() {
        return planTypes;
    }

    /** @return the municipality profile that holds for the case, never null */
    public MunicipalityProfile profile() {
        return profile;
    }

    /** @return the number that holds for the plan here */
    public int limit(Limit limit) {
        return profile.limit(limit, planType);
    }

    /** @return the day on which the case is looked at; rules never ask the clock */
    public LocalDate today() {
        return today;
    }

    /**
     * @param type a service that the engine was given, such as the analysis of Japanese sentences
     * @return the service, or empty when the engine runs without it; a rule then says nothing or does less
     */
    public <T> Optional<T> service(Class<T> type) {
        return Optional.ofNullable(services.get(type)).map(type::cast);
    }
}
