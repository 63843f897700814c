// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.training.model.TrainingPackage;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Fills objects of the training metamodel from YAML. The keys are the names of features, so that the metamodel alone
 * says what a pack may hold; what does not fit is a problem with its line.
 */
public final class YamlReader {

    private final Consumer<YamlProblem> problems;
    private final Map<EObject, Integer> lines;
    private final List<Link> links = new ArrayList<>();

    private record Link(EObject owner, EReference feature, String target, int line) {
    }

    /**
     * @param problems told of each problem
     * @param lines    gets the line of each object that is made; not null
     */
    public YamlReader(Consumer<YamlProblem> problems, Map<EObject, Integer> lines) {
        this.problems = problems;
        this.lines = lines;
    }

    /** A map for the lines of objects. */
    public static Map<EObject, Integer> newLines() {
        return new IdentityHashMap<>();
    }

    /**
     * Reads one file into an object.
     *
     * @param name    name of the file, for messages of the parser
     * @param text    its content
     * @param target  what to fill
     * @param allowed the keys that this file may have
     */
    public void read(String name, String text, EObject target, Set<String> allowed) {
        Optional<Node> root = YamlText.compose(name, text, problems);
        if (root.isEmpty()) {
            return;
        }
        if (root.get() instanceof MappingNode mapping) {
            lines.put(target, line(mapping));
            fill(target, mapping, allowed);
        } else {
            problem(root.get(), "mapping");
        }
    }

    /**
     * Sets the references that were given as ids.
     *
     * @param root holds everything that can be referred to
     */
    public void resolve(EObject root) {
        for (Link link : links) {
            Optional<EObject> target = find(root, link.feature.getEReferenceType(), link.target);
            if (target.isEmpty()) {
                problems.accept(new YamlProblem(link.line, "reference", List.of(link.feature.getName(), link.target)));
            } else if (link.feature.isMany()) {
                values(link.owner, link.feature).add(target.get());
            } else {
                link.owner.eSet(link.feature, target.get());
            }
        }
        links.clear();
    }

    /** Levels are named with their criterion before them: participation/missing. */
    private static Optional<EObject> find(EObject root, EClass type, String target) {
        int slash = target.indexOf('/');
        String own = target.substring(slash + 1);
        for (var all = root.eAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            if (type.isInstance(candidate) && own.equals(id(candidate))
                    && (slash < 0 || target.substring(0, slash).equals(id(candidate.eContainer())))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Object id(EObject object) {
        EStructuralFeature feature = YamlShape.id(object.eClass());
        return feature == null ? null : object.eGet(feature);
    }

    private void fill(EObject target, MappingNode mapping, Set<String> allowed) {
        EClass type = target.eClass();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            EStructuralFeature feature = type.getEStructuralFeature(key);
            boolean known = feature != null && (allowed == null || allowed.contains(key));
            if (known) {
                set(target, feature, tuple.getValueNode());
            } else if (!(key.equals(YamlShape.KIND) && TrainingPackage.Literals.CHECK.isSuperTypeOf(type))) {
                problem(tuple.getKeyNode(), "key", key, keys(type, allowed));
            }
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isRequired() && (allowed == null || allowed.contains(feature.getName()))
                    && isMissing(target, feature)) {
                problem(mapping, "missing", feature.getName());
            }
        }
    }

    private boolean isMissing(EObject target, EStructuralFeature feature) {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            return links.stream().noneMatch(link -> link.owner == target && link.feature == feature);
        }
        Object value = target.eGet(feature);
        return value == null || value instanceof List<?> list && list.isEmpty() || value instanceof String s && s.isBlank()
                || value instanceof Integer i && i == 0;
    }

    private static String keys(EClass type, Set<String> allowed) {
        return type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName)
                .filter(name -> allowed == null || allowed.contains(name)).collect(Collectors.joining(", "));
    }

    private void set(EObject target, EStructuralFeature feature, Node value) {
        List<Node> nodes = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        if (!feature.isMany() && value instanceof SequenceNode) {
            problem(value, "single", feature.getName());
            return;
        }
        for (Node node : nodes) {
            Object converted = convert(target, feature, node);
            if (converted != null && feature.isMany()) {
                values(target, feature).add(converted);
            } else if (converted != null) {
                target.eSet(feature, converted);
            }
        }
    }

    private Object convert(EObject owner, EStructuralFeature feature, Node node) {
        if (feature instanceof EAttribute attribute) {
            return attribute(attribute, node);
        }
        EReference reference = (EReference) feature;
        if (reference.isContainment()) {
            return object(reference, node);
        }
        if (node instanceof ScalarNode scalar) {
            links.add(new Link(owner, reference, scalar.getValue(), line(node)));
        } else {
            problem(node, "id", feature.getName());
        }
        return null;
    }

    private EObject object(EReference reference, Node node) {
        EClass type = reference.getEReferenceType();
        if (type == TrainingPackage.Literals.PHRASE && node instanceof ScalarNode scalar) {
            EObject phrase = EcoreUtil.create(type);
            phrase.eSet(TrainingPackage.Literals.PHRASE__JA, scalar.getValue().strip());
            lines.put(phrase, line(node));
            return phrase;
        }
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "object", reference.getName());
            return null;
        }
        if (YamlShape.isCheck(type)) {
            Optional<EClass> kind = kind(mapping);
            if (kind.isEmpty()) {
                problem(node, "kind", String.join(", ", YamlShape.kinds()));
                return null;
            }
            type = kind.get();
        }
        EObject object = EcoreUtil.create(type);
        lines.put(object, line(node));
        fill(object, mapping, null);
        return object;
    }

    private static Optional<EClass> kind(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(YamlShape.KIND))
                .map(NodeTuple::getValueNode).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast)
                .flatMap(kind -> YamlShape.check(kind.getValue()).stream()).findFirst();
    }

    private Object attribute(EAttribute attribute, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problem(node, "text", attribute.getName());
            return null;
        }
        String text = scalar.getValue().strip();
        if (attribute.getEAttributeType() instanceof EEnum enumeration) {
            return literal(enumeration, text, node);
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            problem(node, "value", text, attribute.getName());
            return null;
        }
    }

    private Object literal(EEnum enumeration, String text, Node node) {
        for (EEnumLiteral literal : enumeration.getELiterals()) {
            if (YamlShape.written(literal.getName()).equals(text)) {
                return literal.getInstance();
            }
        }
        problem(node, "literal", text, enumeration.getELiterals().stream()
                .map(literal -> YamlShape.written(literal.getName())).collect(Collectors.joining(", ")));
        return null;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }

    private void problem(Node node, String key, String... values) {
        problems.accept(new YamlProblem(line(node), key, Arrays.asList(values)));
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
