// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.codegen;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generates Java from a genmodel, if the model changed since the last time.
 *
 * <p>Arguments: {@code model|edit}, the genmodel file, the folder for the generated Java. The folder belongs
 * to the generator: what stands in it is removed before new code is written.
 */
public final class GenerateMain {

    private GenerateMain() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            throw new IllegalArgumentException("Arguments: model|edit GENMODEL OUTPUT_FOLDER");
        }
        Part part = Part.of(args[0]);
        Path genmodel = Path.of(args[1]).toAbsolutePath().normalize();
        Path output = Path.of(args[2]).toAbsolutePath().normalize();
        if (!Files.isRegularFile(genmodel)) {
            throw new IllegalArgumentException("No genmodel at " + genmodel);
        }

        Fingerprint fingerprint = Fingerprint.of(part, genmodel);
        if (fingerprint.matches(output)) {
            System.out.println(part + " code in " + output.getFileName() + " is up to date");
            return;
        }
        int files = new EmfGenerator(genmodel).generate(part, output);
        fingerprint.store(output);
        System.out.println("Generated " + files + " " + part + " files into " + output.getFileName());
    }
}
