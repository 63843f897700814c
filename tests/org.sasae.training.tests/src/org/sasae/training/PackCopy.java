// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.TrainingPack;

/** A pack in a folder of its own, to be changed and looked at. */
record PackCopy(Path folder) {

    static PackCopy of(TrainingPack shipped, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(shipped.folder())) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(shipped.folder().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new PackCopy(folder);
    }

    /** Replaces the first place of a text in a file. */
    void replace(String file, String old, String text) throws IOException {
        String content = Files.readString(folder.resolve(file));
        assertTrue(content.contains(old), old);
        Files.writeString(folder.resolve(file), content.replaceFirst(Pattern.quote(old),
                Matcher.quoteReplacement(text)));
    }

    List<String> loadingSays() {
        return assertThrows(PackException.class, () -> PackLoader.load(folder, "test")).problems().stream()
                .map(problem -> problem.text(Locale.ENGLISH)).toList();
    }

    List<String> lintSays() throws PackException {
        TrainingPack loaded = PackLoader.load(folder, "test");
        return new PackLinter(FeedbackEngine.platform(), List.of(loaded)).lint(loaded).stream()
                .map(problem -> problem.text(Locale.ENGLISH)).toList();
    }
}
