// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.cli.internal.SasaeCommandLine;
import org.sasae.cli.internal.Terminal;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.testkit.CaseGenerator;

/** How fast {@code sasae check} gets through many cases, and whether its memory grows with their number. */
class CheckBenchmark {

    private static final int OBJECTS_PER_CASE = 150;
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void manyCases() throws Exception {
        warmUp();
        System.out.println("| cases | seconds | cases a second | peak heap MB |");
        System.out.println("| --- | --- | --- | --- |");
        for (int count : List.of(100, 1_000, 10_000)) {
            Path cases = write(count);
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            check(cases);
            double seconds = (System.nanoTime() - start) / NANOS;
            System.out.printf("| %d | %.1f | %.0f | %d |%n", count, seconds, count / seconds, peak() / MEGABYTE);
        }
    }

    private void warmUp() throws Exception {
        Path cases = write(50);
        for (int i = 0; i < 5; i++) {
            check(cases);
        }
    }

    private Path write(int count) throws Exception {
        Path target = Files.createDirectories(folder.resolve("cases-" + count));
        for (int i = 0; i < count; i++) {
            Path file = target.resolve("case-%05d.sasae".formatted(i));
            CaseResource resource = CaseFiles.create(file);
            resource.getContents().set(0, CaseGenerator.generate(i, OBJECTS_PER_CASE));
            Files.write(file, resource.toBytes());
        }
        return target;
    }

    private static void check(Path cases) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        SasaeCommandLine.run(new String[] {"check", "--lang", "ja", cases.toString()}, InputStream.nullInputStream(), new Terminal(nowhere, nowhere));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
