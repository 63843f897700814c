// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;

import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.Tool;
import org.sasae.diagram.internal.RelativeTool.Relative;
import org.sasae.model.care.Sex;
import org.sasae.model.care.TwinKind;

/** The tools of the genogram, in the order of the palette. */
public final class GenogramTools {

    private GenogramTools() {
    }

    /** {@return the tools} */
    public static List<Tool> all() {
        return List.of(
                new PersonTool(),
                new RelativeTool("addPartner", "P", Relative.PARTNER, Sex.UNKNOWN),
                new RelativeTool("addParents", "U", Relative.BOTH_PARENTS, Sex.UNKNOWN),
                new RelativeTool("addParent", "", Relative.PARENT, Sex.UNKNOWN),
                new RelativeTool("addSon", "M", Relative.CHILD, Sex.MALE),
                new RelativeTool("addDaughter", "F", Relative.CHILD, Sex.FEMALE),
                new RelativeTool("addChild", "C", Relative.CHILD, Sex.UNKNOWN),
                new RelativeTool("addBrother", "B", Relative.SIBLING, Sex.MALE),
                new RelativeTool("addSister", "S", Relative.SIBLING, Sex.FEMALE),
                new RelativeTool("addSibling", "", Relative.SIBLING, Sex.UNKNOWN),
                new HouseholdTool(),
                new TwinTool(TwinKind.FRATERNAL),
                new TwinTool(TwinKind.IDENTICAL),
                new DeleteTool(DiagramKind.GENOGRAM));
    }
}
