package org.sharedpen.infra.local;

import java.nio.file.Path;

/**
 * What the person who starts the product may choose.
 *
 * @param folder where everything that is recorded is kept
 * @param port where the pages are
 * @param demo whether the demo school gets its finished unit
 */
record Settings(Path folder, int port, boolean demo) {
    private static final int DEFAULT_PORT = 8080;

    /** Reads {@code --data=FOLDER}, {@code --port=NUMBER} and {@code --no-demo}. */
    static Settings of(String... arguments) {
        Path folder = Path.of(".shared-pen");
        int port = DEFAULT_PORT;
        boolean demo = true;
        for (String argument : arguments) {
            if (argument.startsWith("--data=")) {
                folder = Path.of(argument.substring("--data=".length()));
            } else if (argument.startsWith("--port=")) {
                port = Integer.parseInt(argument.substring("--port=".length()));
            } else if (argument.equals("--no-demo")) {
                demo = false;
            } else {
                throw new IllegalArgumentException(
                        "Unknown argument " + argument + "; known are --data=FOLDER, --port=NUMBER and --no-demo");
            }
        }
        return new Settings(folder.toAbsolutePath().normalize(), port, demo);
    }

    int commandPort() {
        return port + 1;
    }

    int queryPort() {
        return port + 2;
    }

    String address() {
        return "http://localhost:" + port;
    }
}
