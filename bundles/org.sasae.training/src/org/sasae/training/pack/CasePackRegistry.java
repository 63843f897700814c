// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.URI;
import org.sasae.core.text.ContributorFiles;

/**
 * The case packs there are: those that plug-ins bring along through the extension point {@value #POINT}, and folders
 * that people added. Immutable; make a new one after something changed. A pack that cannot be read is listed with its
 * problems and does not stop the others.
 */
public final class CasePackRegistry {

    /** The extension point. */
    public static final String POINT = "org.sasae.training.casePacks";

    private final Map<String, TrainingPack> packs = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();

    /**
     * A pack that could not be read.
     *
     * @param name     its folder
     * @param origin   who brings it along
     * @param problems what is wrong, at least one
     */
    public record Broken(String name, String origin, List<PackProblem> problems) {

        /** Makes the problems unmodifiable. */
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    private CasePackRegistry() {
    }

    /**
     * The packs of the installed plug-ins and of folders.
     *
     * @param folders folders whose subfolders are packs, such as the one in the workspace; those that do not exist are
     *                passed over
     */
    public static CasePackRegistry fromPlatform(Collection<Path> folders) {
        return from(RegistryFactory.getRegistry(), folders);
    }

    /** The same with another extension registry; null for none. */
    public static CasePackRegistry from(IExtensionRegistry extensions, Collection<Path> folders) {
        CasePackRegistry registry = new CasePackRegistry();
        if (extensions != null) {
            for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
                registry.add(element);
            }
        }
        folders.forEach(registry::addAll);
        return registry;
    }

    /** The packs that can be used, those of plug-ins first. */
    public List<TrainingPack> packs() {
        return List.copyOf(packs.values());
    }

    /** The packs that cannot. */
    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    /** A pack by its id or its short name. */
    public Optional<TrainingPack> find(String idOrSlug) {
        return Optional.ofNullable(packs.get(idOrSlug)).or(() -> packs.values().stream()
                .filter(pack -> pack.slug().equals(idOrSlug)).findFirst());
    }

    private void add(IConfigurationElement element) {
        String origin = element.getContributor().getName();
        String path = String.valueOf(element.getAttribute("path"));
        Optional<URL> entry = ContributorFiles.find(element, path.endsWith("/") ? path : path + "/");
        try {
            if (entry.isEmpty()) {
                broken.add(new Broken(path, origin, List.of(PackProblem.error("", 0, "noFolder", path))));
            } else {
                add(local(entry.get()), origin);
            }
        } catch (IOException e) {
            broken.add(new Broken(path, origin, List.of(PackProblem.error("", 0, "noFolder", path))));
        }
    }

    /** A pack in a jar is unpacked once by the platform. */
    private static Path local(URL entry) throws IOException {
        return Path.of(URI.createURI(FileLocator.toFileURL(entry).toString()).toFileString());
    }

    private void addAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(PackLoader::isPack).sorted().forEach(child -> add(child, child.toString()));
        } catch (IOException e) {
            broken.add(new Broken(folder.toString(), folder.toString(),
                    List.of(PackProblem.error("", 0, "noFolder", folder.toString()))));
        }
    }

    private void add(Path folder, String origin) {
        String name = folder.getFileName().toString();
        try {
            TrainingPack pack = PackLoader.load(folder, origin);
            TrainingPack first = packs.putIfAbsent(pack.id(), pack);
            if (first != null) {
                broken.add(new Broken(name, origin,
                        List.of(PackProblem.error(PackLoader.PACK, 0, "sameId", first.origin()))));
            }
        } catch (PackException e) {
            broken.add(new Broken(name, origin, e.problems()));
        }
    }
}
