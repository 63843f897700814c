// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.example.municipality.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.plantype.LocalResource;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** 6 The rules of the municipality. Their texts are in messages.properties and messages_ja.properties beside. */
public final class ExampleRules implements RuleProvider {

    /** The id of the profile: the rules hold for its cases only. */
    static final String PROFILE = "example";

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(ExampleRules.class), Set.of(PROFILE));
        table.hint("R-EXA-01").within(CarePackage.Literals.SUPPORT_ROW, SupportRow.class, ExampleRules::place);
        return table.rules();
    }

    /** A row that names a local resource says where it is; the quick fix copies the place from the list. */
    private static void place(SupportRow row, RuleContext context, FindingReport report) {
        if (row.getContent() == null || !Plans.isBlank(row.getProviderName())) {
            return;
        }
        named(row, context.profile().resources()).ifPresent(resource ->
                report.at(row, CarePackage.Literals.SUPPORT_ROW__PROVIDER_NAME)
                        .with(resource.name(), resource.place())
                        .fix("fillIn", domain -> SetCommand.create(domain, row,
                                CarePackage.Literals.SUPPORT_ROW__PROVIDER_NAME, resource.place())));
    }

    private static Optional<LocalResource> named(SupportRow row, List<LocalResource> resources) {
        return resources.stream().filter(resource -> row.getContent().contains(resource.name())).findFirst();
    }
}
