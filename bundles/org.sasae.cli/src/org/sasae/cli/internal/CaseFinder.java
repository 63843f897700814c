// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.sasae.core.SasaeCore;

/**
 * The case files below the paths that somebody named, one by one, so that the list of many thousands never stands in
 * memory as a whole. A named file is taken whatever it is called; in a folder, files with the extension of a case are,
 * in order of their names. Hidden files and folders, such as the last good copies, are passed over. Links to folders
 * are not followed.
 */
final class CaseFinder implements Iterator<Path> {

    private static final String ENDING = "." + SasaeCore.CASE_FILE_EXTENSION;

    private final Deque<Path> open = new ArrayDeque<>();
    private Path next;

    CaseFinder(List<Path> paths) {
        open.addAll(paths);
        next = find();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Path next() {
        Path found = next;
        next = find();
        return found;
    }

    private Path find() {
        while (!open.isEmpty()) {
            Path candidate = open.removeFirst();
            if (!Files.isDirectory(candidate)) {
                return candidate;
            }
            try {
                content(candidate).reversed().forEach(open::addFirst);
            } catch (IOException | UncheckedIOException e) {
                // Whoever opens the folder as a file says that it cannot be read.
                return candidate;
            }
        }
        return null;
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(CaseFinder::concerns).sorted().toList();
        }
    }

    private static boolean concerns(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return false;
        }
        return Files.isDirectory(path) ? !Files.isSymbolicLink(path) : name.endsWith(ENDING);
    }
}
