// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.description.MultiLanguagesValidator;
import org.eclipse.sirius.business.api.helper.SiriusResourceHelper;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreterContext;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreterStatus;
import org.eclipse.sirius.diagram.description.AbstractNodeMapping;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.tools.internal.interpreter.SiriusInterpreterContextFactory;
import org.eclipse.sirius.viewpoint.description.DescriptionPackage;
import org.eclipse.sirius.viewpoint.description.RepresentationElementMapping;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.sirius.internal.session.Offer;

/** No expression of the specification fails: each is checked with its types, and evaluated on the samples. */
class ExpressionsTest {

    @TempDir
    private Path folder;

    static List<String> samples() {
        return SiriusCase.SAMPLES;
    }

    @Test
    void everyExpressionFitsItsTypes() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                List<String> wrong = new ArrayList<>();
                int checked = 0;
                for (Viewpoint viewpoint : viewpoints(open)) {
                    for (TreeIterator<EObject> all = viewpoint.eAllContents(); all.hasNext();) {
                        EObject each = all.next();
                        for (EAttribute attribute : expressions(each)) {
                            checked++;
                            check(each, attribute, wrong);
                        }
                    }
                }
                assertTrue(checked > 100, checked + " expressions");
                assertEquals("", String.join("\n", wrong));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theExpressionsOfMappingsAreEvaluatedOnEveryObjectOfTheirClass(String sample) {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open(sample, folder)) {
                FailedExpressions.clear();
                open.offers().forEach(each -> each.open(open.representations(), each.name()));
                assertEquals("", FailedExpressions.asText());
                TreeSet<String> failed = new TreeSet<>();
                for (Viewpoint viewpoint : viewpoints(open)) {
                    for (TreeIterator<EObject> all = viewpoint.eAllContents(); all.hasNext();) {
                        EObject each = all.next();
                        if (each instanceof RepresentationElementMapping mapping) {
                            evaluate(open, mapping, failed);
                        }
                    }
                }
                assertEquals("", String.join("\n", failed));
            }
        });
    }

    private static List<Viewpoint> viewpoints(SiriusCase open) {
        return open.offers().stream().map(Offer::viewpoint).distinct()
                .map(each -> SiriusResourceHelper.getCorrespondingViewpoint(open.representations().session(), each))
                .toList();
    }

    private static List<EAttribute> expressions(EObject object) {
        return object.eClass().getEAllAttributes().stream()
                .filter(each -> each.getEAttributeType() == DescriptionPackage.Literals.INTERPRETED_EXPRESSION)
                .filter(each -> object.eGet(each) instanceof String text && !text.isBlank()).toList();
    }

    private static void check(EObject object, EAttribute attribute, List<String> wrong) {
        IInterpreterContext context;
        try {
            context = SiriusInterpreterContextFactory.createInterpreterContext(object, attribute);
        } catch (UnsupportedOperationException e) {
            // Of direct edit and delete tools Sirius cannot say what their object is; ToolsTest runs them.
            return;
        }
        String expression = (String) object.eGet(attribute);
        for (IInterpreterStatus status : MultiLanguagesValidator.getInstance().validateExpression(context, expression)
                .getStatuses()) {
            if (IInterpreterStatus.ERROR.equals(status.getSeverity()) && isKnown(status.getMessage())) {
                wrong.add(object.eClass().getName() + ' ' + attribute.getName() + ": " + expression + " – "
                        + status.getMessage());
            }
        }
    }

    /**
     * Of some variables Sirius knows no type, and of some not even that they are there; whether such an expression fails
     * is seen when it runs, here and in {@link ToolsTest}.
     */
    private static boolean isKnown(String message) {
        return !message.matches("(?s).*(' variable|EClassifier=EObject|EClass EObject|EClass DSemanticDiagram).*");
    }

    private static void evaluate(SiriusCase open, RepresentationElementMapping mapping, TreeSet<String> failed) {
        String domain = domain(mapping);
        if (domain == null) {
            return;
        }
        IInterpreter interpreter = open.representations().session().getInterpreter();
        open.careCase().eAllContents().forEachRemaining(object -> {
            if (is(object, domain)) {
                for (EAttribute attribute : expressions(mapping)) {
                    evaluate(interpreter, object, (String) mapping.eGet(attribute),
                            ((DiagramElementMapping) mapping).getName() + ' ' + attribute.getName(), failed);
                }
            }
        });
    }

    private static String domain(RepresentationElementMapping mapping) {
        return mapping instanceof AbstractNodeMapping node ? node.getDomainClass()
                : mapping instanceof EdgeMapping edge && edge.isUseDomainElement() ? edge.getDomainClass() : null;
    }

    private static boolean is(EObject object, String domain) {
        String name = domain.substring(Math.max(domain.lastIndexOf(':'), domain.lastIndexOf('.')) + 1);
        return object.eClass().getName().equals(name)
                || object.eClass().getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(name));
    }

    /** What needs variables of the diagram, which are not there without one, is evaluated when it is made. */
    private static void evaluate(IInterpreter interpreter, EObject object, String expression, String where,
            TreeSet<String> failed) {
        if (expression.contains("container") || expression.contains("view") || expression.contains("diagram")) {
            return;
        }
        try {
            interpreter.evaluate(object, expression);
        } catch (EvaluationException e) {
            failed.add(where + ": " + expression + " – " + e.getMessage());
        }
    }
}
