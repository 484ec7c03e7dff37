package org.sharedpen.infra.benchmarks;

import java.util.Map;
import org.sharedpen.infra.database.TestDatabases;

/** Actions accepted and durable, over HTTP at the service: one action a request, one request at a time a connection. */
public final class HttpBenchmark {
    private static final BesidePgbench BENCHMARK = new BesidePgbench(
            "http",
            "HTTP: actions accepted and durable, one a request, at the service",
            "Each request has a token and one contribution of a pupil, sealed; it stores an event and an action row. Service and"
                    + " callers are one process.",
            Map.of(32, "0.20"));

    private HttpBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TestDatabases databases = TestDatabases.fresh();
        try (HttpLoad load = HttpLoad.on(databases)) {
            BENCHMARK.measure(databases, load);
        }
        System.exit(0); // the embedded server has threads of its own
    }
}
