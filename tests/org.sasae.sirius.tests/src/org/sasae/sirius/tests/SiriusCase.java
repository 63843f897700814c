// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.helper.SiriusResourceHelper;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareCase;
import org.sasae.sirius.internal.session.CaseRepresentations;
import org.sasae.sirius.internal.session.Offer;

/** A sample case with its Sirius session, without an editor. For the thread of the user interface. */
final class SiriusCase implements AutoCloseable {

    /** The samples of the repository, the complex one too. */
    static final List<String> SAMPLES = List.of("mrs-a.sasae", "a-san.sasae", "hanaoka.sasae");

    private final CaseSession session;
    private final CaseRepresentations representations;

    private SiriusCase(Path file) throws Exception {
        EvaluatedExpressions.listen();
        session = CaseSession.open(file, new CaseFiles());
        representations = CaseRepresentations.of(session);
    }

    static Path copy(String sample, Path folder) throws IOException {
        Path file = folder.resolve(sample);
        return Files.exists(file) ? file : Files.copy(Path.of(System.getProperty("sasae.samples"), sample), file);
    }

    static SiriusCase open(String sample, Path folder) throws Exception {
        return new SiriusCase(copy(sample, folder));
    }

    CaseSession session() {
        return session;
    }

    CareCase careCase() {
        return session.careCase();
    }

    CaseRepresentations representations() {
        return representations;
    }

    List<Offer> offers() {
        return Offer.of(representations);
    }

    Offer offer(String name) {
        return offers().stream().filter(each -> each.description().getName().equals(name)).findFirst().orElseThrow();
    }

    /** {@return the representations of that description: one of the case, or one for each plan} */
    List<DRepresentation> representations(String name) {
        return offers().stream().filter(each -> each.description().getName().equals(name))
                .map(each -> each.open(representations, each.name()).orElseThrow()).toList();
    }

    DRepresentation representation(String name) {
        return offer(name).open(representations, name).orElseThrow();
    }

    DDiagram diagram(String name) {
        return (DDiagram) representation(name);
    }

    /** What stands for objects by a mapping. */
    static List<DDiagramElement> elements(DDiagram diagram, String mapping) {
        return diagram.getDiagramElements().stream()
                .filter(each -> each.getDiagramElementMapping().getName().equals(mapping)).toList();
    }

    /** {@return the specification of our own viewpoints, as this session has loaded it} */
    Resource specification() {
        Offer genogram = offer("Genogram");
        return SiriusResourceHelper.getCorrespondingViewpoint(representations.session(), genogram.viewpoint())
                .eResource();
    }

    byte[] bytes() {
        return session.resource().toBytes();
    }

    @Override
    public void close() throws Exception {
        session.close();
    }
}
