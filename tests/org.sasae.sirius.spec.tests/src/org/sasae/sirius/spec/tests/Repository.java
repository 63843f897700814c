// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The files of the repository: the bundles with viewpoints are not part of the ordinary build. */
final class Repository {

    private Repository() {
    }

    static Path folder(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not in the repository");
        }
        return folder.resolve(name);
    }

    /** The messages of a bundle, English first, then Japanese. */
    static List<Map<String, String>> messages(Path bundle) {
        List<Map<String, String>> languages = new ArrayList<>();
        for (String name : List.of("plugin.properties", "plugin_ja.properties")) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle.resolve(name))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> messages = new HashMap<>();
            properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
            languages.add(messages);
        }
        return languages;
    }

    /** Whether an image is there that a viewpoint names as /BUNDLE/FOLDER/FILE. */
    static boolean imageExists(String path) {
        return Files.isRegularFile(folder("bundles" + path)) || Files.isRegularFile(folder("examples" + path));
    }
}
