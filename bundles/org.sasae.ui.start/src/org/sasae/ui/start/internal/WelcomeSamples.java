// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.osgi.framework.Bundle;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.ui.Cases;
import org.sasae.ui.SasaeUi;

/** The samples that come with the program, in the order of their difficulty. */
final class WelcomeSamples {

    private static final String ENDING = '.' + CaseResource.FILE_EXTENSION;
    private static final List<String> ORDER = List.of("a-san", "mrs-a", "hanaoka");

    private WelcomeSamples() {
    }

    /**
     * A sample.
     *
     * @param name    name of its file without ending
     * @param words   what it shows
     * @param content where the program has it
     */
    record Sample(String name, String words, URL content) {

        /**
         * Gives the copy in the case folder, made anew where there is none. A copy that a person has changed stays.
         *
         * @return the file
         * @throws CaseFileException where it cannot be written
         * @throws IOException       where the sample cannot be read
         */
        Path place() throws IOException {
            Path file = Cases.folder().resolve(name + ENDING);
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                CaseResource resource = new CaseResource(URI.createFileURI(file.toString()));
                try (InputStream in = content.openStream()) {
                    resource.load(in, Map.of());
                }
                CaseFiles.save(resource, file);
            }
            return file;
        }
    }

    /** {@return the samples that are installed} */
    static List<Sample> all() {
        Bundle bundle = Platform.getBundle(SasaeUi.PLUGIN_ID);
        var entries = bundle == null ? null : bundle.findEntries("samples", "*" + ENDING, false);
        List<Sample> samples = new ArrayList<>();
        for (URL each : entries == null ? List.<URL>of() : Collections.list(entries)) {
            String file = Path.of(each.getPath()).getFileName().toString();
            String name = file.substring(0, file.length() - ENDING.length());
            samples.add(new Sample(name, StartMessages.sample(name).orElse(name), each));
        }
        samples.sort((one, other) -> Integer.compare(place(one), place(other)));
        return samples;
    }

    private static int place(Sample sample) {
        int known = ORDER.indexOf(sample.name());
        return known < 0 ? ORDER.size() : known;
    }
}
