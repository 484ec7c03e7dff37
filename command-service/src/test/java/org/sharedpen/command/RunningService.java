package org.sharedpen.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole command service, started as {@code main} starts it, on fresh databases and free ports. */
public record RunningService(ConfigurableApplicationContext context, TestDatabases databases) implements AutoCloseable {

    /** @param more sources beside the service, such as a door for a test */
    public static RunningService start(TestDatabases databases, Class<?>[] more, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--sharedpen.log.url=" + databases.logUrl(),
                "--sharedpen.people.url=" + databases.peopleUrl(),
                "--sharedpen.keys.create=true",
                "--sharedpen.keys.master-file=" + keyFile(),
                "--logging.level.root=error",
                "--logging.level.org.sharedpen=off"));
        arguments.addAll(List.of(settings));
        return new RunningService(
                CommandService.application().sources(more).run(arguments.toArray(String[]::new)), databases);
    }

    public static RunningService start(String... settings) {
        return start(TestDatabases.fresh(), new Class<?>[0], settings);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path keyFile() {
        try {
            return Files.createTempDirectory("sharedpen").resolve("master.key");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
