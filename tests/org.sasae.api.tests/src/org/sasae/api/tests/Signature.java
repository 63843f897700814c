// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.api.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others can see of a type, one line for the type and one for each of its members. */
final class Signature {

    private static final int SHOWN = Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

    private Signature() {
    }

    static List<String> of(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(type.getName() + " : " + declaration(type));
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field)) {
                lines.add(line(type, field.getModifiers(), field.getName() + " : " + field.getGenericType().getTypeName()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor)) {
                lines.add(line(type, 0, "<init>" + parameters(constructor)));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method) && !method.isBridge()) {
                // Whether a method of a final class is final makes no difference to anybody.
                int shown = method.getModifiers() & ~Modifier.FINAL;
                lines.add(line(type, shown, method.getName() + parameters(method) + " : "
                        + method.getGenericReturnType().getTypeName()));
            }
        }
        return lines;
    }

    /** Whether a type and all types around it are public or protected. */
    static boolean isVisible(Class<?> type) {
        boolean visible = (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !type.isAnonymousClass();
        return visible && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String declaration(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        Stream<Type> above = Stream.concat(Stream.ofNullable(type.getGenericSuperclass()),
                Arrays.stream(type.getGenericInterfaces()));
        return modifiers(type.getModifiers() & ~Modifier.STATIC & (type.isInterface() ? ~Modifier.ABSTRACT : ~0)) + kind
                + above.map(Type::getTypeName).collect(Collectors.joining(", ", " < ", ""));
    }

    private static String line(Class<?> type, int modifiers, String rest) {
        return type.getName() + "#" + rest + ' ' + modifiers(modifiers);
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & SHOWN);
        return text.isEmpty() ? "" : text + ' ';
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes()).map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
