package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The folder that {@code -Dresults} names, with a file for each day and benchmark. */
final class Results {
    private Results() {}

    static void write(String name, CharSequence report) throws IOException {
        System.out.println(report);
        Path folder = Path.of(System.getProperty("results", "infra/benchmarks/results"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("%s-%s.md".formatted(LocalDate.now(ZoneOffset.UTC), name)), report);
    }
}
