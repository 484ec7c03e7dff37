package org.sharedpen.infra.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What a service runs from: its jar, whose manifest names the libraries beside it, and what holds the lifeline. */
record ClassPath(Path jar, Path lifeline) {

    static ClassPath of(Service service, Path checkout, Path lifeline) {
        Path target = checkout.resolve(service.module()).resolve("target");
        return new ClassPath(target.resolve(service.module() + ".jar"), lifeline);
    }

    /** Whether no folder of class files is on it, as there is in a test. */
    boolean onlyJars() {
        return Files.isRegularFile(jar) && Files.isRegularFile(lifeline);
    }

    /** Another number for other files, other contents, another Java. */
    long fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        add(sum, System.getProperty("java.vm.version"));
        for (Path file : List.of(jar, lifeline)) {
            addFile(sum, file);
            Path libraries = file.resolveSibling("lib");
            if (Files.isDirectory(libraries)) {
                try (Stream<Path> found = Files.list(libraries)) {
                    for (Path library : found.sorted().toList()) {
                        addFile(sum, library);
                    }
                }
            }
        }
        return sum.getValue();
    }

    private static void addFile(CRC32 sum, Path file) throws IOException {
        add(sum, file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return jar + File.pathSeparator + lifeline;
    }
}
