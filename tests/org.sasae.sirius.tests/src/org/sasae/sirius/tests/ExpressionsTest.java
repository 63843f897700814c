// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.description.MultiLanguagesValidator;
import org.eclipse.sirius.business.api.helper.SiriusResourceHelper;
import org.eclipse.sirius.business.internal.metamodel.description.validation.operations.ValidationRuleOperations;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreterContext;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreterStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.helper.filter.FilterService;
import org.eclipse.sirius.diagram.description.AbstractNodeMapping;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.tools.internal.interpreter.SiriusInterpreterContextFactory;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.DescriptionPackage;
import org.eclipse.sirius.viewpoint.description.RepresentationElementMapping;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.sirius.viewpoint.description.validation.SemanticValidationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
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

    /** Whatever has an expression is used: drawn with all layers and filters, checked by the rules, used as a tool. */
    @Test
    void noExpressionOfTheSpecificationIsLeftOut() {
        FailedExpressions.clear();
        EvaluatedExpressions.clear();
        Ui.run(() -> {
            for (String representation : ToolRun.REPRESENTATIONS) {
                new ToolRun(representation, folder).run();
            }
            for (String sample : SiriusCase.SAMPLES) {
                try (SiriusCase open = SiriusCase.open(sample, folder)) {
                    forgetAnArea(open);
                    ToolRun.REPRESENTATIONS.forEach(each -> open.representations(each).forEach(made -> drawAll(open, made)));
                    open.offers().stream()
                            .filter(each -> ToolRun.REPRESENTATIONS.contains(each.description().getName()))
                            .forEach(each -> assertFalse(title(open, each).isBlank(), each.name()));
                    open.specification().getAllContents().forEachRemaining(each -> {
                        if (each instanceof SemanticValidationRule rule) {
                            check(open, rule);
                        }
                    });
                }
            }
        });
        assertEquals("", String.join("\n", Ui.get(this::missing)));
        assertEquals("", FailedExpressions.asText());
    }

    private Set<String> missing() throws Exception {
        try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
            assertTrue(EvaluatedExpressions.all(open.specification()).size() > 100);
            return EvaluatedExpressions.missing(open.specification());
        }
    }

    /** What is not sorted yet has an area of its own, which no sample needs. */
    private static void forgetAnArea(SiriusCase open) {
        IcfFactor factor = open.careCase().getIcfPicture().getFactors().getFirst();
        open.session().execute(SetCommand.create(open.session().editingDomain(), factor,
                CarePackage.Literals.ICF_FACTOR__COMPONENT, IcfComponent.UNSPECIFIED));
    }

    /** As the menus of Sirius itself propose it; ours name the representation. */
    private static String title(SiriusCase open, Offer offer) {
        try {
            return open.representations().session().getInterpreter().evaluateString(offer.object(),
                    offer.description().getTitleExpression());
        } catch (EvaluationException e) {
            throw new AssertionError(offer.name(), e);
        }
    }

    /** With every layer, and with the filters one after the other. */
    private static void drawAll(SiriusCase open, DRepresentation made) {
        if (!(made instanceof DDiagram diagram)) {
            return;
        }
        draw(open, diagram, () -> diagram.getActivatedLayers().addAll(diagram.getDescription()
                .getAdditionalLayers()));
        for (FilterDescription filter : diagram.getDescription().getFilters()) {
            draw(open, diagram, () -> diagram.getActivatedFilters().add(filter));
            diagram.getDiagramElements().forEach(each -> FilterService.getAppliedFilters(diagram, each));
            draw(open, diagram, () -> diagram.getActivatedFilters().remove(filter));
        }
    }

    private static void draw(SiriusCase open, DDiagram diagram, Runnable change) {
        open.representations().aside(() -> {
            change.run();
            DialectManager.INSTANCE.refresh(diagram, new NullProgressMonitor());
        });
    }

    /** As the validation of a diagram does, which asks for the words of what is wrong alone. */
    private static void check(SiriusCase open, SemanticValidationRule rule) {
        open.careCase().eAllContents().forEachRemaining(object -> {
            if (is(object, rule.getTargetClass()) && !ValidationRuleOperations.checkRule(rule, object)) {
                assertFalse(ValidationRuleOperations.getMessage(rule, object).isBlank(), rule.getName());
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
