// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.sasae.model.care.CarePackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Looks whether a viewpoint specification fits the case model, the services and the messages. It needs no Sirius: it
 * reads the file as what it is, so the specification cannot rot while nobody builds with Sirius.
 */
final class SpecificationCheck {

    /** The newest version that the viewpoint registry of Sirius accepts. */
    private static final String NEWEST = "12.0.0.201704030900";

    private static final Set<String> BOOLEANS = Set.of("preconditionExpression", "precondition", "predicateExpression",
            "conditionExpression", "auditExpression", "semanticConditionExpression", "connectionStartPrecondition",
            "canEdit");
    private static final Set<String> TEXTS = Set.of("labelExpression", "tooltipExpression", "titleExpression",
            "headerLabelExpression", "message", "inputLabelExpression", "imageExpression");
    private static final Set<String> NO_EXPRESSIONS = Set.of("sizeComputationExpression",
            "borderSizeComputationExpression", "widthComputationExpression", "heightComputationExpression");

    private final Specification specification;
    private final Metamodel metamodel = new Metamodel();
    private final Surroundings surroundings;
    private final List<String> problems = new ArrayList<>();

    private SpecificationCheck(Specification specification) {
        this.specification = specification;
        this.surroundings = new Surroundings(specification, metamodel);
    }

    /**
     * Checks a specification.
     *
     * @param specification the specification
     * @param messages the messages of each language
     * @param images tells whether an image is there, by its path
     * @return what is wrong, empty when nothing is
     */
    static List<String> problems(Specification specification, List<Map<String, String>> messages, Predicate<String> images) {
        SpecificationCheck check = new SpecificationCheck(specification);
        check.version();
        specification.all().forEach(element -> {
            check.references(element);
            check.classes(element);
            check.mapping(element);
            check.images(element, images);
        });
        Specification.children(specification.root(), "ownedViewpoints").forEach(check::expressions);
        check.messages(messages);
        return check.problems;
    }

    private void problem(Element element, String words) {
        problems.add(Specification.place(element) + ": " + words);
    }

    private void version() {
        String version = specification.root().getAttribute("version");
        int[] own = numbers(version).toArray();
        int[] newest = numbers(NEWEST).toArray();
        boolean known = own.length == newest.length;
        for (int i = 0; known && i < own.length; i++) {
            if (own[i] != newest[i]) {
                known = own[i] < newest[i];
                break;
            }
        }
        if (!known) {
            problems.add("version " + version + " is newer than " + NEWEST + ", which Sirius refuses");
        }
    }

    private static IntStream numbers(String version) {
        return List.of(version.split("\\.")).stream().mapToInt(part -> (int) (Long.parseLong(part) % Integer.MAX_VALUE));
    }

    private void references(Element element) {
        attributes(element).forEach(attribute -> {
            if (attribute.getValue().startsWith("//@")) {
                Specification.references(element, attribute.getName()).stream()
                        .filter(reference -> specification.find(reference).isEmpty())
                        .forEach(reference -> problem(element, attribute.getName() + " leads nowhere: " + reference));
            }
        });
        String href = element.getAttribute("href");
        if (href.startsWith("platform:/plugin/") && specification.find(href).isEmpty()) {
            problem(element, "leads nowhere: " + href);
        }
    }

    private static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i)).toList();
    }

    private void classes(Element element) {
        for (String attribute : List.of("domainClass", "targetClass")) {
            if (element.hasAttribute(attribute) && metamodel.find(element.getAttribute(attribute)).isEmpty()) {
                problem(element, "no class " + element.getAttribute(attribute));
            }
        }
        if (element.getTagName().equals("metamodel") && !element.getAttribute("href").equals(CarePackage.eNS_URI + "#/")) {
            problem(element, "is not the case model");
        }
        if (element.getTagName().startsWith("ownedRepresentation")
                && Specification.children(element, "metamodel").findAny().isEmpty()) {
            problem(element, "names no metamodel");
        }
    }

    private void mapping(Element element) {
        if (!Surroundings.mapping(element)) {
            return;
        }
        boolean line = element.getTagName().startsWith("owned");
        boolean edge = element.getTagName().equals("edgeMappings");
        if (element.getAttribute("label").isBlank()) {
            problem(element, "has no name for users");
        }
        boolean words = line ? !element.getAttribute("headerLabelExpression").isBlank()
                : edge || Specification.children(element, "style").allMatch(style -> style.hasAttribute("labelExpression"))
                        && Specification.children(element, "style").findAny().isPresent();
        if (!words) {
            problem(element, "has no label");
        }
        boolean deletion = line ? Specification.children(element, "delete").findAny().isPresent()
                : !specification.named(element, "deletionDescription").isEmpty();
        if (!deletion) {
            problem(element, "has no tool that deletes");
        }
        if (edge && specification.named(element, "reconnections").isEmpty()) {
            problem(element, "has no tool that reconnects");
        }
    }

    private void images(Element element, Predicate<String> images) {
        for (String attribute : List.of("workspacePath", "iconPath", "icon", "imageExpression")) {
            String path = element.getAttribute(attribute).replaceAll("^aql:'|'$", "");
            if (!path.isEmpty() && !images.test(path)) {
                problem(element, "no image " + path);
            }
        }
    }

    private void expressions(Element viewpoint) {
        List<String> names = Specification.children(viewpoint, "ownedJavaExtensions")
                .map(each -> each.getAttribute("qualifiedClassName")).toList();
        Expressions expressions = new Expressions(ServiceIndex.of(names, problems), metamodel);
        Specification.below(viewpoint).filter(element -> !inChange(element)).forEach(element -> {
            for (Attr attribute : attributes(element)) {
                if (isExpression(attribute)) {
                    surroundings.variables(element, attribute.getName())
                            .forEach(known -> expression(element, attribute, known, expressions));
                }
            }
            if (hasOperations(element)) {
                surroundings.variables(element, "").forEach(known -> Specification.children(element, "firstModelOperations",
                        "firstModelOperation").forEach(step -> operation(step, known, expressions)));
            }
        });
    }

    private static boolean hasOperations(Element element) {
        return Specification.children(element, "firstModelOperations", "firstModelOperation").findAny().isPresent();
    }

    private static boolean inChange(Element element) {
        return element.getTagName().startsWith("firstModelOperation") || element.getTagName().equals("subModelOperations");
    }

    private void operation(Element step, Map<String, Type> known, Expressions expressions) {
        Map<String, Type> below = new HashMap<>(known);
        for (Attr attribute : attributes(step)) {
            if (isExpression(attribute)) {
                Type type = expression(step, attribute, known, expressions);
                if (attribute.getName().equals("browseExpression") && type != null) {
                    below.put("self", type.single());
                }
            }
        }
        Specification.children(step, "subModelOperations").forEach(each -> operation(each, below, expressions));
    }

    private static boolean isExpression(Attr attribute) {
        String value = attribute.getValue();
        boolean named = attribute.getName().endsWith("Expression") || BOOLEANS.contains(attribute.getName())
                || TEXTS.contains(attribute.getName());
        boolean plain = NO_EXPRESSIONS.contains(attribute.getName()) && value.matches("-?\\d+");
        return !plain && !value.isBlank() && (named || value.startsWith("aql:") || value.startsWith("feature:"));
    }

    private Type expression(Element element, Attr attribute, Map<String, Type> known, Expressions expressions) {
        String value = attribute.getValue();
        if (attribute.getName().equals("labelExpression") && value.startsWith("%")) {
            return Type.STRING;
        }
        try {
            Type type = expressions.type(value, known);
            fitting(element, attribute, type);
            return type;
        } catch (Expressions.Mistake e) {
            problem(element, attribute.getName() + " \"" + value + "\": " + e.getMessage());
            return null;
        }
    }

    private void fitting(Element element, Attr attribute, Type type) {
        String name = attribute.getName();
        if (BOOLEANS.contains(name) && !type.fits(Boolean.class)) {
            problem(element, name + " gives " + type + ", not yes or no");
        }
        if (TEXTS.contains(name) && !type.fits(String.class)) {
            problem(element, name + " gives " + type + ", not words");
        }
        if (name.equals("semanticCandidatesExpression")) {
            Type shown = surroundings.shown(element);
            if (shown.classes().stream().noneMatch(type::mayBe)) {
                problem(element, name + " gives " + type + ", not " + shown);
            }
        }
        if (name.equals("sourceFinderExpression") || name.equals("targetFinderExpression")) {
            List<Element> ends = specification.named(element, name.replace("FinderExpression", "Mapping"));
            boolean fits = ends.stream().map(surroundings::shown).flatMap(shown -> shown.classes().stream())
                    .anyMatch(type::mayBe);
            if (!fits) {
                problem(element, name + " gives " + type + ", which no mapping at that end shows");
            }
        }
    }

    private void messages(List<Map<String, String>> messages) {
        Set<String> used = new TreeSet<>();
        specification.all().forEach(element -> attributes(element).forEach(attribute -> {
            boolean shown = Set.of("label", "endUserDocumentation", "windowTitle").contains(attribute.getName());
            if (shown && !attribute.getValue().startsWith("%")) {
                problem(element, attribute.getName() + " is written into the file: " + attribute.getValue());
            }
            if (attribute.getValue().startsWith("%")) {
                used.add(attribute.getValue().substring(1));
            }
        }));
        for (Map<String, String> language : messages) {
            used.stream().filter(key -> language.getOrDefault(key, "").isBlank())
                    .forEach(key -> problems.add("no words for " + key));
            language.keySet().stream().filter(key -> key.startsWith("vsm.") && !used.contains(key))
                    .forEach(key -> problems.add("words that nobody uses: " + key));
        }
    }
}
