// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;

/**
 * Marks the selected factors as strengths, difficulties or neither.
 *
 * @param nature what they become
 * @param hotKey the key
 */
record NatureTool(FactorNature nature, String hotKey) implements Tool {

    @Override
    public String id() {
        return "mark." + nature.name();
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.ICF_FACTOR;
    }

    @Override
    public Optional<String> key() {
        return Optional.of(hotKey);
    }

    @Override
    public boolean applies(ToolRequest request) {
        return request.all(IcfFactor.class).stream().anyMatch(factor -> factor.getNature() != nature);
    }

    @Override
    public ToolResult make(ToolRequest request) {
        List<IcfFactor> factors = request.all(IcfFactor.class);
        CompoundCommand command = new CompoundCommand();
        factors.forEach(factor -> command.append(SetCommand.create(request.domain(), factor,
                CarePackage.Literals.ICF_FACTOR__NATURE, nature)));
        return new ToolResult(command, List.copyOf(factors));
    }
}
