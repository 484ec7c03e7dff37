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
    private static final int HIGHEST_PORT = 64_000; // five more are taken, up to a thousand and two above
    private static final String NO_PORT = "--port=%s is no port: choose a number from 1 to " + HIGHEST_PORT;

    /** Reads {@code --data=FOLDER}, {@code --port=NUMBER} and {@code --no-demo}. */
    static Settings of(String... arguments) {
        Path folder = Path.of(".shared-pen");
        int port = DEFAULT_PORT;
        boolean demo = true;
        for (String argument : arguments) {
            if (argument.startsWith("--data=")) {
                folder = folder(argument.substring("--data=".length()));
            } else if (argument.startsWith("--port=")) {
                port = port(argument.substring("--port=".length()));
            } else if (argument.equals("--no-demo")) {
                demo = false;
            } else {
                throw new IllegalArgumentException(
                        "Unknown argument " + argument + "; known are --data=FOLDER, --port=NUMBER and --no-demo");
            }
        }
        return new Settings(folder.toAbsolutePath().normalize(), port, demo);
    }

    private static Path folder(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("--data= is no folder: name one, or leave the argument out");
        }
        return Path.of(text);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(NO_PORT.formatted(text), noNumber);
        }
        throw new IllegalArgumentException(NO_PORT.formatted(text));
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
