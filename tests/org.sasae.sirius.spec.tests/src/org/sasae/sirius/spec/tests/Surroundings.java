// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.w3c.dom.Element;

/** Tells what Sirius puts into the variables where an expression stands. */
final class Surroundings {

    private static final Type OBJECT = Type.object(EcorePackage.Literals.EOBJECT);
    private static final String[] MAPPINGS = {"nodeMappings", "subNodeMappings", "borderedNodeMappings",
        "containerMappings", "subContainerMappings", "edgeMappings", "ownedLineMappings", "ownedSubLines"};

    private final Specification specification;
    private final Metamodel metamodel;

    Surroundings(Specification specification, Metamodel metamodel) {
        this.specification = specification;
        this.metamodel = metamodel;
    }

    static boolean mapping(Element element) {
        return List.of(MAPPINGS).contains(element.getTagName());
    }

    /** The classes of the objects that a mapping or a representation shows. */
    Type shown(Element mapping) {
        List<EClass> classes = named(mapping).flatMap(Type::concrete).toList();
        return Type.objects(classes.isEmpty() ? named(mapping).toList() : classes);
    }

    private Stream<EClass> named(Element mapping) {
        if (mapping.getTagName().equals("edgeMappings") && !mapping.getAttribute("useDomainElement").equals("true")) {
            return specification.named(mapping, "sourceMapping").stream().flatMap(this::named);
        }
        return metamodel.find(mapping.getAttribute("domainClass")).stream();
    }

    private Type shown(List<Element> mappings) {
        return mappings.isEmpty() ? OBJECT : Type.union(mappings.stream().map(this::shown).toList());
    }

    /** The objects in which a mapping looks for what it shows: one entry for each place that it is used in. */
    List<Type> contexts(Element mapping) {
        List<Element> holders = new ArrayList<>();
        holders.add(Specification.parent(mapping).orElseThrow());
        for (String reuse : List.of("reusedNodeMappings", "reusedContainerMappings", "reusedSubLines", "reusedMappings")) {
            holders.addAll(specification.naming(mapping, reuse));
        }
        return holders.stream().map(holder -> mapping(holder) ? shown(holder) : shown(representation(holder))).toList();
    }

    private static Element representation(Element element) {
        return Specification.around(element, "ownedRepresentations").orElseThrow();
    }

    /** The variables for an attribute of a part. */
    List<Map<String, Type>> variables(Element element, String attribute) {
        if (mapping(element)) {
            return ofMapping(element, attribute);
        }
        if (element.getTagName().equals("ownedRepresentations")) {
            return List.of(Map.of("self", shown(element)));
        }
        if (element.getTagName().equals("ownedRules") || Specification.around(element, "ownedRules").isPresent()) {
            Element rule = Specification.around(element, "ownedRules").orElseThrow();
            return List.of(Map.of("self", Type.objects(metamodel.find(rule.getAttribute("targetClass")).stream().toList())));
        }
        if (Specification.around(element, "customization").isPresent()) {
            return List.of(views(ofCustomization(element)));
        }
        if (element.getTagName().equals("decorationDescriptions")) {
            return List.of(views(shown(element)));
        }
        if (element.getTagName().equals("filters")) {
            return List.of(views(shown(specification.named(element, "mappings"))));
        }
        Optional<Element> column = Specification.around(element, "ownedColumnMappings");
        if (column.isPresent()) {
            return List.of(ofColumn(column.get(), attribute));
        }
        Optional<Element> tool = Specification.around(element)
                .filter(each -> List.of("ownedTools", "menuItemDescription", "delete").contains(each.getTagName())).findFirst();
        if (tool.isPresent()) {
            return List.of(ofTool(tool.get()));
        }
        return List.of(views(shown(Specification.around(element).filter(Surroundings::mapping).findFirst()
                .orElse(representation(element)))));
    }

    private static Map<String, Type> views(Type self) {
        return Map.of("self", self, "view", Type.ANY, "diagram", Type.ANY, "containerView", Type.ANY, "container", OBJECT);
    }

    private List<Map<String, Type>> ofMapping(Element mapping, String attribute) {
        if (attribute.equals("semanticCandidatesExpression")) {
            return contexts(mapping).stream().map(context -> {
                Map<String, Type> known = new HashMap<>(views(context));
                known.put("root", shown(representation(mapping)));
                return known;
            }).toList();
        }
        return List.of(views(shown(mapping)));
    }

    private Type ofCustomization(Element element) {
        Element customization = Specification.around(element, "vsmElementCustomizations").orElseThrow();
        List<Element> styles = Specification.below(customization)
                .flatMap(each -> specification.named(each, "appliedOn").stream()).toList();
        return shown(styles.stream().flatMap(style -> Specification.around(style).filter(Surroundings::mapping).limit(1))
                .distinct().toList());
    }

    private Map<String, Type> ofColumn(Element column, String attribute) {
        Element table = representation(column);
        Type rows = shown(Specification.below(table).filter(Surroundings::mapping).toList());
        Type self = attribute.equals("headerLabelExpression") ? shown(table) : rows;
        return Map.of("self", self, "element", rows, "lineSemantic", rows, "root", shown(table), "arg0", Type.STRING,
                "line", Type.ANY, "table", Type.ANY);
    }

    private Map<String, Type> ofTool(Element tool) {
        Map<String, Type> known = new HashMap<>();
        known.put("self", OBJECT);
        switch (Specification.kind(tool)) {
        case "NodeCreationDescription", "ContainerCreationDescription" -> {
            Type container = creationPlaces(tool);
            known.putAll(Map.of("self", container, "container", container, "containerView", Type.ANY));
        }
        case "EdgeCreationDescription" -> {
            known.putAll(Map.of("preSource", OBJECT, "preTarget", OBJECT, "source", ends(tool, "source", "extraSourceMappings"),
                    "target", ends(tool, "target", "extraTargetMappings")));
            known.put("self", known.get("source"));
        }
        case "DeleteElementDescription" -> used(known, tool, "deletionDescription");
        case "DirectEditLabel" -> {
            used(known, tool, "labelDirectEdit");
            known.put("arg0", Type.STRING);
        }
        case "ReconnectEdgeDescription" -> reconnection(known, tool);
        case "ContainerDropDescription" -> {
            Type dropped = shown(specification.named(tool, "mappings"));
            Type places = shown(specification.naming(tool, "dropDescriptions"));
            known.putAll(Map.of("self", dropped, "element", dropped, "newContainer", places, "oldContainer", OBJECT,
                    "newViewContainer", Type.ANY));
        }
        case "OperationAction" -> known.put("views", Type.collection(Type.ANY));
        case "ToolDescription" -> known.putAll(Map.of("element", OBJECT, "elementView", Type.ANY));
        case "DiagramNavigationDescription", "TableNavigationDescription" -> used(known, tool, "navigationDescriptions");
        case "DiagramCreationDescription", "TableCreationDescription" -> used(known, tool, "detailDescriptions");
        default -> {
            if (tool.getTagName().equals("delete")) {
                Type row = shown(Specification.parent(tool).orElseThrow());
                known.putAll(Map.of("self", row, "element", row));
            }
        }
        }
        return known;
    }

    private void used(Map<String, Type> known, Element tool, String attribute) {
        Type self = shown(specification.naming(tool, attribute));
        known.putAll(Map.of("self", self, "element", self, "elementView", Type.ANY, "container", self,
                "containerView", Type.ANY));
    }

    private void reconnection(Map<String, Type> known, Element tool) {
        List<Element> edges = specification.naming(tool, "reconnections");
        Type edge = shown(edges);
        Type sources = shown(edges.stream().flatMap(each -> specification.named(each, "sourceMapping").stream()).toList());
        Type targets = shown(edges.stream().flatMap(each -> specification.named(each, "targetMapping").stream()).toList());
        Type ends = switch (tool.getAttribute("reconnectionKind")) {
        case "RECONNECT_SOURCE" -> sources;
        case "RECONNECT_TARGET" -> targets;
        default -> Type.union(List.of(sources, targets));
        };
        known.putAll(Map.of("self", edge, "element", edge, "source", ends, "target", ends, "edgeView", Type.ANY));
    }

    private Type creationPlaces(Element tool) {
        List<Type> places = new ArrayList<>();
        Stream.of("nodeMappings", "containerMappings").flatMap(each -> specification.named(tool, each).stream())
                .forEach(each -> places.addAll(contexts(each)));
        specification.named(tool, "extraMappings").forEach(each -> places.add(shown(each)));
        return Type.union(places);
    }

    private Type ends(Element tool, String end, String extra) {
        List<Element> mappings = new ArrayList<>(specification.named(tool, extra));
        specification.named(tool, "edgeMappings").forEach(edge -> mappings.addAll(specification.named(edge, end + "Mapping")));
        return shown(mappings);
    }
}
