package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.sharedpen.command.CommandService;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command service in this process, on databases and with keys of its own. */
final class MeasuredService {
    private MeasuredService() {}

    static ConfigurableApplicationContext on(TestDatabases databases, String... settings) throws IOException {
        return run(CommandService.application(), databases, settings);
    }

    /** The deciders and the log alone. */
    static ConfigurableApplicationContext withoutServer(TestDatabases databases) throws IOException {
        return run(CommandService.withoutServer(), databases);
    }

    private static ConfigurableApplicationContext run(
            SpringApplicationBuilder service, TestDatabases databases, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--sharedpen.log.url=" + databases.logUrl(),
                "--sharedpen.people.url=" + databases.peopleUrl(),
                "--sharedpen.keys.create=true",
                "--sharedpen.keys.master-file="
                        + Files.createTempDirectory("measured").resolve("master.key")));
        return service.run(all.toArray(String[]::new));
    }
}
