// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sasae.sirius.services.internal.CaseFindings;
import org.sasae.sirius.services.internal.CaseTools;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;

/** What the rules of Sasae find, for the validation rules of a viewpoint. There are no rules of its own. */
public class RuleServices {

    /**
     * Tells whether no rule finds anything at an object.
     *
     * @param self an object of a case, not null
     * @param severity the id of the severity: {@code error}, {@code warning} or {@code hint}, not null
     * @return whether nothing is found
     */
    public Boolean nothingFound(EObject self, String severity) {
        return findings(self, severity).isEmpty();
    }

    /**
     * Says what the rules find at an object.
     *
     * @param self an object of a case, not null
     * @param severity the id of the severity, not null
     * @return one line for each finding; a proposal for putting it right stands behind it
     */
    public String foundWords(EObject self, String severity) {
        return findings(self, severity).stream().map(RuleServices::words).collect(Collectors.joining("\n"));
    }

    private static String words(Finding finding) {
        Locale locale = Locale.getDefault();
        String message = finding.message(locale);
        return finding.quickFixes().stream().findFirst()
                .map(fix -> message + " \u2192 " + fix.label(locale)).orElse(message);
    }

    /**
     * Carries out the first proposal for putting something right.
     *
     * @param self an object of a case, not null
     * @param severity the id of the severity, not null
     * @return the object
     */
    public EObject putRight(EObject self, String severity) {
        findings(self, severity).stream().flatMap(finding -> finding.quickFixes().stream()).findFirst()
                .ifPresent(fix -> CaseTools.run(fix.command(CaseTools.request(List.of(self)).domain())));
        return self;
    }

    private static List<Finding> findings(EObject self, String severity) {
        return CaseFindings.at(self, Severity.find(severity)
                .orElseThrow(() -> new IllegalArgumentException(severity)));
    }
}
