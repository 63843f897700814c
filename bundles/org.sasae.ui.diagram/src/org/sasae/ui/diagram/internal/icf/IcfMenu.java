// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCommands;
import org.sasae.diagram.icf.IcfCoverage;
import org.sasae.diagram.icf.IcfPlanCommands;
import org.sasae.diagram.icf.IcfView;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.MenuEntry;
import org.sasae.ui.diagram.internal.model.Values;

/** The context menu of the ICF picture: everything a card can show, and the way into assessment and plan. */
final class IcfMenu {

    private static final int LONGEST = 40;
    private static final List<EAttribute> ABILITY = List.of(CarePackage.Literals.ICF_FACTOR__ABILITY,
            CarePackage.Literals.ICF_FACTOR__PERFORMANCE, CarePackage.Literals.ICF_FACTOR__CAPACITY,
            CarePackage.Literals.ICF_FACTOR__EXTENT, CarePackage.Literals.ICF_FACTOR__AREA);

    private final IcfShown shown;
    private final Asks asks;

    IcfMenu(IcfShown shown, Asks asks) {
        this.shown = shown;
        this.asks = asks;
    }

    /** What the menu asks the page for. */
    interface Asks {

        /** Shows something of assessment or plan in its form. */
        void showInForm(EObject element);

        /** Lets the person choose a code. */
        default void pickCode(List<IcfFactor> factors) {
        }

        /** Goes to the words that a factor was made of. */
        default void goToText(IcfFactor factor) {
        }

        /** Says something in the line below the picture. */
        default void tell(String sentence) {
        }
    }

    List<MenuEntry> of(DiagramControl control) {
        List<EObject> selection = control.selection();
        if (selection.isEmpty()) {
            return picture(control);
        }
        if (selection.stream().allMatch(IcfFactor.class::isInstance)) {
            return factors(control, selection.stream().map(IcfFactor.class::cast).toList());
        }
        if (control.writable() && selection.stream().allMatch(IcfInfluence.class::isInstance)) {
            return influences(control, selection);
        }
        return List.of();
    }

    // ---- factors

    private List<MenuEntry> factors(DiagramControl control, List<IcfFactor> factors) {
        List<MenuEntry> entries = new ArrayList<>();
        IcfFactor last = factors.getLast();
        if (control.writable()) {
            entries.add(MenuEntry.of(IcfMessages.PickCode + "\tK", () -> asks.pickCode(factors)));
            ABILITY.forEach(attribute -> entries.add(Values.choice(control, List.copyOf(factors), attribute)));
            entries.add(component(control, factors));
            entries.add(MenuEntry.menu(IcfMessages.IntoPlan + "\tG", intoPlan(control, factors)));
        }
        List<MenuEntry> naming = naming(control, last);
        if (!naming.isEmpty()) {
            entries.add(MenuEntry.menu(IcfMessages.WorkedOnBy, naming));
        }
        entries.add(MenuEntry.of(IcfMessages.ReasonsOf + "\tR", () -> shown.reasonsOf(last)));
        if (last.getAreaAssessment() != null || last.getQuotation() != null) {
            entries.add(MenuEntry.of(IcfMessages.GoToText + "\tT", () -> asks.goToText(last)));
        }
        entries.add(MenuEntry.of(IcfMessages.bind(IcfMessages.CollapseBox,
                IcfArea.of(last.getComponent()).label(control.texts())) + "\tC",
                () -> shown.collapse(IcfArea.of(last.getComponent()))));
        return entries;
    }

    private static MenuEntry component(DiagramControl control, List<IcfFactor> factors) {
        List<MenuEntry> children = new ArrayList<>();
        String name = control.texts().wording().feature(CarePackage.Literals.ICF_FACTOR__COMPONENT);
        for (IcfComponent component : IcfComponent.VALUES) {
            children.add(MenuEntry.check(control.texts().literal(component),
                    factors.stream().allMatch(factor -> factor.getComponent() == component),
                    () -> control.execute(name, IcfCommands.moveTo(control.session().editingDomain(), factors,
                            component))));
        }
        return MenuEntry.menu(name, children);
    }

    private List<MenuEntry> naming(DiagramControl control, IcfFactor factor) {
        return IcfCoverage.of(control.careCase()).naming(factor).stream()
                .map(overlay -> MenuEntry.of(line(control, overlay), () -> asks.showInForm(overlay))).toList();
    }

    /**
     * Gives the ways from factors into assessment and plan: something new, or what is there, ticked where it names
     * them all.
     */
    List<MenuEntry> intoPlan(DiagramControl control, List<IcfFactor> factors) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(MenuEntry.of(IcfMessages.MakeAreaIssue,
                () -> make(control, factors, IcfPlanCommands::areaIssue, IcfMessages.NoAreaAssessment)));
        entries.add(MenuEntry.of(IcfMessages.MakeOverallIssue,
                () -> make(control, factors, IcfPlanCommands::overallIssue, IcfMessages.NoPlan)));
        entries.add(MenuEntry.of(IcfMessages.MakeGoal,
                () -> make(control, factors, IcfPlanCommands::goal, IcfMessages.NoPlan)));
        IcfCoverage coverage = IcfCoverage.of(control.careCase());
        Map<EClass, List<MenuEntry>> present = new LinkedHashMap<>();
        for (EObject overlay : coverage.overlays()) {
            boolean named = coverage.factorsOf(overlay).containsAll(factors);
            present.computeIfAbsent(overlay.eClass(), type -> new ArrayList<>()).add(MenuEntry.check(
                    words(control, overlay), named, () -> control.execute(
                            named ? IcfMessages.Untied : IcfMessages.Tied,
                            IcfPlanCommands.name(control.request(), overlay, factors, !named).command())));
        }
        present.forEach((type, children) -> entries.add(MenuEntry.menu(control.texts().wording().type(type), children)));
        return entries;
    }

    private void make(DiagramControl control, List<IcfFactor> factors,
            BiFunction<ToolRequest, List<IcfFactor>, Optional<ToolResult>> command, String refusal) {
        Optional<ToolResult> result = command.apply(control.request(), factors);
        if (result.isEmpty()) {
            asks.tell(refusal);
            return;
        }
        EObject made = result.get().toSelect().getFirst();
        control.execute(IcfMessages.bind(IcfMessages.Made, control.texts().wording().type(made.eClass())),
                result.get().command());
        asks.showInForm(made);
    }

    /** One line for an issue, goal or support row. */
    static String line(DiagramControl control, EObject overlay) {
        return control.texts().wording().type(overlay.eClass()) + "  " + words(control, overlay);
    }

    private static String words(DiagramControl control, EObject overlay) {
        String label = control.service().provider(overlay).map(each -> each.label(overlay, control.texts())).orElse("")
                .replaceAll("\\R", " ").replace("&", "&&");
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST) + "…";
    }

    // ---- influences

    private static List<MenuEntry> influences(DiagramControl control, List<EObject> selection) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(Values.choice(control, selection, CarePackage.Literals.ICF_INFLUENCE__KIND));
        if (selection.size() == 1 && selection.getFirst() instanceof IcfInfluence influence) {
            entries.add(MenuEntry.of(IcfMessages.TurnRound, () -> control.execute(IcfMessages.TurnRound, List.of(
                    SetCommand.create(control.session().editingDomain(), influence,
                            CarePackage.Literals.ICF_INFLUENCE__SOURCE, influence.getTarget()),
                    SetCommand.create(control.session().editingDomain(), influence,
                            CarePackage.Literals.ICF_INFLUENCE__TARGET, influence.getSource())))));
        }
        return entries;
    }

    // ---- what is shown

    private List<MenuEntry> picture(DiagramControl control) {
        List<MenuEntry> entries = new ArrayList<>();
        for (IcfView view : IcfView.values()) {
            entries.add(MenuEntry.check(view.label(control.texts()), shown.filter().view() == view,
                    () -> shown.view(view)));
        }
        entries.add(MenuEntry.menu(IcfMessages.Filter, filters(control)));
        return entries;
    }

    /** Gives the filters, ticked where something is shown. */
    List<MenuEntry> filters(DiagramControl control) {
        List<MenuEntry> entries = new ArrayList<>();
        for (FactorNature nature : FactorNature.VALUES) {
            entries.add(MenuEntry.check(control.texts().literal(nature), shown.filter().natures().contains(nature),
                    () -> shown.toggle(nature)));
        }
        List<MenuEntry> areas = new ArrayList<>();
        for (AssessmentArea area : AssessmentArea.VALUES) {
            areas.add(MenuEntry.check(control.texts().literal(area), shown.filter().areas().contains(area),
                    () -> shown.toggle(area)));
        }
        entries.add(MenuEntry.menu(control.texts().wording().feature(CarePackage.Literals.ICF_FACTOR__AREA), areas));
        List<MenuEntry> boxes = new ArrayList<>();
        for (IcfArea area : IcfArea.values()) {
            boxes.add(MenuEntry.check(area.label(control.texts()), !shown.filter().collapsed().contains(area),
                    () -> shown.collapse(area)));
        }
        entries.add(MenuEntry.menu(IcfMessages.Boxes, boxes));
        entries.add(MenuEntry.of(IcfMessages.ShowAll, shown::showAll));
        return entries;
    }

    /** Gives what the chains of factors can be followed to. */
    List<MenuEntry> reasons(DiagramControl control) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(MenuEntry.check(IcfMessages.AllChains, shown.filter().focus().isEmpty(),
                () -> shown.view(IcfView.REASON)));
        for (EObject overlay : IcfShown.explainable(control.careCase())) {
            entries.add(MenuEntry.check(line(control, overlay), shown.filter().focus().equals(Optional.of(overlay)),
                    () -> shown.reasonsOf(overlay)));
        }
        return entries;
    }
}
