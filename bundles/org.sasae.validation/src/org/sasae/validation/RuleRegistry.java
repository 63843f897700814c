// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.sasae.validation.internal.RuleExtensions;
import org.sasae.validation.internal.SystemRules;

/**
 * The rules that are installed, each with the plug-in it comes from. Immutable; make a new one after plug-ins were
 * added or removed.
 */
public final class RuleRegistry {

    private final List<Rule> rules;
    private final List<WorkspaceRule> workspaceRules;
    private final Map<String, String> origins;

    private RuleRegistry(List<Contribution> contributions) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        Map<String, WorkspaceRule> workspaceById = new LinkedHashMap<>();
        origins = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            for (Rule rule : contribution.rules()) {
                Rule known = byId.get(rule.id());
                if (known == null || rule.takesPlace() && !known.takesPlace()) {
                    byId.put(rule.id(), rule);
                    origins.put(rule.id(), contribution.origin());
                }
            }
            for (WorkspaceRule rule : contribution.workspaceRules()) {
                workspaceById.putIfAbsent(rule.id(), rule);
                origins.putIfAbsent(rule.id(), contribution.origin());
            }
        }
        rules = byId.values().stream().sorted(Comparator.comparing(Rule::id)).toList();
        workspaceRules = workspaceById.values().stream().sorted(Comparator.comparing(WorkspaceRule::id)).toList();
    }

    /**
     * What one plug-in contributes.
     *
     * @param origin         symbolic name of the bundle
     * @param rules          its rules over one case
     * @param workspaceRules its rules over several cases
     */
    public record Contribution(String origin, List<Rule> rules, List<WorkspaceRule> workspaceRules) {

        public Contribution {
            rules = List.copyOf(rules);
            workspaceRules = List.copyOf(workspaceRules);
        }

        /** Everything that a provider gives. */
        public static Contribution of(String origin, RuleProvider provider) {
            return new Contribution(origin, provider.rules(), provider.workspaceRules());
        }
    }

    /**
     * @return a registry of exactly these rules; of two rules with the same id the first wins, unless the other
     *     {@linkplain RuleInfo#takesPlace() takes its place}
     */
    public static RuleRegistry of(Collection<Contribution> contributions) {
        return new RuleRegistry(List.copyOf(contributions));
    }

    /** @return the rules of the running platform; none when no platform is running */
    public static RuleRegistry fromPlatform() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? of(List.of()) : from(registry);
    }

    /** @return the rules that the plug-ins in this extension registry contribute, and those of the engine itself */
    public static RuleRegistry from(IExtensionRegistry registry) {
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(SystemRules.contribution());
        contributions.addAll(RuleExtensions.read(registry));
        return of(contributions);
    }

    /** @return the rules over one case, by id */
    public List<Rule> rules() {
        return rules;
    }

    /** @return the rules over several cases, by id */
    public List<WorkspaceRule> workspaceRules() {
        return workspaceRules;
    }

    /** @return every rule of both kinds, by id */
    public List<RuleInfo> all() {
        List<RuleInfo> all = new ArrayList<>(rules);
        all.addAll(workspaceRules);
        all.sort(Comparator.comparing(RuleInfo::id));
        return List.copyOf(all);
    }

    /** @return the rule with this id, or empty */
    public Optional<RuleInfo> find(String id) {
        return Stream.<RuleInfo>concat(rules.stream(), workspaceRules.stream())
                .filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** @return symbolic name of the bundle that contributed the rule; empty for an unknown rule */
    public String origin(String ruleId) {
        return origins.getOrDefault(ruleId, "");
    }
}
