package org.sharedpen.infra.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sharedpen.infra.simulator.DemoSchool;

/** Starts the whole product with the demo school once for all tests that ask for its address, or the folder of its data. */
final class RunningProduct implements ParameterResolver {
    private static @Nullable URI address;
    private static @Nullable Path data;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == URI.class || type == Path.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        URI running = address();
        return parameter.getParameter().getType() == Path.class ? Objects.requireNonNull(data) : running;
    }

    static synchronized URI address() {
        if (address == null) {
            address = start();
        }
        return address;
    }

    private static URI start() {
        try {
            Path folder =
                    Files.createTempDirectory(Path.of("target"), "product").toAbsolutePath();
            Product product = Product.start(new Settings(folder, freePorts(), true));
            data = folder;
            URI address = URI.create(product.address());
            DemoSchool.at(address).fill();
            return address;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A port with five others, as the product wants them, that nobody listens on. */
    static int freePorts() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 28_000);
            boolean free = true;
            for (int offset : new int[] {0, 1, 2, 1000, 1001, 1002}) {
                free &= isFree(port + offset);
            }
            if (free) {
                return port;
            }
        }
        throw new IllegalStateException("No free ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
