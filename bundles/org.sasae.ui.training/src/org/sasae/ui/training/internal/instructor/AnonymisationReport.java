// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.util.Locale;
import java.util.stream.Collectors;

import org.sasae.training.anonymisation.Anonymisation;
import org.sasae.training.anonymisation.IdentityKind;
import org.sasae.training.anonymisation.Replacement;

/** What was replaced, as a text for whoever made the pack. It names people and is not passed on. */
final class AnonymisationReport {

    private AnonymisationReport() {
    }

    static String of(NewPack pack, Anonymisation.Result result) {
        StringBuilder text = new StringBuilder();
        line(text, PackMessages.bind(PackMessages.ReportHead, pack.title()));
        line(text, PackMessages.ReportPrivate);
        line(text, "");
        line(text, PackMessages.bind(PackMessages.ReportShift, pack.shift()));
        line(text, "");
        line(text, PackMessages.bind(PackMessages.ReportReplaced, result.replaced().size()));
        for (IdentityKind kind : IdentityKind.values()) {
            String rows = result.replaced().stream().filter(each -> each.kind() == kind).map(AnonymisationReport::row)
                    .collect(Collectors.joining("\n"));
            if (!rows.isEmpty()) {
                line(text, "");
                line(text, PackMessages.bind(PackMessages.ReportKind, kind.label(Locale.getDefault())));
                line(text, rows);
            }
        }
        String kept = pack.replacements().stream().filter(each -> !each.chosen())
                .map(each -> PackMessages.bind(PackMessages.ReportKeptRow, each.original()))
                .collect(Collectors.joining("\n"));
        if (!kept.isEmpty()) {
            line(text, "");
            line(text, PackMessages.ReportKept);
            line(text, kept);
        }
        line(text, "");
        line(text, result.remaining().isEmpty() ? PackMessages.ReportClean
                : PackMessages.bind(PackMessages.ReportRemaining,
                        String.join(PackMessages.Separator, result.remaining())));
        return text.toString();
    }

    private static String row(Replacement each) {
        return PackMessages.bind(PackMessages.ReportRow, new Object[] { each.original(),
                each.replacement().isEmpty() ? PackMessages.LeftOut : each.replacement(), each.places() });
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
