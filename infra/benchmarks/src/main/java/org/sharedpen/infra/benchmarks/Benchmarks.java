package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs every benchmark, or the one named, one after the other, each in a process of its own. */
public final class Benchmarks {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private Benchmarks() {}

    private enum Name {
        LEDGER(LedgerBenchmark.class),
        APPEND(AppendBenchmark.class),
        HTTP(HttpBenchmark.class),
        FRESHNESS(FreshnessBenchmark.class),
        REBUILD(RebuildBenchmark.class),
        SCREEN(ScreenBenchmark.class);

        private final Class<?> main;

        Name(Class<?> main) {
            this.main = main;
        }
    }

    /** First the folder of the results, then {@code all} or a name, then what else the virtual machine is told. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String wanted = arguments[1].toUpperCase(Locale.ROOT);
        for (Name name : wanted.equals("ALL") ? Name.values() : new Name[] {Name.valueOf(wanted)}) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    name == Name.REBUILD ? QueryProcess.itsOwn(CLASS_PATH) : CLASS_PATH,
                    "-Dresults=" + arguments[0]));
            if (name == Name.REBUILD) {
                command.addAll(List.of("-Xmx512m", "-Dfill.class.path=" + CLASS_PATH));
            }
            List.of(arguments).subList(2, arguments.length).stream()
                    .filter(option -> !option.isBlank())
                    .forEach(command::add);
            command.add(name.main.getName());
            int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (ended != 0) {
                System.exit(ended);
            }
        }
    }
}
