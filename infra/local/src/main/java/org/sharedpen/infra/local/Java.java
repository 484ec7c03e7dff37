package org.sharedpen.infra.local;

import java.nio.file.Path;

/** The Java that runs this, for the processes that it starts. */
final class Java {
    private Java() {}

    static String launcher() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
