// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;

/** Two projects in a temporary folder, which EMF takes for projects of a workspace. */
final class ScratchProjects implements AutoCloseable {

    private static final String MODEL_PROJECT = "sasae.scratch.model";
    private static final String EDIT_PROJECT = "sasae.scratch.edit";
    private static final String SOURCE_FOLDER = "src-gen";

    private final Path root;

    ScratchProjects() throws IOException {
        root = Files.createTempDirectory("sasae-codegen");
        Map<String, URI> projects = EcorePlugin.getPlatformResourceMap();
        for (String project : List.of(MODEL_PROJECT, EDIT_PROJECT)) {
            Path folder = Files.createDirectories(root.resolve(project));
            projects.put(project, URI.createFileURI(folder + "/"));
        }
    }

    String modelDirectory() {
        return "/" + MODEL_PROJECT + "/" + SOURCE_FOLDER;
    }

    String editDirectory() {
        return "/" + EDIT_PROJECT + "/" + SOURCE_FOLDER;
    }

    /** Replaces the content of {@code output} by the generated Java; returns the number of files. */
    int moveJava(Part part, Path output) throws IOException {
        deleteTree(output);
        Path sources = root.resolve(part == Part.MODEL ? MODEL_PROJECT : EDIT_PROJECT).resolve(SOURCE_FOLDER);
        List<Path> files = filesBelow(sources, ".java");
        for (Path file : files) {
            Path target = output.resolve(sources.relativize(file));
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("EMF generated nothing for " + part);
        }
        return files.size();
    }

    private static List<Path> filesBelow(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        deleteTree(root);
    }
}
