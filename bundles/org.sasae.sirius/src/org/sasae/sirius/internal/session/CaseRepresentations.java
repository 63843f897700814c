// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.resource.ResourceDescriptor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.internal.session.danalysis.DAnalysisSessionImpl;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSyncClient.ResourceStatusChange;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.eclipse.sirius.viewpoint.ViewpointFactory;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CompanionFile;
import org.sasae.core.session.CaseSession;
import org.sasae.core.session.CaseSessionListener;
import org.sasae.sirius.internal.domain.CaseDomain;
import org.sasae.sirius.internal.domain.CaseStack;

/**
 * The Sirius diagrams and tables of one open case: a Sirius session on the resource set of the case. It begins when the
 * first diagram is wanted and ends with the case.
 *
 * <p>The representations lie in a companion of the case file and are written when the case is. What they show can be
 * made anew from the case; what would be lost without the file is how the person arranged it.
 */
public final class CaseRepresentations extends AdapterImpl {

    private static final String KIND = "aird";

    private final CaseSession caseSession;
    private final CaseDomain domain;
    private final List<Listener> listeners = new ArrayList<>();
    private final CaseSessionListener following = this::changed;
    private Session session;
    private Resource file;
    private Runnable saver;

    /** Hears what happens to the session, in the thread of the case. */
    public interface Listener {

        /** The case was read again: called before the session of the old objects ends. */
        void ending(Session old);

        /** Called when a session on the new objects has begun. */
        void begun(Session now);
    }

    private CaseRepresentations(CaseSession caseSession, CaseDomain domain) {
        this.caseSession = caseSession;
        this.domain = domain;
        this.saver = this::saveCase;
    }

    /**
     * Gives the representations of an open case, and begins their session where there is none yet.
     *
     * @param caseSession not null
     * @throws RepresentationsUnreadable where the file of the representations is there and cannot be read
     */
    public static CaseRepresentations of(CaseSession caseSession) throws RepresentationsUnreadable {
        Optional<CaseRepresentations> existing = existing(caseSession);
        if (existing.isPresent()) {
            return existing.get();
        }
        CaseDomain domain = (CaseDomain) caseSession.editingDomain();
        CaseRepresentations made = new CaseRepresentations(caseSession, domain);
        made.begin();
        domain.getResourceSet().eAdapters().add(made);
        caseSession.addListener(made.following);
        return made;
    }

    /** {@return the representations of a case, empty where nobody wanted a diagram yet} */
    public static Optional<CaseRepresentations> existing(CaseSession caseSession) {
        return Optional.ofNullable((CaseRepresentations) EcoreUtil.getExistingAdapter(
                caseSession.editingDomain().getResourceSet(), CaseRepresentations.class));
    }

    /** {@return whether a Sirius session, which may be about to begin, is one of an open case} */
    public static boolean isOnCase(Session session) {
        return session.getTransactionalEditingDomain() instanceof CaseDomain;
    }

    /** {@return the representations that a Sirius session belongs to, empty where it is none of ours} */
    public static Optional<CaseRepresentations> of(Session session) {
        return session == null || session.getTransactionalEditingDomain() == null ? Optional.empty()
                : Optional.ofNullable((CaseRepresentations) EcoreUtil.getExistingAdapter(
                        session.getTransactionalEditingDomain().getResourceSet(), CaseRepresentations.class));
    }

    /**
     * Throws the file of the representations away, so that they begin anew.
     *
     * @param caseSession not null
     * @throws IOException where it cannot be deleted
     */
    public static void discard(CaseSession caseSession) throws IOException {
        CompanionFile.of(caseSession.file(), KIND).delete();
    }

    /** {@return the Sirius session; another one after the case was read again} */
    public Session session() {
        return session;
    }

    /** {@return the case} */
    public CaseSession caseSession() {
        return caseSession;
    }

    /** {@return the history of the case} */
    public CaseStack stack() {
        return domain.stack();
    }

    /** Adds a listener, until the case is closed. */
    public void listen(Listener listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == CaseRepresentations.class;
    }

    // ---- begin and end

    private void begin() throws RepresentationsUnreadable {
        file = load();
        DAnalysisSessionImpl made = new DAnalysisSessionImpl((DAnalysis) file.getContents().get(0));
        made.setSaveInExclusiveTransaction(false);
        made.setSavingPolicy((resources, options, monitor) -> saveAll());
        session = made;
        stack().aside(() -> {
            made.open(new NullProgressMonitor());
            if (!made.getSemanticResources().contains(caseSession.resource())) {
                run(() -> made.addSemanticResource(caseSession.resource().getURI(), new NullProgressMonitor()));
            }
        });
        if (!caseSession.isDirty()) {
            markSaved();
        }
    }

    private Resource load() throws RepresentationsUnreadable {
        ResourceSet resources = domain.getResourceSet();
        Path damaged = caseSession.file();
        try {
            CompanionFile companion = CompanionFile.of(caseSession.file(), KIND);
            damaged = companion.path();
            URI uri = URI.createFileURI(companion.path().toString());
            if (Files.exists(companion.path())) {
                Resource read = resources.getResource(uri, true);
                if (!read.getContents().isEmpty() && read.getContents().get(0) instanceof DAnalysis) {
                    return read;
                }
                resources.getResources().remove(read);
                throw new RepresentationsUnreadable(companion.path(), null);
            }
            Resource made = resources.createResource(uri);
            aside(() -> made.getContents().add(ViewpointFactory.eINSTANCE.createDAnalysis()));
            return made;
        } catch (IOException | WrappedException e) {
            resources.getResources().removeIf(each -> KIND.equals(each.getURI().fileExtension()));
            throw new RepresentationsUnreadable(damaged, e);
        }
    }

    /**
     * Changes the representations as no step of the person.
     *
     * @param change what to do, in a transaction, not null
     */
    public void aside(Runnable change) {
        stack().aside(() -> run(change));
    }

    private void run(Runnable change) {
        stack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    /** The objects of the case stay what they are: Sirius would unload all that it finds in the resource set. */
    private void end() {
        Collection<Resource> resources = domain.getResourceSet().getResources();
        resources.remove(caseSession.resource());
        session.close(new NullProgressMonitor());
        resources.add(caseSession.resource());
    }

    private void changed(CaseSession changed, CaseSessionListener.Change change) {
        switch (change) {
        case SAVED -> save();
        case RELOADED -> beginAgain();
        case CONTENT -> {
            if (!caseSession.isDirty()) {
                markSaved();
            }
        }
        case CLOSED -> end();
        default -> { /* nothing that concerns the representations */ }
        }
    }

    private void beginAgain() {
        List.copyOf(listeners).forEach(each -> each.ending(session));
        end();
        try {
            begin();
            List.copyOf(listeners).forEach(each -> each.begun(session));
        } catch (RepresentationsUnreadable e) {
            ILog.get().error("The Sirius session of a case could not begin again", e);
        }
    }

    // ---- saving

    /**
     * Says how the case is saved when Sirius is asked to save.
     *
     * @param save saves the case, and asks the person where there is something to decide; not null
     */
    public void saveWith(Runnable save) {
        saver = Objects.requireNonNull(save);
    }

    /** Sirius saves nothing itself: the case is saved as always, and the representations follow it. */
    private Collection<Resource> saveAll() {
        if (caseSession.isDirty()) {
            saver.run();
        } else {
            save();
        }
        return caseSession.isDirty() ? List.of() : List.of(file, caseSession.resource());
    }

    private void saveCase() {
        try {
            caseSession.save();
        } catch (CaseFileException e) {
            ILog.get().warn("A case could not be saved", e);
        }
    }

    /** Keeps a new representation, unless the case is to be saved first: it would show what is in no file yet. */
    public void keep() {
        if (!caseSession.isDirty()) {
            save();
        }
    }

    /** Writes the representations beside the case, where it lies now. */
    public void save() {
        try {
            CompanionFile companion = CompanionFile.of(caseSession.file(), KIND);
            URI uri = URI.createFileURI(companion.path().toString());
            if (!uri.equals(file.getURI())) {
                aside(() -> move(uri));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes, Map.of());
            companion.write(bytes.toByteArray());
            markSaved();
        } catch (IOException e) {
            ILog.get().warn("The representations of a case could not be saved", e);
        }
    }

    private void move(URI uri) {
        DAnalysis analysis = (DAnalysis) file.getContents().get(0);
        file.setURI(uri);
        analysis.getSemanticResources().clear();
        analysis.getSemanticResources().add(new ResourceDescriptor(caseSession.resource().getURI()));
    }

    private void markSaved() {
        List<ResourceStatusChange> changes = new ArrayList<>();
        for (Resource each : List.of(file, caseSession.resource())) {
            ResourceStatus before = ResourceSetSync.getStatus(each);
            each.setModified(false);
            changes.add(new ResourceStatusChange(each, ResourceStatus.SYNC, before));
        }
        ResourceSetSync.getOrInstallResourceSetSync(domain).statusesChanged(changes);
    }
}
