// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;

/**
 * Runs the installed rules over cases. Immutable and safe for many threads, each with cases of its own; it keeps
 * nothing of a case after the check.
 */
public final class ValidationEngine {

    private final RuleRegistry rules;
    private final PlanTypeRegistry planTypes;
    private final MunicipalityProfileRegistry profiles;
    private final MunicipalityProfile profileOfAll;
    private final Supplier<LocalDate> today;
    private final Map<Class<?>, Object> services;
    private final Map<EClass, List<Rule>> rulesByClass = new ConcurrentHashMap<>();

    private ValidationEngine(Builder builder) {
        rules = builder.rules;
        planTypes = builder.planTypes;
        profiles = builder.profiles;
        profileOfAll = builder.profileOfAll;
        today = builder.today;
        services = Map.copyOf(builder.services);
    }

    /** @return a builder that has no rules, no plan types, no profiles and today's date */
    public static Builder builder() {
        return new Builder();
    }

    /** @return a builder with everything that the running platform has installed */
    public static Builder platform() {
        return builder().rules(RuleRegistry.fromPlatform()).planTypes(PlanTypeRegistry.fromPlatform())
                .profiles(MunicipalityProfileRegistry.fromPlatform());
    }

    /**
     * Runs every rule over a case.
     *
     * @return what the rules found, in the order of the case, without duplicates; never null
     */
    public List<Finding> check(CareCase careCase) {
        CaseRun run = newRun(careCase);
        Set<Finding> findings = new LinkedHashSet<>();
        collect(careCase, run, findings);
        for (TreeIterator<EObject> all = careCase.eAllContents(); all.hasNext();) {
            collect(all.next(), run, findings);
        }
        return List.copyOf(findings);
    }

    private void collect(EObject subject, CaseRun run, Set<Finding> findings) {
        for (Rule rule : rulesFor(subject.eClass())) {
            findings.addAll(run.check(rule, subject));
        }
    }

    /**
     * Runs the rules over several cases.
     *
     * @param cases   summaries of the cases
     * @param context what surrounds them
     * @return what the rules found
     */
    public List<WorkspaceFinding> checkWorkspace(List<CaseSummary> cases, WorkspaceContext context) {
        return WorkspaceRun.check(rules.workspaceRules(), cases, context);
    }

    /** @return a context for {@link #checkWorkspace} with the profile and the date of this engine */
    public WorkspaceContext workspaceContext() {
        MunicipalityProfile profile = profileOfAll == null ? profiles.orNational(WorkspaceProfile.chosen())
                : profileOfAll;
        return WorkspaceContext.of(profile, planTypes, today.get());
    }

    /** @return the rules it runs */
    public RuleRegistry rules() {
        return rules;
    }

    /** @return the plan types it knows */
    public PlanTypeRegistry planTypes() {
        return planTypes;
    }

    /**
     * @return the profile that holds for a case: that of the engine where it has one, else that of the case, else that of
     *     the workspace
     */
    public MunicipalityProfile profile(CareCase careCase) {
        return profileOfAll == null ? profiles.orNational(WorkspaceProfile.idOf(careCase)) : profileOfAll;
    }

    /** @return the day on which cases are looked at now */
    public LocalDate today() {
        return today.get();
    }

    /**
     * @param careCase the case, not null
     * @param plan     one of its plans, or null
     * @return what rules would know around the plan today
     */
    public RuleContext context(CareCase careCase, CarePlan plan) {
        return newRun(careCase).context(plan);
    }

    /**
     * @param ruleId  id of a rule
     * @param context see {@link #context(CareCase, CarePlan)}
     * @return whether the rule is installed, not switched off by the municipality, and written for the plan's type
     */
    public boolean holds(String ruleId, RuleContext context) {
        return rules.find(ruleId).filter(rule -> newRun(context.careCase()).holds(rule, context)).isPresent();
    }

    CaseRun newRun(CareCase careCase) {
        return newRun(careCase, profile(careCase));
    }

    /** The copy of a case cannot tell in which workspace the case lies, and so which profile holds. */
    CaseRun newRun(CareCase careCase, MunicipalityProfile profile) {
        return new CaseRun(careCase, planTypes, profile, today.get(), services);
    }

    List<Rule> rulesFor(EClass type) {
        return rulesByClass.computeIfAbsent(type, key -> rules.rules().stream()
                .filter(rule -> rule.scope().subject().isSuperTypeOf(key)).toList());
    }

    /** Builds an engine. */
    public static final class Builder {

        private RuleRegistry rules = RuleRegistry.of(List.of());
        private PlanTypeRegistry planTypes = PlanTypeRegistry.of(List.of());
        private MunicipalityProfileRegistry profiles = MunicipalityProfileRegistry.of(List.of());
        private MunicipalityProfile profileOfAll;
        private Supplier<LocalDate> today = LocalDate::now;
        private final Map<Class<?>, Object> services = new HashMap<>();

        private Builder() {
        }

        public Builder rules(RuleRegistry registry) {
            rules = Objects.requireNonNull(registry);
            return this;
        }

        public Builder planTypes(PlanTypeRegistry registry) {
            planTypes = Objects.requireNonNull(registry);
            return this;
        }

        public Builder profiles(MunicipalityProfileRegistry registry) {
            profiles = Objects.requireNonNull(registry);
            return this;
        }

        /** Uses one profile for every case, whatever the case says; null lets each case choose. */
        public Builder profileOfAll(MunicipalityProfile profile) {
            profileOfAll = profile;
            return this;
        }

        /** Looks at every case as on this day. */
        public Builder today(LocalDate date) {
            Objects.requireNonNull(date);
            return today(() -> date);
        }

        /** Asks for the day at every check; for sessions that last over midnight. */
        public Builder today(Supplier<LocalDate> clock) {
            today = Objects.requireNonNull(clock);
            return this;
        }

        /** Gives the rules a service, see {@link RuleContext#service(Class)}; it must be safe for many threads. */
        public <T> Builder service(Class<T> type, T service) {
            services.put(type, type.cast(service));
            return this;
        }

        public ValidationEngine build() {
            return new ValidationEngine(this);
        }
    }
}
