// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;

import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.Tool;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.InfluenceKind;

/** The tools of the ICF picture, in the order of the palette. */
public final class IcfTools {

    private IcfTools() {
    }

    /** {@return the tools} */
    public static List<Tool> all() {
        return List.of(
                new FactorTool(IcfComponent.HEALTH_CONDITION, "H"),
                new FactorTool(IcfComponent.BODY_FUNCTIONS, "B"),
                new FactorTool(IcfComponent.BODY_STRUCTURES, "S"),
                new FactorTool(IcfComponent.ACTIVITIES, "A"),
                new FactorTool(IcfComponent.PARTICIPATION, "P"),
                new FactorTool(IcfComponent.ENVIRONMENTAL_FACTORS, "E"),
                new FactorTool(IcfComponent.PERSONAL_FACTORS, "I"),
                new NatureTool(FactorNature.STRENGTH, "+"),
                new NatureTool(FactorNature.DIFFICULTY, "-"),
                new NatureTool(FactorNature.NEUTRAL, "0"),
                new InfluenceTool(InfluenceKind.CAUSES, "1"),
                new InfluenceTool(InfluenceKind.HINDERS, "2"),
                new InfluenceTool(InfluenceKind.SUPPORTS, "3"),
                new DeleteTool(DiagramKind.ICF));
    }
}
