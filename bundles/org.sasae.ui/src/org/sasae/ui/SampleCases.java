// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sasae.ui.internal.CaseFolder;

/**
 * The sample cases that come with the program. A person who starts it for the first time finds copies in the case
 * folder, which may be changed and deleted like any other case and, like every case, be read by their owner only.
 */
public final class SampleCases {

    private static final String FOLDER = "samples";
    private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    /** The case that the first window shows: the person of the field's best-known teaching example. */
    private static final String FIRST_SHOWN = "mrs-a.sasae";

    private SampleCases() {
    }

    /**
     * Puts copies of the samples into the usual case folder if that folder does not exist yet, that is, at the very
     * first start. A folder that the person has emptied stays empty.
     *
     * @return the case to show first, empty where the person has a case folder already
     * @throws IOException where the folder cannot be made or written
     */
    public static Optional<Path> placeOnFirstStart() throws IOException {
        Path folder = CaseFolder.path();
        if (Files.exists(folder) || !folder.equals(CaseFolder.usual())) {
            return Optional.empty();
        }
        CaseFolder.create(folder);
        for (URL sample : samples()) {
            Path copy = folder.resolve(Path.of(sample.getPath()).getFileName());
            try (InputStream content = sample.openStream();
                    OutputStream written = Channels.newOutputStream(Files.newByteChannel(copy, NEW_FILE,
                            CaseFolder.ownerOnly(folder, "rw-------")))) {
                content.transferTo(written);
            }
        }
        return Optional.of(folder.resolve(FIRST_SHOWN)).filter(Files::exists);
    }

    private static List<URL> samples() {
        Bundle bundle = FrameworkUtil.getBundle(SampleCases.class);
        var entries = bundle.findEntries(FOLDER, "*.sasae", false);
        return entries == null ? List.of() : Collections.list(entries);
    }
}
