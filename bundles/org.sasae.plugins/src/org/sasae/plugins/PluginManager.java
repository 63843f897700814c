// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plugins;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.internal.p2.garbagecollector.GarbageCollector;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.sasae.plugins.PluginException.Reason;
import org.sasae.plugins.internal.PropertyText;
import org.sasae.plugins.internal.RepositoryTransport;

/**
 * Adds plug-ins to the running program and removes them. A change counts from the next start. It either happens as a
 * whole or not at all.
 *
 * <p>Reads a repository only when it is asked to: a folder, or an address. Not thread-safe.
 */
public final class PluginManager implements AutoCloseable {

    private static final String GROUP = ".feature.group";

    private final BundleContext bundle;
    private final ServiceReference<IProvisioningAgent> reference;
    private final IProvisioningAgent agent;

    private PluginManager(BundleContext bundle, ServiceReference<IProvisioningAgent> reference) {
        this.bundle = bundle;
        this.reference = reference;
        agent = bundle.getService(reference);
        agent.registerService(Transport.SERVICE_NAME, new RepositoryTransport());
    }

    /**
     * The plug-ins of the program that runs.
     *
     * @throws PluginException NOT_INSTALLED_PROGRAM when it does not run from an installation
     */
    public static PluginManager ofRunningProgram() throws PluginException {
        BundleContext bundle = FrameworkUtil.getBundle(PluginManager.class).getBundleContext();
        ServiceReference<IProvisioningAgent> reference = bundle.getServiceReference(IProvisioningAgent.class);
        if (reference == null) {
            throw problem(Reason.NOT_INSTALLED_PROGRAM, null);
        }
        PluginManager manager = new PluginManager(bundle, reference);
        manager.deleteLeftOvers();
        return manager;
    }

    /**
     * Reads what a person typed.
     *
     * @param text a folder, or an address with its scheme, not null
     * @return the address of the folder, or the address
     * @throws PluginException NO_REPOSITORY when it is neither
     */
    public static URI address(String text) throws PluginException {
        String typed = text.strip();
        try {
            return typed.matches("[a-z]{2,}:.*") ? new URI(typed)
                    : Path.of(typed).toAbsolutePath().normalize().toUri();
        } catch (URISyntaxException | InvalidPathException e) {
            throw problem(Reason.NO_REPOSITORY, e, typed);
        }
    }

    /** @return the plug-ins that can be removed, by id; the program itself is not among them */
    public List<PluginUnit> installed(Locale locale) throws PluginException {
        return features(profile().query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream(), locale);
    }

    /**
     * What a repository has.
     *
     * @param repository a folder ({@code file:}) or an address
     * @return the plug-ins, the newest version of each, by id
     * @throws PluginException NO_REPOSITORY
     */
    public List<PluginUnit> available(URI repository, Locale locale) throws PluginException {
        return available(repository, locale, new NullProgressMonitor());
    }

    /**
     * The same, with progress and a way to stop.
     *
     * @throws PluginException NO_REPOSITORY, CANCELLED
     */
    public List<PluginUnit> available(URI repository, Locale locale, IProgressMonitor monitor)
            throws PluginException {
        IMetadataRepository metadata = open(repository, monitor);
        return features(newest(metadata, QueryUtil.createIUGroupQuery()).stream(), locale);
    }

    /**
     * Adds a plug-in, the newest version that the repository has. What it needs must be in the program or in the same
     * repository; nothing else is asked.
     *
     * @param repository a folder ({@code file:}) or an address
     * @param id         id of the feature
     * @return what was installed
     * @throws PluginException when it was not
     */
    public PluginUnit install(URI repository, String id, Locale locale) throws PluginException {
        return install(repository, id, locale, new NullProgressMonitor());
    }

    /** The same, with progress and a way to stop; nothing is changed when it was stopped. */
    public PluginUnit install(URI repository, String id, Locale locale, IProgressMonitor monitor)
            throws PluginException {
        requireWritable();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        IMetadataRepository metadata = open(repository, progress.split(3));
        Set<IInstallableUnit> found = newest(metadata, QueryUtil.createIUQuery(group(id)));
        if (found.isEmpty()) {
            throw problem(Reason.NOT_IN_REPOSITORY, null, id, repository.toString());
        }
        IInstallableUnit unit = found.iterator().next();
        IProfile profile = profile();
        if (!profile.query(QueryUtil.createIUQuery(unit), null).isEmpty()) {
            throw problem(Reason.ALREADY_INSTALLED, null, id, unit.getVersion().toString());
        }
        IProfileChangeRequest request = planner().createChangeRequest(profile);
        request.removeAll(profile.query(QueryUtil.createIUQuery(group(id)), null).toUnmodifiableSet());
        request.add(unit);
        request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
        perform(request, context(repository), id, progress.split(7));
        return feature(unit, locale);
    }

    /**
     * Removes a plug-in. Cases keep what it added to them. Its files are deleted when plug-ins are next looked at, since
     * the program still runs with them.
     *
     * @param id id of the feature
     * @return what was removed
     * @throws PluginException when it was not
     */
    public PluginUnit remove(String id, Locale locale) throws PluginException {
        return remove(id, locale, new NullProgressMonitor());
    }

    /** The same, with progress and a way to stop; nothing is changed when it was stopped. */
    public PluginUnit remove(String id, Locale locale, IProgressMonitor monitor) throws PluginException {
        requireWritable();
        IProfile profile = profile();
        Set<IInstallableUnit> found = profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream()
                .filter(unit -> unit.getId().equals(group(id))).collect(Collectors.toSet());
        if (found.isEmpty()) {
            throw problem(Reason.NOT_INSTALLED, null, id);
        }
        IProfileChangeRequest request = planner().createChangeRequest(profile);
        request.removeAll(found);
        perform(request, context(), id, monitor);
        return feature(found.iterator().next(), locale);
    }

    @Override
    public void close() {
        bundle.ungetService(reference);
    }

    private void perform(IProfileChangeRequest request, ProvisioningContext context, String id,
            IProgressMonitor monitor) throws PluginException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        IProvisioningPlan plan = planner().getProvisioningPlan(request, context, progress.split(3));
        require(plan.getStatus(), Reason.DOES_NOT_FIT, id);
        // Signatures say nothing about plug-ins that a city makes for itself; the documentation says what to trust.
        IStatus done = agent.getService(IEngine.class).perform(plan, PhaseSetFactory
                .createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST}), progress.split(7));
        require(done, Reason.FAILED, id);
    }

    private IMetadataRepository open(URI repository, IProgressMonitor monitor) throws PluginException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
        IArtifactRepositoryManager artifacts = agent.getService(IArtifactRepositoryManager.class);
        boolean knownMetadata = metadata.contains(repository);
        boolean knownArtifacts = artifacts.contains(repository);
        try {
            artifacts.loadRepository(repository, progress.split(1));
            return metadata.loadRepository(repository, progress.split(1));
        } catch (OperationCanceledException e) {
            throw problem(monitor.isCanceled() ? Reason.CANCELLED : Reason.NO_REPOSITORY, e, repository.toString());
        } catch (ProvisionException e) {
            throw problem(Reason.NO_REPOSITORY, e, repository.toString());
        } finally {
            // p2 remembers what it opened; the program must not ask an address again without being told.
            if (!knownMetadata) {
                metadata.setEnabled(repository, false);
            }
            if (!knownArtifacts) {
                artifacts.setEnabled(repository, false);
            }
        }
    }

    private ProvisioningContext context(URI... repositories) {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(repositories);
        context.setArtifactRepositories(repositories);
        return context;
    }

    /** Deletes the files of plug-ins that were removed while the program ran with them. */
    private void deleteLeftOvers() throws PluginException {
        IProfile profile = profile();
        if (Files.isWritable(installFolder(profile))) {
            agent.getService(GarbageCollector.class).runGC(profile);
        }
    }

    private static Path installFolder(IProfile profile) {
        return Path.of(profile.getProperty(IProfile.PROP_INSTALL_FOLDER));
    }

    private IProfile profile() throws PluginException {
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        IProfile profile = registry == null ? null : registry.getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw problem(Reason.NOT_INSTALLED_PROGRAM, null);
        }
        return profile;
    }

    private void requireWritable() throws PluginException {
        Path folder = installFolder(profile());
        try {
            Files.delete(Files.createTempFile(folder, "sasae", ".tmp"));
        } catch (IOException e) {
            throw problem(Reason.READ_ONLY_PROGRAM, e, folder.toString());
        }
    }

    private IPlanner planner() {
        return agent.getService(IPlanner.class);
    }

    private static Set<IInstallableUnit> newest(IMetadataRepository repository, IQuery<IInstallableUnit> query) {
        return repository.query(QueryUtil.createLatestQuery(query), null).toUnmodifiableSet();
    }

    private static List<PluginUnit> features(Stream<IInstallableUnit> units, Locale locale) {
        return units.filter(unit -> unit.getId().endsWith(GROUP)).map(unit -> feature(unit, locale))
                .sorted(Comparator.comparing(PluginUnit::id)).toList();
    }

    private static PluginUnit feature(IInstallableUnit unit, Locale locale) {
        String id = unit.getId().substring(0, unit.getId().length() - GROUP.length());
        String name = unit.getProperty(IInstallableUnit.PROP_NAME, locale.getLanguage());
        String provider = unit.getProperty(IInstallableUnit.PROP_PROVIDER, locale.getLanguage());
        return new PluginUnit(id, unit.getVersion().toString(), name == null ? id : PropertyText.repaired(name),
                provider == null ? "" : PropertyText.repaired(provider));
    }

    private static String group(String id) {
        return id.endsWith(GROUP) ? id : id + GROUP;
    }

    private static void require(IStatus status, Reason reason, String id) throws PluginException {
        if (status.getSeverity() == IStatus.CANCEL) {
            throw problem(Reason.CANCELLED, status.getException(), id);
        }
        if (!status.isOK() && status.getSeverity() >= IStatus.ERROR) {
            throw problem(reason, status.getException(), id, sentences(status));
        }
    }

    /** What p2 says at the ends of its tree of reasons. */
    private static String sentences(IStatus status) {
        return status.getChildren().length == 0 ? status.getMessage()
                : Stream.of(status.getChildren()).map(PluginManager::sentences).distinct()
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private static PluginException problem(Reason reason, Throwable cause, String... details) {
        return new PluginException(reason, List.of(details), cause);
    }
}
