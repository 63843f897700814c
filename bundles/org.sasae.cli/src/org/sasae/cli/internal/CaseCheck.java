// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.OpenedCase;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.validation.CaseSummary;
import org.sasae.validation.Finding;
import org.sasae.validation.ValidationEngine;

/** Checks one file. */
final class CaseCheck implements CaseWork {

    private final CaseFiles files = new CaseFiles();
    private final ValidationEngine engine;
    private final FindingWriter writer;
    private final Locale locale;
    private final String planType;

    /** @param planType id of the plan type that is asked for, or null for all */
    CaseCheck(ValidationEngine engine, FindingWriter writer, Locale locale, String planType) {
        this.engine = engine;
        this.writer = writer;
        this.locale = locale;
        this.planType = planType;
    }

    private boolean isAskedFor(CarePlan plan) {
        return planType == null || planType.equals(plan.getPlanTypeId());
    }

    @Override
    public CaseOutcome doWith(Path file) {
        try {
            OpenedCase opened = files.open(file);
            CareCase careCase = opened.careCase().orElseThrow();
            if (planType != null && careCase.getPlans().stream().noneMatch(this::isAskedFor)) {
                return CaseOutcome.PASSED_OVER;
            }
            List<Finding> findings = engine.check(careCase).stream()
                    .filter(finding -> finding.plan().map(this::isAskedFor).orElse(true)).toList();
            return CaseOutcome.of(writer.findings(file, careCase, findings), CheckTotals.count(findings),
                    CaseSummary.of(careCase, file.toString()));
        } catch (CaseFileException e) {
            return CaseOutcome.unreadable(e.message(locale));
        }
    }
}
