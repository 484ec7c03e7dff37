package org.sharedpen.infra.benchmarks;

import java.util.Map;
import org.sharedpen.infra.database.TestDatabases;

/** Actions accepted and durable, in process: through the real command bus, lesson, sealing, appender and tables. */
public final class AppendBenchmark {
    private static final BesidePgbench BENCHMARK = new BesidePgbench(
            "append",
            "Append: actions accepted and durable, in process",
            "Each action is one command with one contribution of a pupil, sealed; it stores an event and an action row.",
            Map.of(8, "0.40", 32, "0.80"));

    private AppendBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TestDatabases databases = TestDatabases.fresh();
        try (RecordingLoad load = RecordingLoad.on(databases)) {
            BENCHMARK.measure(databases, load);
        }
        System.exit(0); // the embedded server has threads of its own
    }
}
