// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.plan;

import java.util.stream.Stream;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.Certification;
import org.sasae.model.care.CertificationKind;
import org.sasae.model.care.PlanState;
import org.sasae.testkit.RuleExample;

/** Examples of the rules of certifications. The sample case: new, 2024-04-10 to 2025-04-30. */
final class CertificationExamples {

    private CertificationExamples() {
    }

    private static RuleExample example(String rule, boolean fires, String description, CertificationKind kind,
            String from, String to) {
        return fires ? fires(rule, "support", description, c -> set(c, kind, from, to))
                : silent(rule, "support", description, c -> set(c, kind, from, to));
    }

    private static Certification set(CareCase careCase, CertificationKind kind, String from, String to) {
        Certification certification = careCase.getCertifications().get(0);
        certification.setKind(kind);
        certification.setValidFrom(day(from));
        certification.setValidTo(day(to));
        return certification;
    }

    static Stream<RuleExample> all() {
        return Stream.of(lengths(), renewals(), ends()).flatMap(s -> s);
    }

    private static Stream<RuleExample> lengths() {
        CertificationKind kind = CertificationKind.NEW;
        return Stream.of(
                example("R-CRT-01", true, "ends before it begins", kind, "2024-04-10", "2024-04-09"),
                example("R-CRT-01", false, "one day", kind, "2024-04-10", "2024-04-10"),
                example("R-CRT-01", false, "an unknown end", kind, "2024-04-10", null),
                silent("R-CRT-01", "managementB", "a programme target",
                        c -> set(c, kind, "2024-04-10", "2024-04-09")),
                example("R-CRT-02", false, "12 months and the rest of the month", kind, "2024-04-10", "2025-04-30"),
                example("R-CRT-02", true, "a month more", kind, "2024-04-10", "2025-05-31"),
                example("R-CRT-02", false, "exactly 12 months", kind, "2024-04-01", "2025-03-31"),
                example("R-CRT-02", true, "12 months and a day", kind, "2024-04-01", "2025-04-01"),
                example("R-CRT-02", false, "exactly 3 months", CertificationKind.CHANGE, "2024-04-01", "2024-06-30"),
                example("R-CRT-02", true, "less than 3 months", CertificationKind.CHANGE, "2024-04-01", "2024-05-31"),
                example("R-CRT-02", false, "the rest of February and 12 months", kind, "2024-02-29", "2025-02-28"),
                example("R-CRT-02", false, "a renewal", CertificationKind.RENEWAL, "2024-04-01", "2027-03-31"),
                example("R-CRT-02", false, "an unknown begin", kind, null, "2027-03-31"),
                example("R-CRT-02", false, "an unknown kind", CertificationKind.UNSPECIFIED, "2024-04-01",
                        "2027-03-31"));
    }

    private static Stream<RuleExample> renewals() {
        CertificationKind kind = CertificationKind.RENEWAL;
        return Stream.of(
                example("R-CRT-03", false, "exactly 48 months", kind, "2024-05-01", "2028-04-30"),
                example("R-CRT-03", true, "more than 48 months", kind, "2024-05-01", "2028-05-31"),
                fires("R-CRT-03", "support", "more than 36 months with another level",
                        c -> set(c, kind, "2024-05-01", "2027-05-31").setPreviousLevel(CareLevel.SUPPORT_1)),
                silent("R-CRT-03", "support", "exactly 36 months with another level",
                        c -> set(c, kind, "2024-05-01", "2027-04-30").setPreviousLevel(CareLevel.SUPPORT_1)),
                silent("R-CRT-03", "support", "48 months with the same level",
                        c -> set(c, kind, "2024-05-01", "2028-04-30").setPreviousLevel(CareLevel.SUPPORT_2)),
                example("R-CRT-03", false, "an unknown end", kind, "2024-05-01", null));
    }

    private static Stream<RuleExample> ends() {
        CertificationKind kind = CertificationKind.NEW;
        return Stream.of(
                example("R-CRT-04", true, "the day before the end of a month", kind, "2024-04-10", "2025-04-29"),
                example("R-CRT-04", false, "the end of February in a leap year", kind, "2023-09-01", "2024-02-29"),
                example("R-CRT-04", true, "28 February of a leap year", kind, "2023-09-01", "2024-02-28"),
                silent("R-CRT-04", "managementB", "a programme target",
                        c -> set(c, kind, "2024-04-10", "2025-04-29")),
                silent("R-CRT-05", "support"),
                silent("R-CRT-05", "support", "61 days before the end", c -> { }).on("2025-02-28"),
                fires("R-CRT-05", "support", "60 days before the end", c -> { }).on("2025-03-01"),
                fires("R-CRT-05", "support", "on the last day", c -> { }).on("2025-04-30"),
                fires("R-CRT-05", "support", "after the end while the plan is in force", c -> { }).on("2025-05-01"),
                silent("R-CRT-05", "support", "after the end of the plan",
                        c -> plan(c).setState(PlanState.ENDED)).on("2025-05-01"),
                silent("R-CRT-05", "support", "the next one is there", CertificationExamples::addNext)
                        .on("2025-04-30"),
                silent("R-CRT-05", "support", "an unknown end",
                        c -> c.getCertifications().get(0).setValidTo(null)).on("2025-04-30"));
    }

    private static void addNext(CareCase careCase) {
        Certification next = CareFactory.eINSTANCE.createCertification();
        next.setCareLevel(CareLevel.SUPPORT_2);
        next.setValidFrom(day("2025-05-01"));
        careCase.getCertifications().add(next);
    }
}
