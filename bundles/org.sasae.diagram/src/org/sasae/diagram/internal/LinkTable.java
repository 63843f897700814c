// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.LinkCondition;
import org.sasae.diagram.LinkRule;
import org.sasae.model.care.CarePackage;

/** The rows of {@code links.tsv}. */
public final class LinkTable {

    private static final List<LinkRule> ROWS = read();

    private LinkTable() {
    }

    /** {@return the rows in order} */
    public static List<LinkRule> rows() {
        return ROWS;
    }

    private static List<LinkRule> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DiagramKind.class.getResourceAsStream("links.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(LinkTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LinkRule row(String line) {
        String[] cells = line.split("\t");
        EClass link = type(cells[2]);
        return new LinkRule(DiagramKind.of(cells[0]).orElseThrow(), cells[1], link, value(link, cells[3]).orElse(null),
                type(cells[4]), type(cells[5]), LinkCondition.valueOf(cells[6]));
    }

    private static EClass type(String name) {
        return (EClass) CarePackage.eINSTANCE.getEClassifier(name);
    }

    private static Optional<Enumerator> value(EClass link, String name) {
        return "-".equals(name) ? Optional.empty()
                : Optional.of(((EEnum) link.getEStructuralFeature("kind").getEType())
                        .getEEnumLiteralByLiteral(name).getInstance());
    }
}
