// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfPicture;

/** Changes of the ICF picture that need more than the selection: words, or a place to drop on. */
public final class IcfCommands {

    private IcfCommands() {
    }

    /**
     * Prepares a new factor.
     *
     * @param request the case, not null
     * @param component where it lies, not null
     * @param nature whether it helps or hinders, not null
     * @param text its words, null or blank when they are typed afterwards
     * @return the change; the factor is selected
     */
    public static ToolResult addFactor(ToolRequest request, IcfComponent component, FactorNature nature, String text) {
        IcfFactor factor = factor(component, nature, text);
        return new ToolResult(add(request, factor), List.of(factor));
    }

    /**
     * Prepares a factor from words that the user selected in an assessment. The words stay with it as
     * quotation, and factor and assessment know each other.
     *
     * @param request the case, not null
     * @param source the area assessment with the words, not null
     * @param component where the factor lies, not null
     * @param nature whether it helps or hinders, not null
     * @param words the words selected, not null
     * @return the change; the factor is selected
     */
    public static ToolResult addFactorFrom(ToolRequest request, AreaAssessment source, IcfComponent component,
            FactorNature nature, String words) {
        IcfFactor factor = factor(component, nature, words);
        factor.setQuotation(words.strip());
        factor.setArea(source.getArea());
        CompoundCommand command = new CompoundCommand();
        command.append(add(request, factor));
        command.append(SetCommand.create(request.domain(), factor, CarePackage.Literals.ICF_FACTOR__AREA_ASSESSMENT,
                source));
        return new ToolResult(command, List.of(factor));
    }

    /**
     * Prepares to move factors to another area of the picture. A code that does not fit there is taken
     * away.
     *
     * @param domain where the case's commands run, not null
     * @param factors the factors, not null
     * @param component the component of the area, not null
     * @return the command
     */
    public static Command moveTo(EditingDomain domain, List<IcfFactor> factors, IcfComponent component) {
        CompoundCommand command = new CompoundCommand();
        for (IcfFactor factor : factors) {
            command.append(SetCommand.create(domain, factor, CarePackage.Literals.ICF_FACTOR__COMPONENT, component));
            if (factor.getCode() != null && !IcfCodes.table().fits(factor.getCode(), component)) {
                command.append(SetCommand.create(domain, factor, CarePackage.Literals.ICF_FACTOR__CODE,
                        SetCommand.UNSET_VALUE));
            }
        }
        return command.isEmpty() ? IdentityCommand.INSTANCE : command;
    }

    private static IcfFactor factor(IcfComponent component, FactorNature nature, String text) {
        IcfFactor factor = CareFactory.eINSTANCE.createIcfFactor();
        factor.setComponent(component);
        factor.setNature(nature);
        if (text != null && !text.isBlank()) {
            factor.setText(text.strip());
        }
        return factor;
    }

    private static Command add(ToolRequest request, IcfFactor factor) {
        IcfPicture picture = request.careCase().getIcfPicture();
        if (picture != null) {
            return AddCommand.create(request.domain(), picture, CarePackage.Literals.ICF_PICTURE__FACTORS, factor);
        }
        IcfPicture created = CareFactory.eINSTANCE.createIcfPicture();
        created.getFactors().add(factor);
        return SetCommand.create(request.domain(), request.careCase(), CarePackage.Literals.CARE_CASE__ICF_PICTURE,
                created);
    }
}
