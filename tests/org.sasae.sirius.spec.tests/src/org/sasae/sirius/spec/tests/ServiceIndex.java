// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;

/** The services that a viewpoint names. */
final class ServiceIndex {

    private final List<Method> methods = new ArrayList<>();

    /** Takes the public methods of some classes, each of which must be usable by Sirius. */
    static ServiceIndex of(Collection<String> classNames, List<String> problems) {
        ServiceIndex index = new ServiceIndex();
        for (String name : classNames) {
            try {
                Class<?> type = Class.forName(name, true, ServiceIndex.class.getClassLoader());
                if (!Modifier.isPublic(type.getModifiers())) {
                    problems.add(name + " is not public");
                }
                type.getConstructor();
                Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
                        .forEach(index.methods::add);
            } catch (ClassNotFoundException | NoSuchMethodException e) {
                problems.add("no such service class, or none that can be made: " + name);
            }
        }
        return index;
    }

    List<String> names() {
        return methods.stream().map(Method::getName).distinct().sorted().toList();
    }

    /** What a call gives; empty when no service takes these arguments, whatever class the receiver really has. */
    Optional<Type> result(String name, List<Type> arguments) {
        Type receiver = arguments.getFirst();
        if (receiver.classes().size() < 2) {
            return find(name, arguments);
        }
        List<Type> results = new ArrayList<>();
        for (EClass each : receiver.classes()) {
            List<Type> single = new ArrayList<>(arguments);
            single.set(0, Type.object(each));
            Optional<Type> result = find(name, single);
            if (result.isEmpty()) {
                return result;
            }
            results.add(result.get());
        }
        return Optional.of(results.getFirst());
    }

    private Optional<Type> find(String name, List<Type> arguments) {
        return methods.stream().filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == arguments.size())
                .filter(method -> IntStream.range(0, arguments.size())
                        .allMatch(i -> arguments.get(i).fits(method.getGenericParameterTypes()[i])))
                .findFirst().map(method -> Type.of(method.getGenericReturnType()));
    }
}
