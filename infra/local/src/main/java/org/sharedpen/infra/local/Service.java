package org.sharedpen.infra.local;

import java.io.File;
import java.nio.file.Path;

/** One of the three services: where its jar lies in the checkout, its main class, its ports. */
enum Service {
    COMMAND("command-service", "org.sharedpen.command.CommandService", 1),
    QUERY("query-service", "org.sharedpen.query.QueryService", 2),
    DASHBOARD("dashboard-ui", "org.sharedpen.dashboard.DashboardUi", 0);

    private static final int MANAGEMENT = 1000;

    private final String module;
    private final String mainClass;
    private final int offset;

    Service(String module, String mainClass, int offset) {
        this.module = module;
        this.mainClass = mainClass;
        this.offset = offset;
    }

    String module() {
        return module;
    }

    String mainClass() {
        return mainClass;
    }

    int port(Settings settings) {
        return settings.port() + offset;
    }

    int managementPort(Settings settings) {
        return port(settings) + MANAGEMENT;
    }

    /** Its jar, whose manifest names its libraries, and the jar that holds the lifeline. */
    String classPath(Path checkout, Path lifeline) {
        Path jar = checkout.resolve(module).resolve("target").resolve(module + ".jar");
        return jar + File.pathSeparator + lifeline;
    }
}
