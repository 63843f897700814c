// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sasae.core.internal.files.SafeFile;
import org.sasae.core.internal.files.SaveStep;

/**
 * The process that {@link KilledSaveTest} kills. Needs nothing but the Java runtime, so that it starts fast.
 *
 * <p>{@code SavingChild FILE CONTENT STEP} saves once and halts at the step. {@code SavingChild FILE CONTENT CONTENT}
 * saves both in turn until it is killed, and writes a byte to its output before each save.
 */
public final class SavingChild {

    private SavingChild() {
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        byte[] first = Files.readAllBytes(Path.of(arguments[1]));
        if (Files.exists(Path.of(arguments[2]))) {
            saveForEver(file, first, Files.readAllBytes(Path.of(arguments[2])));
        }
        SaveStep last = SaveStep.valueOf(arguments[2]);
        SafeFile.at(file, step -> {
            if (step == last) {
                Runtime.getRuntime().halt(7);
            }
        }).write(first);
    }

    private static void saveForEver(Path file, byte[] first, byte[] second) throws IOException {
        for (boolean turn = true; true; turn = !turn) {
            System.out.write('.');
            System.out.flush();
            SafeFile.at(file).write(turn ? first : second);
        }
    }
}
