// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads the expressions of a viewpoint specification and tells what they give. It knows the part of AQL that the
 * specification uses; anything else is a mistake, so that a slip of the pen cannot hide in what it does not know.
 */
final class Expressions {

    /** A mistake in an expression, in words for whoever maintains the specification. */
    static final class Mistake extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Mistake(String message) {
            super(message);
        }
    }

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:('(?:[^'\\\\]|\\\\.)*')|(\\d+)|([A-Za-z_][\\w]*(?:::[A-Za-z_]\\w*)*)|(->|<>|<=|>=|[.(),|=<>+\\-]))");

    private final ServiceIndex services;
    private final Metamodel metamodel;

    Expressions(ServiceIndex services, Metamodel metamodel) {
        this.services = services;
        this.metamodel = metamodel;
    }

    /**
     * Tells what an expression gives.
     *
     * @param expression the text as it stands in the specification
     * @param variables what is known where it stands, among them {@code self}
     * @return the type
     * @throws Mistake when something in it does not exist or does not fit
     */
    Type type(String expression, Map<String, Type> variables) {
        if (expression.startsWith("feature:")) {
            return feature(variables.get("self"), expression.substring("feature:".length()));
        }
        if (!expression.startsWith("aql:")) {
            throw new Mistake("neither aql: nor feature:");
        }
        return new Reading(expression.substring("aql:".length()), variables).whole();
    }

    private Type feature(Type self, String name) {
        if (self.single().any()) {
            return self;
        }
        List<Type> found = new ArrayList<>();
        for (EClass each : self.single().classes()) {
            EStructuralFeature feature = each.getEStructuralFeature(name);
            if (feature == null) {
                throw new Mistake(each.getName() + " has no feature " + name);
            }
            found.add(Type.of(feature));
        }
        if (found.isEmpty()) {
            throw new Mistake(self + " has no feature " + name);
        }
        Type type = found.getFirst();
        return self.element() == null || type.element() != null ? type : Type.collection(type);
    }

    private final class Reading {

        private final List<String> tokens = new ArrayList<>();
        private final Map<String, Type> variables;
        private int at;

        Reading(String text, Map<String, Type> variables) {
            this.variables = new HashMap<>(variables);
            Matcher matcher = TOKEN.matcher(text);
            int end = 0;
            while (matcher.lookingAt()) {
                tokens.add(matcher.group().strip());
                end = matcher.end();
                matcher.region(end, text.length());
            }
            if (!text.substring(end).isBlank()) {
                throw new Mistake("cannot be read from: " + text.substring(end));
            }
        }

        Type whole() {
            Type type = or();
            if (at < tokens.size()) {
                throw new Mistake("cannot be read from: " + peek());
            }
            return type;
        }

        private String peek() {
            return at < tokens.size() ? tokens.get(at) : "";
        }

        private boolean skip(String token) {
            boolean there = peek().equals(token);
            at += there ? 1 : 0;
            return there;
        }

        private void expect(String token) {
            if (!skip(token)) {
                throw new Mistake("expected " + token + " before " + peek());
            }
        }

        private Type or() {
            Type type = comparison();
            while (skip("or") || skip("and")) {
                require(type, Boolean.class);
                type = comparison();
                require(type, Boolean.class);
            }
            return type;
        }

        private void require(Type type, Class<?> wanted) {
            if (!type.fits(wanted)) {
                throw new Mistake(type + " where " + wanted.getSimpleName() + " is wanted");
            }
        }

        private Type comparison() {
            if (skip("not")) {
                require(comparison(), Boolean.class);
                return Type.BOOLEAN;
            }
            Type type = sum();
            if (List.of("=", "<>", "<", ">", "<=", ">=").contains(peek())) {
                at++;
                Type other = sum();
                if (type.value() != null && other.value() != null && type.value() != other.value()) {
                    throw new Mistake(type + " compared with " + other);
                }
                return Type.BOOLEAN;
            }
            return type;
        }

        private Type sum() {
            Type type = chain();
            while (peek().equals("+") || peek().equals("-")) {
                at++;
                chain();
            }
            return type;
        }

        private Type chain() {
            Type type = start();
            while (true) {
                if (skip(".")) {
                    String name = tokens.get(at++);
                    type = skip("(") ? call(type, name) : feature(type, name);
                } else if (skip("->")) {
                    String name = tokens.get(at++);
                    expect("(");
                    type = callOnAll(type.element() == null ? Type.collection(type) : type, name);
                } else {
                    return type;
                }
            }
        }

        private Type start() {
            String token = peek();
            at++;
            if (token.startsWith("'")) {
                return Type.STRING;
            }
            if (token.matches("\\d+")) {
                return Type.NUMBER;
            }
            if (token.equals("true") || token.equals("false")) {
                return Type.BOOLEAN;
            }
            if (token.equals("(")) {
                Type type = or();
                expect(")");
                return type;
            }
            if (variables.containsKey(token)) {
                return variables.get(token);
            }
            throw new Mistake((token.isEmpty() ? "ends too early" : "no variable " + token) + " here, known are " + variables.keySet().stream().sorted().toList());
        }

        private List<Type> arguments() {
            List<Type> types = new ArrayList<>();
            if (!skip(")")) {
                do {
                    types.add(or());
                } while (skip(","));
                expect(")");
            }
            return types;
        }

        private Type call(Type receiver, String name) {
            if (receiver.element() != null) {
                Type type = call(receiver.element(), name);
                return type.element() == null ? Type.collection(type) : type;
            }
            if (name.equals("oclAsType")) {
                return typeArgument();
            }
            List<Type> given = new ArrayList<>(List.of(receiver));
            given.addAll(arguments());
            if (receiver.equals(Type.STRING) && List.of("endsWith", "startsWith").contains(name)) {
                require(given.get(1), String.class);
                return Type.BOOLEAN;
            }
            if (name.equals("toString") && given.size() == 1) {
                return Type.STRING;
            }
            if (name.equals("eContainer")) {
                return receiver.containers();
            }
            return service(name, given);
        }

        private Type callOnAll(Type receiver, String name) {
            if (name.equals("filter")) {
                Type wanted = typeArgument();
                if (wanted.classes().stream().noneMatch(receiver::mayBe)) {
                    throw new Mistake("there is no " + wanted + " among " + receiver);
                }
                return Type.collection(wanted);
            }
            List<Type> given = new ArrayList<>(List.of(receiver));
            given.addAll(arguments());
            if (name.equals("first") && given.size() == 1) {
                return receiver.element();
            }
            return service(name, given);
        }

        private Type service(String name, List<Type> given) {
            return services.result(name, given).orElseThrow(() -> new Mistake("no service " + name + "("
                    + Type.list(given.toArray(Type[]::new)) + ")"));
        }

        private Type typeArgument() {
            String name = tokens.get(at++);
            expect(")");
            if (!name.startsWith("care::")) {
                return Type.ANY;
            }
            return Type.object(metamodel.find(name).orElseThrow(() -> new Mistake("no class " + name)));
        }
    }
}
