package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a service is started for these settings: its command line, its environment, where it writes what it says. */
record Launch(Service service, List<String> command, Map<String, String> environment, Path log, ClassArchive archive) {

    /** A few people on a machine of two processors: for their first hours it takes half of what both compilers take. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    static Launch of(Service service, Settings settings, Map<String, String> databases) throws IOException {
        ClassPath classPath = ClassPath.of(service, Checkout.root(), Checkout.lifeline());
        ClassArchive archive = ClassArchive.in(settings.folder().resolve("classes"), service, classPath);
        List<String> command = new ArrayList<>(List.of(Java.launcher(), Leftovers.mark(settings.folder())));
        command.addAll(archive.options());
        command.addAll(List.of(
                QUICK_COMPILER,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                classPath.toString(),
                Lifeline.class.getName(),
                service.mainClass()));
        Path log = settings.folder().resolve("logs").resolve(service.module() + ".log");
        return new Launch(service, command, environment(service, settings, databases), log, archive);
    }

    private static Map<String, String> environment(Service service, Settings settings, Map<String, String> databases)
            throws IOException {
        Map<String, String> environment = new HashMap<>(databases);
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_PORT", Integer.toString(service.port(settings)));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(service.managementPort(settings)));
        environment.put(
                "SHAREDPEN_KEYS_MASTERFILE", MasterKeyFile.in(settings.folder()).toString());
        environment.put("SHAREDPEN_SESSION_JWKSURI", settings.address() + "/.well-known/jwks.json");
        environment.put("SHAREDPEN_COMMAND_URL", "http://localhost:" + settings.commandPort());
        environment.put("SHAREDPEN_QUERY_URL", "http://localhost:" + settings.queryPort());
        return environment;
    }
}
