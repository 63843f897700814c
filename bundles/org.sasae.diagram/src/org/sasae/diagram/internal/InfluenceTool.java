// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.InfluenceKind;

/**
 * Joins two selected factors by an influence, from the first selected to the second: the way to draw an
 * arrow by keyboard.
 *
 * @param kind how the first acts on the second
 * @param hotKey the key
 */
record InfluenceTool(InfluenceKind kind, String hotKey) implements Tool {

    @Override
    public String id() {
        return "join." + kind.name();
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.ICF_INFLUENCE;
    }

    @Override
    public Optional<String> key() {
        return Optional.of(hotKey);
    }

    @Override
    public boolean applies(ToolRequest request) {
        List<IcfFactor> ends = request.all(IcfFactor.class);
        return ends.size() == 2 && request.selection().size() == 2
                && Links.refusal(rule(), ends.get(0), ends.get(1)).isEmpty();
    }

    @Override
    public ToolResult make(ToolRequest request) {
        return Links.prepare(rule(), request, request.selection().get(0), request.selection().get(1));
    }

    private LinkRule rule() {
        return Links.rules(DiagramKind.ICF).stream()
                .filter(rule -> rule.id().equals(kind.name().toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
    }
}
