// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.Bond;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.MenuEntry;

/** The context menu of the genogram: everything that a symbol can show, without opening the form. */
final class GenogramMenu {

    /** The family as a file of a genealogy program. */
    private static final List<String> FILES = List.of("org.sasae.ui.sheets.familyIn", "org.sasae.ui.sheets.familyOut");

    private final DiagramControl control;

    private GenogramMenu(DiagramControl control) {
        this.control = control;
    }

    static List<MenuEntry> of(DiagramControl control) {
        List<MenuEntry> entries = new ArrayList<>(control.writable() ? new GenogramMenu(control).entries() : List.of());
        if (control.selection().isEmpty()) {
            FILES.forEach(command -> command(command).ifPresent(entries::add));
        }
        return entries;
    }

    /** What another plug-in of the program does, where it is installed. */
    private static Optional<MenuEntry> command(String id) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
        try {
            return command.isDefined() ? Optional.of(MenuEntry.of(command.getName() + "…", () -> run(id)))
                    : Optional.empty();
        } catch (NotDefinedException e) {
            return Optional.empty();
        }
    }

    private static void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.get().error(id, e);
        }
    }

    private List<MenuEntry> entries() {
        List<EObject> selection = control.selection();
        if (all(selection, FamilyMember.class::isInstance)) {
            return persons(selection);
        }
        if (all(selection, Union.class::isInstance)) {
            return List.of(choice(selection, CarePackage.Literals.UNION__KIND),
                    choice(selection, CarePackage.Literals.UNION__STATUS));
        }
        if (all(selection, Parentage.class::isInstance)) {
            return parentages(selection);
        }
        if (all(selection, Bond.class::isInstance)) {
            return bonds(selection);
        }
        return all(selection, Household.class::isInstance)
                ? List.of(tick(selection, CarePackage.Literals.HOUSEHOLD__CLIENT_HOUSEHOLD)) : List.of();
    }

    private static boolean all(List<EObject> selection, Predicate<EObject> type) {
        return !selection.isEmpty() && selection.stream().allMatch(type);
    }

    private List<MenuEntry> persons(List<EObject> selection) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(choice(selection, CarePackage.Literals.FAMILY_MEMBER__SEX));
        entries.add(choice(selection, CarePackage.Literals.FAMILY_MEMBER__LIFE_STATUS));
        entries.add(choice(selection, CarePackage.Literals.FAMILY_MEMBER__LIVING_ARRANGEMENT));
        entries.add(choice(selection, CarePackage.Literals.FAMILY_MEMBER__CARER_ROLE));
        entries.add(tick(selection, CarePackage.Literals.FAMILY_MEMBER__KEY_PERSON));
        if (selection.size() == 1) {
            entries.add(client((FamilyMember) selection.get(0)));
            relations((FamilyMember) selection.get(0), entries);
            leaveHousehold((FamilyMember) selection.get(0), entries);
        }
        return entries;
    }

    /** The case is about one person, so the mark moves. */
    private MenuEntry client(FamilyMember person) {
        EAttribute attribute = CarePackage.Literals.FAMILY_MEMBER__CLIENT;
        return MenuEntry.check(name(attribute), person.isClient(), () -> control.execute(name(attribute),
                control.careCase().getFamily().getMembers().stream()
                        .filter(each -> each.isClient() || each == person)
                        .map(each -> SetCommand.create(domain(), each, attribute, each == person && !person.isClient()))
                        .toList()));
    }

    /** What the lines of a person show can be chosen at the person too. */
    private void relations(FamilyMember person, List<MenuEntry> entries) {
        FamilyIndex index = FamilyIndex.of(control.careCase().getFamily());
        index.unions(person).forEach(union -> entries.add(MenuEntry.menu(words(union),
                List.of(choice(List.of(union), CarePackage.Literals.UNION__KIND),
                        choice(List.of(union), CarePackage.Literals.UNION__STATUS)))));
        index.parentages(person).forEach(parentage -> entries.add(MenuEntry.menu(
                GenogramMessages.bind(GenogramMessages.ChildOf, words(parentage.eContainer())),
                parentages(List.of(parentage)))));
    }

    private String words(EObject element) {
        return control.service().provider(element).orElseThrow().outline(element, control.texts());
    }

    private void leaveHousehold(FamilyMember person, List<MenuEntry> entries) {
        control.careCase().getFamily().getHouseholds().stream().filter(each -> each.getMembers().contains(person))
                .forEach(each -> {
                    String label = GenogramMessages.bind(GenogramMessages.LeaveHousehold,
                            words(each));
                    entries.add(MenuEntry.of(label, () -> control.execute(GenogramMessages.LeftHousehold,
                            each.getMembers().size() == 1
                                    ? org.eclipse.emf.edit.command.DeleteCommand.create(domain(), each)
                                    : org.eclipse.emf.edit.command.RemoveCommand.create(domain(), each,
                                            CarePackage.Literals.HOUSEHOLD__MEMBERS, person))));
                });
    }

    private List<MenuEntry> parentages(List<EObject> selection) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(choice(selection, CarePackage.Literals.PARENTAGE__KIND));
        entries.add(choice(selection, CarePackage.Literals.PARENTAGE__TWIN));
        if (selection.size() == 1 && selection.get(0).eContainer() instanceof Union union) {
            Parentage parentage = (Parentage) selection.get(0);
            List<MenuEntry> custody = new ArrayList<>();
            FamilyIndex.of(control.careCase().getFamily()).partners(union).forEach(parent -> custody.add(MenuEntry.check(
                    control.service().provider(parent).orElseThrow().label(parent, control.texts()),
                    parentage.getCustodyWith() == parent,
                    () -> set(selection, CarePackage.Literals.PARENTAGE__CUSTODY_WITH,
                            parentage.getCustodyWith() == parent ? SetCommand.UNSET_VALUE : parent))));
            entries.add(MenuEntry.menu(name(CarePackage.Literals.PARENTAGE__CUSTODY_WITH), custody));
        }
        return entries;
    }

    private List<MenuEntry> bonds(List<EObject> selection) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(choice(selection, CarePackage.Literals.BOND__KIND));
        if (selection.size() == 1 && selection.get(0) instanceof Bond bond) {
            entries.add(MenuEntry.of(GenogramMessages.TurnRound, () -> control.execute(GenogramMessages.TurnRound,
                    List.of(SetCommand.create(domain(), bond, CarePackage.Literals.BOND__FROM, bond.getTo()),
                            SetCommand.create(domain(), bond, CarePackage.Literals.BOND__TO, bond.getFrom())))));
        }
        return entries;
    }

    private MenuEntry choice(List<EObject> selection, EAttribute attribute) {
        List<MenuEntry> children = new ArrayList<>();
        for (EEnumLiteral literal : ((EEnum) attribute.getEAttributeType()).getELiterals()) {
            Enumerator value = literal.getInstance();
            children.add(MenuEntry.check(control.texts().literal(value),
                    selection.stream().allMatch(each -> each.eGet(attribute) == value),
                    () -> set(selection, attribute, value)));
        }
        return MenuEntry.menu(name(attribute), children);
    }

    private MenuEntry tick(List<EObject> selection, EAttribute attribute) {
        boolean set = selection.stream().allMatch(each -> Boolean.TRUE.equals(each.eGet(attribute)));
        return MenuEntry.check(name(attribute), set, () -> set(selection, attribute, !set));
    }

    private String name(EStructuralFeature feature) {
        return control.texts().wording().feature(feature);
    }

    private void set(List<EObject> selection, EStructuralFeature feature, Object value) {
        control.execute(name(feature),
                selection.stream().map(each -> SetCommand.create(domain(), each, feature, value)).toList());
    }

    private org.eclipse.emf.edit.domain.EditingDomain domain() {
        return control.session().editingDomain();
    }
}
