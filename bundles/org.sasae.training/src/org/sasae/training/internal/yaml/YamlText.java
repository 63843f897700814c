// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Text to YAML nodes, within limits. Nothing of a pack is ever made into Java objects by its tags; anchors and deep
 * nesting, with which a small file could fill the memory, are refused.
 */
final class YamlText {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int DEEPEST = 40;

    private YamlText() {
    }

    static Optional<Node> compose(String name, String text, Consumer<YamlProblem> problems) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(false)
                .setCodePointLimit(MOST_CHARACTERS).setUseMarks(true).build();
        try {
            return isSafe(text, settings, problems) ? new Compose(settings).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problems.accept(new YamlProblem(e.getProblemMark().map(Mark::getLine).orElse(-1) + 1, "yaml",
                    List.of(String.valueOf(e.getProblem()))));
        } catch (YamlEngineException e) {
            problems.accept(new YamlProblem(0, "yaml", List.of(String.valueOf(e.getMessage()))));
        }
        return Optional.empty();
    }

    private static boolean isSafe(String text, LoadSettings settings, Consumer<YamlProblem> problems) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
            switch (event.getEventId()) {
                case Alias -> {
                    problems.accept(new YamlProblem(line, "alias", List.of()));
                    return false;
                }
                case MappingStart, SequenceStart -> {
                    if (++depth > DEEPEST) {
                        problems.accept(new YamlProblem(line, "deep", List.of()));
                        return false;
                    }
                }
                case MappingEnd, SequenceEnd -> depth--;
                default -> { /* text */ }
            }
        }
        return true;
    }
}
