// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.DiagramLayout;
import org.sasae.model.care.Layout;
import org.sasae.model.care.LayoutNode;

/**
 * The places that users gave to nodes by hand, kept in the {@code layout} part of the case file. What
 * has no entry is placed automatically.
 */
public final class LayoutStore {

    /** Stands in an entry that only says that an object is folded. */
    private static final Position NO_PLACE = new Position(Double.NaN, Double.NaN);

    private LayoutStore() {
    }

    /**
     * Gives the places set by hand.
     *
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @return the places by object; entries of objects that are gone are left out
     */
    public static Map<EObject, Position> positions(CareCase careCase, DiagramKind kind) {
        Map<EObject, Position> positions = new LinkedHashMap<>();
        for (LayoutNode node : nodes(careCase, kind)) {
            if (node.getElement() != null && !Double.isNaN(node.getX())) {
                positions.put(node.getElement(), new Position(node.getX(), node.getY()));
            }
        }
        return positions;
    }

    /**
     * Tells whether the user has folded an object.
     *
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @param element the object, not null
     * @return whether only its heading is shown
     */
    public static boolean collapsed(CareCase careCase, DiagramKind kind, EObject element) {
        return node(careCase, kind, element).filter(LayoutNode::isCollapsed).isPresent();
    }

    /**
     * Prepares to move nodes by hand.
     *
     * @param domain where the case's commands run, not null
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @param positions the new places, not null
     * @return the command
     */
    public static Command move(EditingDomain domain, CareCase careCase, DiagramKind kind,
            Map<? extends EObject, Position> positions) {
        CompoundCommand command = new CompoundCommand();
        DiagramLayout layout = layout(domain, careCase, kind, command);
        positions.forEach((element, position) -> {
            Optional<LayoutNode> known = node(careCase, kind, element);
            if (known.isPresent()) {
                command.append(SetCommand.create(domain, known.get(), CarePackage.Literals.LAYOUT_NODE__X, position.x()));
                command.append(SetCommand.create(domain, known.get(), CarePackage.Literals.LAYOUT_NODE__Y, position.y()));
            } else {
                command.append(add(domain, layout, newNode(element, position, false)));
            }
        });
        return command.isEmpty() ? IdentityCommand.INSTANCE : command;
    }

    /**
     * Prepares to give nodes back to the automatic arrangement.
     *
     * @param domain where the case's commands run, not null
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @param elements the nodes, not null; those without a place are passed over
     * @return the command
     */
    public static Command forget(EditingDomain domain, CareCase careCase, DiagramKind kind,
            List<? extends EObject> elements) {
        CompoundCommand command = new CompoundCommand();
        for (LayoutNode node : nodes(careCase, kind)) {
            if (node.getElement() == null || elements.contains(node.getElement())) {
                command.append(RemoveCommand.create(domain, node.eContainer(),
                        CarePackage.Literals.DIAGRAM_LAYOUT__NODES, node));
            }
        }
        return command.isEmpty() ? IdentityCommand.INSTANCE : command;
    }

    /**
     * Prepares to fold or unfold an object.
     *
     * @param domain where the case's commands run, not null
     * @param careCase the case, not null
     * @param kind the picture, not null
     * @param element the object, not null
     * @param collapsed whether only its heading is shown
     * @return the command
     */
    public static Command collapse(EditingDomain domain, CareCase careCase, DiagramKind kind, EObject element,
            boolean collapsed) {
        Optional<LayoutNode> known = node(careCase, kind, element);
        if (known.isPresent()) {
            return SetCommand.create(domain, known.get(), CarePackage.Literals.LAYOUT_NODE__COLLAPSED, collapsed);
        }
        CompoundCommand command = new CompoundCommand();
        DiagramLayout layout = layout(domain, careCase, kind, command);
        command.append(add(domain, layout, newNode(element, NO_PLACE, collapsed)));
        return command;
    }

    private static Command add(EditingDomain domain, DiagramLayout layout, LayoutNode node) {
        return AddCommand.create(domain, layout, CarePackage.Literals.DIAGRAM_LAYOUT__NODES, node);
    }

    private static LayoutNode newNode(EObject element, Position position, boolean collapsed) {
        LayoutNode node = CareFactory.eINSTANCE.createLayoutNode();
        node.setElement(element);
        node.setX(position.x());
        node.setY(position.y());
        node.setCollapsed(collapsed);
        return node;
    }

    private static Optional<LayoutNode> node(CareCase careCase, DiagramKind kind, EObject element) {
        return nodes(careCase, kind).stream().filter(node -> node.getElement() == element).findFirst();
    }

    private static List<LayoutNode> nodes(CareCase careCase, DiagramKind kind) {
        return find(careCase, kind).map(layout -> List.copyOf(layout.getNodes())).orElse(List.of());
    }

    private static Optional<DiagramLayout> find(CareCase careCase, DiagramKind kind) {
        return careCase.getLayout() == null ? Optional.empty()
                : careCase.getLayout().getDiagrams().stream()
                        .filter(diagram -> kind.id().equals(diagram.getDiagramId())).findFirst();
    }

    private static DiagramLayout layout(EditingDomain domain, CareCase careCase, DiagramKind kind,
            CompoundCommand command) {
        Optional<DiagramLayout> known = find(careCase, kind);
        if (known.isPresent()) {
            return known.get();
        }
        DiagramLayout diagram = CareFactory.eINSTANCE.createDiagramLayout();
        diagram.setDiagramId(kind.id());
        if (careCase.getLayout() == null) {
            Layout layout = CareFactory.eINSTANCE.createLayout();
            layout.getDiagrams().add(diagram);
            command.append(SetCommand.create(domain, careCase, CarePackage.Literals.CARE_CASE__LAYOUT, layout));
        } else {
            command.append(AddCommand.create(domain, careCase.getLayout(), CarePackage.Literals.LAYOUT__DIAGRAMS,
                    diagram));
        }
        return diagram;
    }
}
