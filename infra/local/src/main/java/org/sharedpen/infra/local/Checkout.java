package org.sharedpen.infra.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built services lie: in the checkout that this class was built in. */
final class Checkout {
    private static final String MARK = "dashboard-ui";

    private Checkout() {}

    /** The top folder of the checkout. */
    static Path root() {
        for (Path folder = lifeline(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(MARK).resolve("target").resolve("lib"))) {
                return folder;
            }
        }
        throw new IllegalArgumentException("The services are not built yet: run the build first, as the README says");
    }

    /** The jar or folder that this class was loaded from. */
    static Path lifeline() {
        try {
            return Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
