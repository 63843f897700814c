// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.exchange.DrawnFamily;
import org.sasae.sheets.SheetBatch;
import org.sasae.sheets.SheetCatalog;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetInfo;

/**
 * All sheets of many cases with their genograms: time, memory, and how both grow. {@code -Dsasae.benchmark.cases=10,100}
 * chooses the numbers of cases.
 */
class SheetBenchmark {

    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    private static Path sample() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("samples"))) {
            root = root.getParent();
        }
        return root.resolve("samples").resolve("hanaoka.sasae");
    }

    @Test
    void allSheetsOfManyCases() throws IOException {
        int most = counts().stream().max(Integer::compare).orElseThrow();
        List<Path> cases = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            cases.add(Files.copy(sample(), folder.resolve("case-%05d.sasae".formatted(i))));
        }
        run(cases.subList(0, Math.min(5, most)), SheetFormat.PDF);
        System.out.println("| format | cases | sheets | seconds | ms a sheet | peak heap MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (SheetFormat format : SheetFormat.values()) {
            for (int count : counts()) {
                System.gc();
                heap().forEach(MemoryPoolMXBean::resetPeakUsage);
                long start = System.nanoTime();
                int sheets = run(cases.subList(0, count), format);
                double seconds = (System.nanoTime() - start) / NANOS;
                System.out.printf(Locale.ROOT, "| %s | %d | %d | %.1f | %.0f | %d |%n", format, count, sheets, seconds,
                        seconds * 1000 / sheets, peak() / MEGABYTE);
            }
        }
    }

    private static List<Integer> counts() {
        return Arrays.stream(System.getProperty("sasae.benchmark.cases", "10,100,1000").split(","))
                .map(Integer::valueOf).toList();
    }

    private int run(List<Path> cases, SheetFormat format) {
        DrawnFamily family = new DrawnFamily(Locale.JAPANESE);
        SheetCatalog catalog = SheetCatalog.installed();
        SheetBatch batch = new SheetBatch((careCase, width, height) -> family.png(careCase), format,
                folder.resolve("out"), Locale.JAPANESE);
        return batch.run(cases, careCase -> catalog.sheets(careCase.getProfileId(), Locale.JAPANESE).stream()
                .map(SheetInfo::id).toList(), null).stream().mapToInt(outcome -> outcome.written().size()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
