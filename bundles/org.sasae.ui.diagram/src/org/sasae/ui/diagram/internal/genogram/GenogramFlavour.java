// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Position;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.SymbolProfiles;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.genogram.GenogramDrawing;
import org.sasae.drawing.genogram.GenogramScene;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FamilyMember;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Drawn;
import org.sasae.ui.diagram.internal.model.Flavour;
import org.sasae.ui.diagram.internal.model.Handle;
import org.sasae.ui.diagram.internal.model.InlineField;
import org.sasae.ui.diagram.internal.model.MenuEntry;
import org.sasae.ui.diagram.internal.model.Neighbours.Direction;
import org.sasae.ui.diagram.internal.model.PaletteGroup;

/** What is special about the genogram. */
public final class GenogramFlavour implements Flavour {

    /** Less than one step of the keyboard, so that a key can take a person out of a row. */
    private static final double NEAR_ROW = 9;

    @Override
    public DiagramKind kind() {
        return DiagramKind.GENOGRAM;
    }

    @Override
    public String name() {
        return GenogramMessages.Name;
    }

    @Override
    public String hint() {
        return GenogramMessages.Hint;
    }

    @Override
    public Drawn draw(CareCase careCase, DiagramTexts texts, TextMeasure measure) {
        GenogramScene scene = new GenogramDrawing(texts, SymbolProfiles.of(careCase), measure, true).draw(careCase);
        Map<EObject, Position> places = new LinkedHashMap<>();
        scene.layout().centres().forEach((person, centre) -> {
            if (person.isClient()) {
                places.put(person, new Position(centre.x(), centre.y()));
            }
        });
        scene.layout().centres()
                .forEach((person, centre) -> places.putIfAbsent(person, new Position(centre.x(), centre.y())));
        return new Drawn(scene.picture(), places);
    }

    /** Who is moved nearly into a row stands in it, so that couples stay level. */
    @Override
    public Command move(ToolRequest request, Drawn drawn, List<EObject> nodes, Point by) {
        Map<EObject, Position> positions = new LinkedHashMap<>();
        for (EObject node : nodes) {
            Position old = drawn.places().get(node);
            if (old != null) {
                positions.put(node, new Position(old.x() + by.x(), row(old.y() + by.y(), old, drawn, nodes)));
            }
        }
        return LayoutStore.move(request.domain(), request.careCase(), kind(), positions);
    }

    private static double row(double wanted, Position old, Drawn drawn, List<EObject> moved) {
        return Stream.concat(Stream.of(old), drawn.places().entrySet().stream()
                .filter(each -> !moved.contains(each.getKey())).map(Map.Entry::getValue)).map(Position::y)
                .filter(y -> Math.abs(y - wanted) <= NEAR_ROW)
                .min(Comparator.comparingDouble(y -> Math.abs(y - wanted))).orElse(wanted);
    }

    @Override
    public List<PaletteGroup> palette(DiagramTexts texts) {
        DiagramService service = Diagrams.of(kind());
        List<PaletteGroup> groups = new ArrayList<>();
        groups.add(new PaletteGroup(GenogramMessages.Tools, service.tools(), List.of()));
        Map<EClass, List<LinkRule>> links = new LinkedHashMap<>();
        service.linkRules().forEach(rule -> links.computeIfAbsent(rule.link(), key -> new ArrayList<>()).add(rule));
        links.forEach((type, rules) -> groups.add(new PaletteGroup(texts.wording().type(type), List.of(), rules)));
        return groups;
    }

    @Override
    public Optional<Consumer<Pen>> sample(Tool tool) {
        return GenogramSamples.of(tool);
    }

    @Override
    public Optional<Consumer<Pen>> sample(LinkRule rule) {
        return GenogramSamples.of(rule);
    }

    @Override
    public List<Handle> handles(DiagramControl control) {
        if (control.single().filter(FamilyMember.class::isInstance).isEmpty()) {
            return List.of();
        }
        // Beside a person stand the neighbours; above and below there is room.
        return List.of(new Handle(control.tool("addParents"), Direction.UP, GenogramMessages.HandleParents),
                new Handle(control.tool("addParent"), Direction.UP, GenogramMessages.HandleParent),
                new Handle(control.tool("addBrother"), Direction.UP, GenogramMessages.HandleBrother),
                new Handle(control.tool("addSister"), Direction.UP, GenogramMessages.HandleSister),
                new Handle(control.tool("addPartner"), Direction.DOWN, GenogramMessages.HandlePartner),
                new Handle(control.tool("addSon"), Direction.DOWN, GenogramMessages.HandleSon),
                new Handle(control.tool("addDaughter"), Direction.DOWN, GenogramMessages.HandleDaughter));
    }

    @Override
    public List<InlineField> fields(EObject element, DiagramControl control) {
        return element instanceof FamilyMember person ? PersonFields.of(person, control)
                : Flavour.super.fields(element, control);
    }

    @Override
    public List<MenuEntry> menu(DiagramControl control) {
        return GenogramMenu.of(control);
    }
}
