package org.sharedpen.infra.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL that runs on a data directory, as the file that it leaves there tells. */
public final class Postmaster {
    private Postmaster() {}

    /** None where there is no file or half of one, or it names another directory, or what is no PostgreSQL any more. */
    public static Optional<ProcessHandle> of(Path data) throws IOException {
        List<String> lines = lines(data.resolve("postmaster.pid"));
        return lines.size() < 2 || !lines.get(1).equals(data.toString())
                ? Optional.empty()
                : number(lines.get(0)).flatMap(ProcessHandle::of).filter(Postmaster::isPostgres);
    }

    /** Read in one go, since PostgreSQL takes its file away whenever it ends. */
    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }
}
