// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfile.RuleSetting;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.text.LocalizedText;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.validation.internal.PlanOf;
import org.sasae.validation.internal.SystemRules;

/** Runs rules over the objects of one case on one day. */
final class CaseRun {

    private static final System.Logger LOG = System.getLogger(CaseRun.class.getName());

    private final CareCase careCase;
    private final PlanTypeRegistry planTypes;
    private final MunicipalityProfile profile;
    private final LocalDate today;
    private final Map<Class<?>, Object> services;

    CaseRun(CareCase careCase, PlanTypeRegistry planTypes, MunicipalityProfile profile, LocalDate today,
            Map<Class<?>, Object> services) {
        this.careCase = careCase;
        this.planTypes = planTypes;
        this.profile = profile;
        this.today = today;
        this.services = services;
    }

    LocalDate today() {
        return today;
    }

    List<Finding> check(Rule rule, EObject subject) {
        RuleContext context = context(PlanOf.find(subject));
        if (!holds(rule, context)) {
            return List.of();
        }
        List<Finding> findings = run(rule, subject, context);
        Severity local = profile.rule(rule.id()).map(RuleSetting::severity).flatMap(Severity::find).orElse(null);
        return local == null ? findings : findings.stream().map(finding -> finding.withSeverity(local)).toList();
    }

    RuleContext context(CarePlan plan) {
        return new RuleContext(careCase, plan, planTypes, profile, today, services);
    }

    /** Whether the municipality has the rule, and it is written for the type of the plan. */
    boolean holds(RuleInfo rule, RuleContext context) {
        return (rule.profiles().isEmpty() || rule.profiles().contains(profile.id()))
                && profile.rule(rule.id()).map(RuleSetting::enabled).orElse(true)
                && holdsFor(rule, context.planType());
    }

    private static boolean holdsFor(RuleInfo rule, PlanType type) {
        return rule.planTypes().isEmpty() || type != null && rule.planTypes().stream().anyMatch(type::isOrExtends);
    }

    /** A rule of any plug-in may fail in any way; the finding that says so is the only honest answer. */
    private static List<Finding> run(Rule rule, EObject subject, RuleContext context) {
        FindingReport report = new FindingReport(rule);
        try {
            rule.check(subject, context, report);
            return report.findings();
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(System.Logger.Level.ERROR, "Rule " + rule.id() + " failed on " + subject.eClass().getName(),
                    failure);
            FindingReport instead = new FindingReport(SystemRules.failed());
            LocalizedText title = new RuleTitle(rule);
            instead.at(subject).with(rule.id(), title);
            return instead.findings();
        }
    }

    /** A title that is equal to another one of the same rule, so that findings can be compared. */
    private record RuleTitle(RuleInfo rule) implements LocalizedText {

        @Override
        public String in(java.util.Locale locale) {
            return rule.title(locale);
        }
    }
}
