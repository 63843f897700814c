// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.icf.IcfCommands;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;

/**
 * Adds an empty factor to a component, ready for typing.
 *
 * @param component where the factor lies
 * @param hotKey the key
 */
record FactorTool(IcfComponent component, String hotKey) implements Tool {

    @Override
    public String id() {
        return "addFactor." + component.name();
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
        return true;
    }

    @Override
    public ToolResult make(ToolRequest request) {
        return IcfCommands.addFactor(request, component, FactorNature.NEUTRAL, null);
    }
}
