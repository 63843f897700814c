// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sasae.cli.CommandContext;
import org.sasae.cli.StandardOptions;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.training.anonymisation.Anonymisation;
import org.sasae.training.anonymisation.IdentityKind;
import org.sasae.training.anonymisation.Replacement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a copy of a case in which nobody can be found, and prints what was replaced. */
@Command(name = "anonymise")
final class AnonymiseCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private StandardOptions options;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "anonymise.output", paramLabel = "FILE")
    private Path output;

    @Option(names = "--shift", descriptionKey = "anonymise.shift", paramLabel = "DAYS", defaultValue = "-371")
    private int shift;

    @Option(names = "--keep", descriptionKey = "anonymise.keep", paramLabel = "WORD")
    private List<String> keep = List.of();

    @Option(names = "--replace", descriptionKey = "anonymise.replace", paramLabel = "WORD=OTHER")
    private Map<String, String> replace = new LinkedHashMap<>();

    @Parameters(index = "0", descriptionKey = "anonymise.case", paramLabel = "CASE")
    private Path file;

    AnonymiseCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Sentences sentences = Sentences.in(context);
        try {
            if (output.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
                context.err().println(sentences.get("anonymise.same"));
                return CommandContext.UNREADABLE;
            }
            CareCase original = new CaseFiles().open(file).careCase().orElseThrow();
            Anonymisation.Result result = proposal(original).apply(original, output);
            CaseFiles.save(result.resource(), output);
            result.replaced().forEach(replaced -> context.out().println(sentences.get("anonymise.replaced",
                    replaced.kind().label(context.locale()), replaced.original(), replaced.replacement(),
                    replaced.places(), sentences.get(replaced.certain() ? "anonymise.field" : "anonymise.guess"))));
            result.remaining().forEach(value -> context.err().println(sentences.get("anonymise.remaining", value)));
            context.out().println(sentences.get("anonymise.written", output));
            return result.remaining().isEmpty() ? CommandContext.OK : CommandContext.FINDINGS;
        } catch (CaseFileException e) {
            context.err().println(e.message(context.locale()));
            return CommandContext.UNREADABLE;
        }
    }

    private Anonymisation proposal(CareCase original) {
        Anonymisation proposal = Anonymisation.propose(original, shift);
        for (Replacement found : proposal.replacements()) {
            if (keep.contains(found.original())) {
                proposal = proposal.with(found.choose(false));
            }
        }
        for (Map.Entry<String, String> own : replace.entrySet()) {
            proposal = proposal.with(new Replacement(IdentityKind.PERSON, own.getKey(), own.getValue(), 1, true, true));
        }
        return proposal;
    }
}
