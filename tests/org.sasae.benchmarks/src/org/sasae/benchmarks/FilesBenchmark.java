// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.CaseGenerator;

/**
 * Opening and saving a case beside EMF's own XMI, which neither checks what it reads nor keeps a copy of what it
 * overwrites. The difference is what safety costs.
 */
class FilesBenchmark {

    private static final int WARM_UPS = 30;
    private static final int RUNS = 60;

    @TempDir
    private Path folder;

    @Test
    void openAndSave() throws Exception {
        System.out.println("| objects | KB | open | open, plain XMI | save | save, plain XMI |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (int size : List.of(100, 1_000, 10_000)) {
            measure(size);
        }
    }

    private void measure(int size) throws Exception {
        CareCase careCase = CaseGenerator.generate(1, size);
        Path file = folder.resolve("case-" + size + ".sasae");
        CaseResource resource = CaseFiles.create(file);
        resource.getContents().set(0, careCase);
        CaseFiles.save(resource, file);
        CaseFiles files = new CaseFiles();

        Measure open = Measure.of(WARM_UPS, RUNS, () -> files.open(file));
        Measure save = Measure.of(WARM_UPS, RUNS, () -> CaseFiles.save(resource, file));
        Path plainFile = folder.resolve("plain-" + size + ".xmi");
        Resource plain = new XMIResourceImpl(URI.createFileURI(plainFile.toString()));
        plain.getContents().add(EcoreUtil.copy(careCase));
        plain.save(Map.of());
        Measure plainOpen = Measure.of(WARM_UPS, RUNS, () -> load(plainFile));
        Measure plainSave = Measure.of(WARM_UPS, RUNS, () -> {
            plain.save(Map.of());
            return plain;
        });
        System.out.printf("| %d | %d | %s | %s | %s | %s |%n", size, Files.size(file) / 1024, open, plainOpen, save,
                plainSave);
    }

    private static Resource load(Path file) throws IOException {
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.load(Map.of());
        return resource;
    }
}
