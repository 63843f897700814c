// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every tool does its work somewhere in the samples, and undo gives the case back to the byte: tools that change the case
 * change it, tools that lead elsewhere open what they name, and tools that keep something from being deleted refuse.
 */
class ToolsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("org.sasae.sirius.tests.ToolRun#REPRESENTATIONS")
    void everyToolDoesItsWorkAndUndoTakesItBack(String representation) {
        FailedExpressions.clear();
        ToolRun run = new ToolRun(representation, folder);
        Ui.run(run::run);
        assertEquals(named(representation), run.done());
        assertEquals("", FailedExpressions.asText());
    }

    @Test
    void everyToolOfTheSpecificationBelongsToARepresentationThatIsTried() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                Set<String> outside = new TreeSet<>();
                open.specification().getContents().stream().flatMap(each -> ToolRun.tools(each).stream())
                        .filter(tool -> !ToolRun.REPRESENTATIONS.contains(representation(tool)))
                        .forEach(tool -> outside.add(ToolRun.name(tool)));
                assertEquals(Set.of(), outside);
            }
        });
    }

    /** What the specification has, read from it anew. */
    private Set<String> named(String representation) {
        return Ui.get(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                Set<String> names = new TreeSet<>();
                open.specification().getContents().stream().flatMap(each -> ToolRun.tools(each).stream())
                        .filter(tool -> representation(tool).equals(representation))
                        .forEach(tool -> assertTrue(names.add(ToolRun.name(tool)), ToolRun.name(tool) + " twice"));
                return names;
            }
        });
    }

    private static String representation(EObject tool) {
        for (var each = tool.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof RepresentationDescription description && each.eContainer() instanceof Viewpoint) {
                return description.getName();
            }
        }
        return "";
    }
}
