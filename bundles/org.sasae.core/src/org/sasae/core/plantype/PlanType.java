// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sasae.core.text.LocalizedText;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.SupportCategory;

/**
 * What a plug-in says about one type of plan: who may have it, who may make it, its steps, sheets, services and
 * limits. Immutable.
 */
public final class PlanType {

    private final String id;
    private final String basedOn;
    private final String origin;
    private final int order;
    private final LocalizedText name;
    private final LocalizedText shortName;
    private final LocalizedText description;
    private final Set<CareLevel> careLevels;
    private final Set<PlanningBody> planners;
    private final boolean delegable;
    private final List<PlanStep> steps;
    private final Map<String, SheetUse> sheets;
    private final Map<SupportCategory, ServiceUse> services;
    private final Map<String, Integer> limits;

    private PlanType(Builder builder) {
        id = Objects.requireNonNull(builder.id);
        basedOn = builder.basedOn;
        origin = builder.origin;
        order = builder.order;
        name = builder.name == null ? locale -> builder.id : builder.name;
        shortName = builder.shortName == null ? name : builder.shortName;
        description = builder.description == null ? locale -> "" : builder.description;
        careLevels = Set.copyOf(builder.careLevels);
        planners = Set.copyOf(builder.planners);
        delegable = builder.delegable;
        steps = builder.steps.entrySet().stream().map(e -> new PlanStep(e.getKey(), e.getValue())).toList();
        sheets = Map.copyOf(builder.sheets);
        services = Map.copyOf(builder.services);
        limits = Map.copyOf(builder.limits);
    }

    /** @return a builder for the type with this id */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** @return the id that {@code CarePlan.planTypeId} holds */
    public String id() {
        return id;
    }

    /** @return the id of the type whose rules hold for this one too, or empty */
    public Optional<String> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** @return true when a rule written for the type with the given id holds for this type */
    public boolean isOrExtends(String typeId) {
        return id.equals(typeId) || typeId.equals(basedOn);
    }

    /** @return symbolic name of the bundle that contributed the type; empty when made in code */
    public String origin() {
        return origin;
    }

    /** @return the place in lists; smaller comes first */
    public int order() {
        return order;
    }

    /** @return the full name, such as 介護予防ケアマネジメントA（原則的なもの） */
    public LocalizedText name() {
        return name;
    }

    /** @return a name that fits into a table cell */
    public LocalizedText shortName() {
        return shortName;
    }

    /** @return one or two sentences: for whom and when */
    public LocalizedText description() {
        return description;
    }

    /** @return the care levels that may have this type; empty means that the type does not say */
    public Set<CareLevel> careLevels() {
        return careLevels;
    }

    /** @return the bodies that may be responsible for the plan; empty means that the type does not say */
    public Set<PlanningBody> planners() {
        return planners;
    }

    /** @return whether the work may be delegated to a care office (委託) */
    public boolean delegable() {
        return delegable;
    }

    /** @return the steps in the order in which they are done */
    public List<PlanStep> steps() {
        return steps;
    }

    /** @return whether the step belongs to this type; {@link StepUse#NOT_PART} when the type does not name it */
    public StepUse stepUse(ProcessStepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(PlanStep::use).findFirst()
                .orElse(StepUse.NOT_PART);
    }

    /** @return the use of each sheet that the type names, by sheet id */
    public Map<String, SheetUse> sheets() {
        return sheets;
    }

    /** @return what a category of support means for this type; {@link ServiceUse#ALLOWED} when it does not say */
    public ServiceUse serviceUse(SupportCategory category) {
        return services.getOrDefault(category, ServiceUse.ALLOWED);
    }

    /** @return the categories of support of which the type needs at least one row */
    public Set<SupportCategory> requiredServices() {
        Set<SupportCategory> required = new LinkedHashSet<>();
        services.forEach((category, use) -> {
            if (use == ServiceUse.REQUIRED) {
                required.add(category);
            }
        });
        return required;
    }

    /** @return the limit that this type sets itself, or empty */
    public Optional<Integer> limit(String key) {
        return Optional.ofNullable(limits.get(key));
    }

    @Override
    public String toString() {
        return "PlanType " + id;
    }

    /** Builds a plan type; used by the extension reader and by tests. */
    public static final class Builder {

        private final String id;
        private String basedOn;
        private String origin = "";
        private int order;
        private LocalizedText name;
        private LocalizedText shortName;
        private LocalizedText description;
        private final Set<CareLevel> careLevels = new LinkedHashSet<>();
        private final Set<PlanningBody> planners = new LinkedHashSet<>();
        private boolean delegable;
        private final Map<ProcessStepKind, StepUse> steps = new LinkedHashMap<>();
        private final Map<String, SheetUse> sheets = new LinkedHashMap<>();
        private final Map<SupportCategory, ServiceUse> services = new EnumMap<>(SupportCategory.class);
        private final Map<String, Integer> limits = new LinkedHashMap<>();

        private Builder(String id) {
            this.id = id;
        }

        public Builder basedOn(String typeId) {
            basedOn = typeId;
            return this;
        }

        public Builder origin(String bundle) {
            origin = bundle;
            return this;
        }

        public Builder order(int place) {
            order = place;
            return this;
        }

        public Builder names(LocalizedText full, LocalizedText brief, LocalizedText about) {
            name = full;
            shortName = brief;
            description = about;
            return this;
        }

        public Builder careLevel(CareLevel level) {
            careLevels.add(level);
            return this;
        }

        public Builder planner(PlanningBody body) {
            planners.add(body);
            return this;
        }

        public Builder delegable(boolean allowed) {
            delegable = allowed;
            return this;
        }

        /** Adds a step after those added before. */
        public Builder step(ProcessStepKind kind, StepUse use) {
            steps.put(kind, use);
            return this;
        }

        public Builder sheet(String sheetId, SheetUse use) {
            sheets.put(sheetId, use);
            return this;
        }

        public Builder service(SupportCategory category, ServiceUse use) {
            services.put(category, use);
            return this;
        }

        public Builder limit(String key, int value) {
            limits.put(key, value);
            return this;
        }

        public PlanType build() {
            return new PlanType(this);
        }
    }
}
