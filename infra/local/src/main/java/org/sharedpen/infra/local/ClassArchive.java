package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes of a service as a virtual machine holds them, read and verified (class-data sharing): a third of what a
 * start costs. The first start on a build writes down which classes it loads, later ones map them. Where an archive does
 * not fit or cannot be made, the service starts without one.
 */
final class ClassArchive {
    private static final int PATIENCE_MINUTES = 5;
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Path folder;
    private final String module;
    private final String name;
    private final ClassPath classPath;

    private ClassArchive(Path folder, String module, String name, ClassPath classPath) {
        this.folder = folder;
        this.module = module;
        this.name = name;
        this.classPath = classPath;
    }

    /** That of a service in a folder; another build, or another Java, has another. */
    static ClassArchive in(Path folder, Service service, ClassPath classPath) throws IOException {
        String name = "%s-%08x".formatted(service.module(), classPath.fingerprint());
        return new ClassArchive(folder, service.module(), name, classPath);
    }

    /** What the service's virtual machine is told at its start. */
    List<String> options() throws IOException {
        if (!classPath.onlyJars()) {
            return List.of();
        }
        Files.createDirectories(folder);
        return Files.exists(file(".jsa"))
                ? List.of("-XX:SharedArchiveFile=" + file(".jsa"), "-Xlog:disable")
                : List.of("-XX:DumpLoadedClassList=" + file(".classes"), "-Xlog:disable");
    }

    /** Makes the archive where there is none, of what the running service has loaded so far; may be interrupted. */
    void make(String mark) throws IOException, InterruptedException {
        if (Files.exists(file(".jsa")) || Files.notExists(file(".classes"))) {
            return;
        }
        removeThoseOfOtherBuilds();
        Files.writeString(file(".list"), wholeLines(Files.readString(file(".classes"))));
        Process dump = new ProcessBuilder(command(mark))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (dump.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && dump.exitValue() == 0) {
                Files.move(file(".new"), file(".jsa"), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            dump.destroyForcibly();
            Files.deleteIfExists(file(".new"));
            Files.deleteIfExists(file(".list"));
        }
    }

    private List<String> command(String mark) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.add(NICE.toString()); // whoever has just started the product goes first
        }
        command.addAll(List.of(
                Java.launcher(),
                mark,
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + file(".list"),
                "-XX:SharedArchiveFile=" + file(".new"),
                "-cp",
                classPath.toString()));
        return command;
    }

    private void removeThoseOfOtherBuilds() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, module + "-*")) {
            for (Path file : all) {
                if (!file.getFileName().toString().startsWith(name)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path file(String ending) {
        return folder.resolve(name + ending);
    }

    /** The service may be writing the last line just now. */
    private static String wholeLines(String written) {
        return written.substring(0, written.lastIndexOf('\n') + 1);
    }
}
