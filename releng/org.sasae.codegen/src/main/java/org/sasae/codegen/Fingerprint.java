// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.genmodel.GenModel;

/**
 * A hash over everything that decides what is generated: all model files beside the genmodel, the version of
 * EMF's templates, and this generator. Times of files are no help here, since a fresh clone or a change of
 * branch sets them anew.
 */
record Fingerprint(String value) {

    private static final String FILE = ".fingerprint";

    static Fingerprint of(Part part, Path genmodel) throws IOException {
        MessageDigest digest = sha256();
        update(digest, part.name());
        update(digest, String.valueOf(location(GenModel.class).getFileName()));
        for (Path file : generatorClasses()) {
            digest.update(Files.readAllBytes(file));
        }
        for (Path file : modelFiles(genmodel.getParent())) {
            update(digest, file.getFileName().toString());
            digest.update(Files.readAllBytes(file));
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    boolean matches(Path output) throws IOException {
        Path file = output.resolve(FILE);
        return Files.isRegularFile(file) && Files.readString(file).equals(value);
    }

    void store(Path output) throws IOException {
        Files.writeString(output.resolve(FILE), value);
    }

    private static List<Path> modelFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Fingerprint::isModelFile).sorted().toList();
        }
    }

    private static boolean isModelFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".ecore") || name.endsWith(".genmodel");
    }

    /** The classes of this program; empty when it runs from a jar, whose time stamps differ from build to build. */
    private static List<Path> generatorClasses() throws IOException {
        Path location = location(Fingerprint.class);
        Path classes = Files.isDirectory(location) ? location : location.resolveSibling("classes");
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }

    private static Path location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(java.net.URI.create(source.getLocation().toString()));
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
