// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CareCase;
import org.sasae.validation.Finding;
import org.sasae.validation.FindingPath;
import org.sasae.validation.WorkspaceFinding;

/** One JSON object a line for each finding, for programs. */
final class JsonFindings implements FindingWriter {

    private final Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private final Locale locale;

    JsonFindings(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String findings(Path file, CareCase careCase, List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(gson.toJson(object(file, careCase, finding))).append('\n');
        }
        return lines.toString();
    }

    private JsonObject object(Path file, CareCase careCase, Finding finding) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file.toString());
        object.addProperty("caseId", FindingPath.id(careCase));
        object.addProperty("rule", finding.ruleId());
        object.addProperty("severity", finding.severity().id());
        object.addProperty("path", FindingPath.machine(finding.subject()));
        object.addProperty("feature", finding.feature().map(EStructuralFeature::getName).orElse(null));
        object.addProperty("message", finding.message(locale));
        return object;
    }

    /** The same fields; what belongs to one case only is null. */
    @Override
    public String overCases(List<WorkspaceFinding> findings) {
        StringBuilder lines = new StringBuilder();
        for (WorkspaceFinding finding : findings) {
            JsonObject object = new JsonObject();
            object.add("file", null);
            object.add("caseId", null);
            object.addProperty("rule", finding.rule().id());
            object.addProperty("severity", finding.severity().id());
            object.add("path", null);
            object.add("feature", null);
            object.addProperty("message", finding.message(locale));
            lines.append(gson.toJson(object)).append('\n');
        }
        return lines.toString();
    }

    @Override
    public String summary(CheckTotals totals) {
        return "";
    }
}
