// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.helper.SiriusResourceHelper;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.sasae.core.SasaeCore;

/**
 * One representation that a case can be opened as: of a viewpoint, ours or one that an office added, for an object of the
 * case.
 *
 * @param viewpoint   it belongs to
 * @param description what it is
 * @param object      what it shows
 * @param existing    the one that is there already, null where it would be made
 */
public record Offer(Viewpoint viewpoint, RepresentationDescription description, EObject object,
        DRepresentationDescriptor existing) {

    /**
     * Lists what a case can be opened as, in the order of the viewpoints' names.
     *
     * @param representations of the case, not null
     * @return never null; empty where no viewpoint is installed
     */
    public static List<Offer> of(CaseRepresentations representations) {
        List<Offer> offers = new ArrayList<>();
        installed().forEach(viewpoint -> add(offers, representations, viewpoint));
        return offers;
    }

    private static List<Viewpoint> installed() {
        return ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(each -> SasaeCore.CASE_FILE_EXTENSION.equals(each.getModelFileExtension()))
                .sorted(Comparator.comparing(Viewpoint::getName)).toList();
    }

    private static void add(List<Offer> offers, CaseRepresentations representations, Viewpoint viewpoint) {
        List<EObject> objects = new ArrayList<>();
        EObject root = representations.caseSession().careCase();
        objects.add(root);
        root.eAllContents().forEachRemaining(objects::add);
        for (RepresentationDescription description : viewpoint.getOwnedRepresentations()) {
            objects.stream().filter(object -> DialectManager.INSTANCE.canCreate(object, description, false))
                    .forEach(object -> offers.add(new Offer(viewpoint, description, object,
                            existing(representations.session(), description, object))));
        }
    }

    private static DRepresentationDescriptor existing(Session session, RepresentationDescription description,
            EObject object) {
        Collection<DRepresentationDescriptor> all =
                DialectManager.INSTANCE.getRepresentationDescriptors(object, session);
        return all.stream().filter(each -> same(each.getDescription(), description)).findFirst().orElse(null);
    }

    /** A description that was loaded again is another object with the same name. */
    private static boolean same(RepresentationDescription one, RepresentationDescription other) {
        return one == other || one != null && one.getName() != null && one.getName().equals(other.getName())
                && one.eContainer() instanceof Viewpoint viewpoint && other.eContainer() instanceof Viewpoint owner
                && String.valueOf(viewpoint.getName()).equals(owner.getName());
    }

    /** {@return the name of the representation, as the viewpoint has it in the language of the program} */
    public String name() {
        return MessageTranslator.INSTANCE.getMessage(description, new IdentifiedElementQuery(description).getLabel());
    }

    /** {@return the name of the viewpoint} */
    public String viewpointName() {
        return MessageTranslator.INSTANCE.getMessage(viewpoint, new IdentifiedElementQuery(viewpoint).getLabel());
    }

    /**
     * Gives the representation, made where it is not there yet. That is no step that could be taken back.
     *
     * @param representations of the case, not null
     * @param name            of a new one, not null
     * @return empty where the viewpoint made none
     */
    public Optional<DRepresentation> open(CaseRepresentations representations, String name) {
        Session session = representations.session();
        representations.aside(() -> select(session));
        if (existing != null && existing.getRepresentation() != null) {
            return Optional.of(existing.getRepresentation());
        }
        DRepresentation[] made = new DRepresentation[1];
        inSession(session).ifPresent(own -> representations.aside(() -> made[0] = DialectManager.INSTANCE
                .createRepresentation(name, object, own, session, new NullProgressMonitor())));
        return Optional.ofNullable(made[0]);
    }

    /** With the viewpoint come those that only add layers to others: whoever installed them wants to see them. */
    private void select(Session session) {
        ViewpointSelector selector = new ViewpointSelector(session);
        selector.selectViewpoint(viewpoint, false, new NullProgressMonitor());
        installed().stream().filter(each -> each.getOwnedRepresentations().isEmpty())
                .forEach(each -> selector.selectViewpoint(each, false, new NullProgressMonitor()));
    }

    /** A session works with viewpoints that it has loaded itself. */
    private Optional<RepresentationDescription> inSession(Session session) {
        return SiriusResourceHelper.getCorrespondingViewpoint(session, viewpoint).getOwnedRepresentations().stream()
                .filter(each -> same(each, description)).findFirst();
    }
}
