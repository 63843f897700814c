// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.Family;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.Union;
import org.sasae.sirius.internal.session.Offer;
import org.sasae.sirius.services.IcfServices;

/** Every representation of every sample is made, and holds exactly what it should. */
class RepresentationsTest {

    @TempDir
    private Path folder;

    static List<String> samples() {
        return SiriusCase.SAMPLES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theGenogramHoldsTheFamily(String sample) {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open(sample, folder)) {
                DDiagram diagram = open.diagram("Genogram");
                Family family = open.careCase().getFamily();
                assertEquals(Set.copyOf(family.getMembers()), targets(diagram, "Person"));
                assertEquals(family.getMembers().size(), SiriusCase.elements(diagram, "Person").size());
                assertEquals(Set.copyOf(family.getUnions()), targets(diagram, "Union"));
                assertEquals(Set.copyOf(family.getHouseholds()), targets(diagram, "Household"));
                long partners = family.getUnions().stream().mapToLong(each -> partners(each)).sum();
                assertEquals(partners, SiriusCase.elements(diagram, "PartnerA").size()
                        + SiriusCase.elements(diagram, "PartnerB").size());
                long children = family.getUnions().stream().mapToLong(each -> each.getChildren().size()).sum();
                assertEquals(children, SiriusCase.elements(diagram, "Parentage").size());
                assertEquals(family.getBonds().size(), SiriusCase.elements(diagram, "Bond").size());
                assertEdgesAreWhole(diagram);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theIcfPictureHoldsTheFactorsAndTheirInfluences(String sample) {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open(sample, folder)) {
                DDiagram diagram = open.diagram("IcfAssessment");
                CareCase careCase = open.careCase();
                assertEquals(Set.copyOf(careCase.getIcfPicture().getFactors()), targets(diagram, "Factor"));
                assertEquals(careCase.getIcfPicture().getFactors().size(), SiriusCase.elements(diagram, "Factor").size());
                long influences = careCase.getIcfPicture().getInfluences().stream().filter(RepresentationsTest::isWhole).count();
                assertEquals(influences, SiriusCase.elements(diagram, "Influence").size());
                assertEdgesAreWhole(diagram);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReasoningHoldsFactorsIssuesGoalsAndRows(String sample) {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open(sample, folder)) {
                DDiagram diagram = open.diagram("IcfReasoning");
                assertEquals(Set.copyOf(open.careCase().getIcfPicture().getFactors()), targets(diagram, "Factor"));
                assertEquals(Set.of(open.careCase()), targets(diagram, "Plan"));
                Set<EObject> overlays = new HashSet<>();
                for (String mapping : List.of("AreaIssue", "OverallIssue", "Goal", "SupportRow")) {
                    overlays.addAll(targets(diagram, mapping));
                }
                assertEquals(Set.copyOf(new IcfServices().overlaysShown(open.careCase())), overlays);
                assertFalse(SiriusCase.elements(diagram, "Goal").isEmpty());
                assertEdgesAreWhole(diagram);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPlanHasATable(String sample) {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open(sample, folder)) {
                List<Offer> tables = open.offers().stream()
                        .filter(each -> each.description().getName().equals("PlanTable")).toList();
                assertEquals(open.careCase().getPlans(), tables.stream().map(Offer::object).toList());
                for (Offer each : tables) {
                    DTable table = (DTable) each.open(open.representations(), each.name()).orElseThrow();
                    assertFalse(table.getColumns().isEmpty());
                    assertFalse(table.getLines().isEmpty());
                    assertTrue(table.getLines().stream().noneMatch(line -> line.getCells().isEmpty()
                            && line.getLines().isEmpty()), "a line without a cell");
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyDiagramIsExportedAsSvg(String sample) {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open(sample, folder)) {
                for (String name : List.of("Genogram", "IcfAssessment", "IcfReasoning")) {
                    DDiagram diagram = open.diagram(name);
                    Path picture = folder.resolve(name + ".svg");
                    DialectUIManager.INSTANCE.export(diagram, open.representations().session(),
                            new org.eclipse.core.runtime.Path(picture.toString()),
                            new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.SVG, ScalingPolicy.NO_SCALING),
                            new NullProgressMonitor());
                    String svg = Files.readString(picture);
                    assertTrue(svg.contains("<svg"), name);
                    assertFalse(open.session().isDirty(), name);
                }
                assertTrue(Files.readString(folder.resolve("Genogram.svg"))
                        .contains(firstName(open.careCase().getFamily())));
            }
        });
    }

    private static String firstName(Family family) {
        return family.getMembers().stream().map(each -> each.getName()).filter(each -> each != null && !each.isBlank())
                .findFirst().orElseThrow();
    }

    private static boolean isWhole(IcfInfluence influence) {
        return influence.getSource() != null && influence.getTarget() != null;
    }

    private static int partners(Union union) {
        return (union.getPartnerA() == null ? 0 : 1) + (union.getPartnerB() == null ? 0 : 1);
    }

    private static Set<EObject> targets(DDiagram diagram, String mapping) {
        return new HashSet<>(SiriusCase.elements(diagram, mapping).stream().map(DSemanticDecorator::getTarget).toList());
    }

    private static void assertEdgesAreWhole(DDiagram diagram) {
        Collection<DEdge> edges = diagram.getEdges();
        for (DEdge edge : edges) {
            EdgeTarget source = edge.getSourceNode();
            EdgeTarget target = edge.getTargetNode();
            assertTrue(source != null && target != null, edge.getName());
        }
    }
}
