package org.sharedpen.infra.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Services of an earlier start in the same folder, which was killed: they are ending, and still hold their ports. */
final class Leftovers {
    private static final String MARK = "-Dsharedpen.local.folder=";
    private static final int PATIENCE_SECONDS = 5;

    private Leftovers() {}

    /** By this every service of a folder is known. */
    static String mark(Path folder) {
        return MARK + folder;
    }

    /** Ends them at once; what they acknowledged is on disk. Only for who holds the folder. */
    static void endIn(Path folder) {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> isOf(folder, process))
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.stream()
                .map(process -> process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS))
                .forEach(CompletableFuture::join);
    }

    private static boolean isOf(Path folder, ProcessHandle process) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.isPresent() && List.of(arguments.get()).contains(mark(folder));
    }
}
