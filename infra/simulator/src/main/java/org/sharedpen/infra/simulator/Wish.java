package org.sharedpen.infra.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be simulated.
 *
 * @param data the folder of the running product, where lessons are to come in by the quick way
 * @param kinds of the units, one after the other
 * @param schools how many
 * @param classes of each school
 * @param years that each school is recorded for
 * @param units of each class in each year
 * @param lessons of each unit
 * @param prefix of the usernames
 * @param atOnce how many classes are recorded at the same time
 */
record Wish(
        URI url,
        String operatorToken,
        @Nullable Path data,
        List<UnitKind> kinds,
        int schools,
        int classes,
        int years,
        int units,
        int lessons,
        long seed,
        String prefix,
        int atOnce) {
    private static final int MOST_LESSONS = 60;
    private static final int MANY = 10_000;

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    static Wish of(String... arguments) {
        Arguments given = Arguments.of(arguments);
        long seed = given.seed("--seed");
        return new Wish(
                given.url("--url", "http://localhost:8080"),
                given.text("--operator-token", "demo-operator"),
                given.folder("--data"),
                given.kinds("--kinds"),
                given.number("--schools", 1, MANY),
                given.number("--classes", UnitKind.values().length, MANY),
                given.number("--years", 1, 20),
                given.number("--units", 1, MANY),
                given.number("--lessons", 6, MOST_LESSONS),
                seed,
                given.word("--prefix", "sim" + seed),
                given.number("--at-once", 2, 64));
    }
}
