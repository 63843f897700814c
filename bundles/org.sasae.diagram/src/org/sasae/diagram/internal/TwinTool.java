// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.TwinKind;

/** Marks selected children of the same parents as twins, or as triplets. */
record TwinTool(TwinKind kind) implements Tool {

    @Override
    public String id() {
        return kind == TwinKind.IDENTICAL ? "markIdenticalTwins" : "markTwins";
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.PARENTAGE;
    }

    @Override
    public Optional<String> key() {
        return Optional.empty();
    }

    @Override
    public boolean applies(ToolRequest request) {
        List<Parentage> children = children(request);
        return children.size() > 1 && children.size() == request.selection().size()
                && children.stream().map(Parentage::eContainer).distinct().count() == 1;
    }

    @Override
    public ToolResult make(ToolRequest request) {
        List<Parentage> children = children(request);
        FamilyEdit edit = FamilyEdit.of(request);
        int group = 1 + edit.index().family().getUnions().stream().flatMap(union -> union.getChildren().stream())
                .map(Parentage::getTwinGroup).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0);
        for (Parentage child : children) {
            edit.set(child, CarePackage.Literals.PARENTAGE__TWIN, kind);
            edit.set(child, CarePackage.Literals.PARENTAGE__TWIN_GROUP, group);
        }
        return edit.result(children.stream().map(Parentage::getChild).toArray(FamilyMember[]::new));
    }

    private static List<Parentage> children(ToolRequest request) {
        Family family = request.careCase().getFamily();
        if (family == null) {
            return List.of();
        }
        FamilyIndex index = FamilyIndex.of(family);
        return request.all(FamilyMember.class).stream().map(index::parentage).flatMap(Optional::stream).toList();
    }
}
