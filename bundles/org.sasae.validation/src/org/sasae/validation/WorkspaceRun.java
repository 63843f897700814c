// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sasae.core.plantype.MunicipalityProfile.RuleSetting;

/** Runs rules over several cases. */
final class WorkspaceRun {

    private static final System.Logger LOG = System.getLogger(WorkspaceRun.class.getName());

    private WorkspaceRun() {
    }

    static List<WorkspaceFinding> check(List<WorkspaceRule> rules, List<CaseSummary> cases, WorkspaceContext context) {
        List<WorkspaceFinding> all = new ArrayList<>();
        for (WorkspaceRule rule : rules) {
            Optional<RuleSetting> setting = context.profile().rule(rule.id());
            boolean here = rule.profiles().isEmpty() || rule.profiles().contains(context.profile().id());
            if (here && (setting.isEmpty() || setting.get().enabled())) {
                all.addAll(run(rule, cases, context));
            }
        }
        return all;
    }

    /** A rule of any plug-in may fail in any way; that never stops the others. */
    private static List<WorkspaceFinding> run(WorkspaceRule rule, List<CaseSummary> cases, WorkspaceContext context) {
        WorkspaceReport report = new WorkspaceReport(rule);
        try {
            rule.check(cases, context, report);
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(System.Logger.Level.ERROR, "Rule " + rule.id() + " failed on the workspace", failure);
            return List.of(new WorkspaceFinding(org.sasae.validation.internal.SystemRules.failed(), Severity.WARNING,
                    "", List.of(rule.id(), rule.id()), List.of()));
        }
        return report.findings();
    }
}
