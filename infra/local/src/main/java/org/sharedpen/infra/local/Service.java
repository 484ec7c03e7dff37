package org.sharedpen.infra.local;

/** One of the three services: where it lies in the checkout, its main class, its ports. */
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
}
