// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.training.model.Attempt;

/** Brings case files into a pack as worked plans. Without state. */
public final class WorkedPlanFiles {

    private static final String FOLDER = "examples";
    private static final String ENDING = ".sasae";

    private WorkedPlanFiles() {
    }

    /**
     * What was brought in.
     *
     * @param file       the file as a pack names it, from the folder of the pack on
     * @param comparable whether it holds a plan that learners write in the case of the pack, so that both can be shown
     *                   beside each other
     */
    public record Brought(String file, boolean comparable) {
    }

    /**
     * Copies a case into a pack. The record of an attempt, with the name of the learner and what was said, stays behind;
     * names in the case itself do not.
     *
     * @param from the case file, not null; it is not changed
     * @param pack the folder of the pack, not null
     * @return what was brought in
     * @throws CaseFileException when the file is no case, or the copy cannot be written
     * @throws IOException       when the folder cannot be made
     */
    public static Brought bring(Path from, Path pack) throws CaseFileException, IOException {
        CaseResource resource = new CaseFiles().open(from).resource();
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.getExtensions().removeIf(Attempt.class::isInstance);
        Path folder = Files.createDirectories(pack.resolve(FOLDER));
        Path target = free(folder, from.getFileName().toString());
        resource.setURI(URI.createFileURI(target.toAbsolutePath().toString()));
        CaseFiles.save(resource, target);
        Set<String> shared = new HashSet<>(plans(careCase));
        shared.retainAll(plans(new CaseFiles().open(pack.resolve(PackLoader.CASE)).careCase().orElseThrow()));
        return new Brought(FOLDER + "/" + target.getFileName(), !shared.isEmpty());
    }

    private static Set<String> plans(CareCase careCase) {
        return careCase.getPlans().stream().map(plan -> EcoreUtil.getURI(plan).fragment()).collect(Collectors.toSet());
    }

    private static Path free(Path folder, String name) {
        String plain = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path file = folder.resolve(plain + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(plain + "-" + number + ENDING);
        }
        return file;
    }
}
