// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.common.tools.api.interpreter.CompoundInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IEvaluationResult;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreterProvider;

/**
 * Notes what Sirius really evaluates, and evaluates without an error: to parse or to check an expression is
 * not to evaluate it. Two places of the specification with the same words are one expression.
 */
final class EvaluatedExpressions {

    private static final Set<String> EVALUATED = new ConcurrentSkipListSet<>();

    private EvaluatedExpressions() {
    }

    static void clear() {
        EVALUATED.clear();
    }

    /** Listens to all that evaluates expressions in the sessions that begin from now on. */
    static synchronized void listen() {
        CompoundInterpreter interpreter = (CompoundInterpreter) CompoundInterpreter.INSTANCE;
        for (IInterpreterProvider provider : List.copyOf(interpreter.getProviders())) {
            if (!(provider instanceof Listening)) {
                interpreter.removeInterpreter(provider);
                interpreter.registerProvider(new Listening(provider));
            }
        }
    }

    /** {@return the expressions of a specification that nothing has evaluated since the last clear} */
    static Set<String> missing(Resource specification) {
        Set<String> missing = all(specification);
        missing.removeAll(EVALUATED);
        return missing;
    }

    /** {@return every expression of a specification, wherever it stands} */
    static Set<String> all(Resource specification) {
        Set<String> all = new TreeSet<>();
        specification.getAllContents().forEachRemaining(each -> each.eClass().getEAllAttributes().forEach(attribute -> {
            if (each.eGet(attribute) instanceof String text && text.matches("(?s)(aql|feature|var|service):.*")) {
                all.add(text);
            }
        }));
        return all;
    }

    private record Listening(IInterpreterProvider provider) implements IInterpreterProvider {

        @Override
        public boolean provides(String expression) {
            return provider.provides(expression);
        }

        @Override
        public IInterpreter createInterpreter() {
            IInterpreter interpreter = provider.createInterpreter();
            return (IInterpreter) Proxy.newProxyInstance(IInterpreter.class.getClassLoader(),
                    interfaces(interpreter.getClass()).toArray(Class[]::new),
                    (proxy, method, arguments) -> call(interpreter, method, arguments));
        }

        private static Set<Class<?>> interfaces(Class<?> type) {
            Set<Class<?>> interfaces = new LinkedHashSet<>();
            for (Class<?> each = type; each != null; each = each.getSuperclass()) {
                interfaces.addAll(List.of(each.getInterfaces()));
            }
            return interfaces;
        }

        private static Object call(IInterpreter interpreter, Method method, Object[] arguments) throws Throwable {
            try {
                Object result = method.invoke(interpreter, arguments);
                if (method.getName().startsWith("evaluate") && arguments.length == 2
                        && (arguments[0] == null || arguments[0] instanceof EObject)
                        && arguments[1] instanceof String expression && !hasFailed(result)) {
                    EVALUATED.add(expression);
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static boolean hasFailed(Object result) {
            return result instanceof IEvaluationResult evaluation
                    && evaluation.getDiagnostic().getSeverity() >= Diagnostic.ERROR;
        }
    }
}
