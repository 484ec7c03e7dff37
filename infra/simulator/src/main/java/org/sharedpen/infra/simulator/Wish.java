package org.sharedpen.infra.simulator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is to be simulated.
 *
 * @param kinds of the units, one after the other
 * @param schools how many
 * @param classes of each school
 * @param units of each class
 * @param lessons of each unit
 * @param atOnce how many classes are recorded at the same time
 */
record Wish(
        URI url,
        String operatorToken,
        List<UnitKind> kinds,
        int schools,
        int classes,
        int units,
        int lessons,
        long seed,
        int atOnce) {
    static final String USAGE = """
            Known are --url=ADDRESS --operator-token=TOKEN --kinds=KIND,KIND --schools=N --classes=N --units=N --lessons=N
            --seed=N --at-once=N; kinds are %s.""".formatted(List.of(UnitKind.values()));

    static Wish of(String... arguments) {
        URI url = URI.create("http://localhost:8080");
        String token = "demo-operator";
        List<UnitKind> kinds = List.of(UnitKind.values());
        int[] numbers = {1, UnitKind.values().length, 1, 6, 2};
        long seed = 1;
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            String value = parts.length == 2 ? parts[1] : "";
            switch (parts[0]) {
                case "--url" -> url = URI.create(value);
                case "--operator-token" -> token = value;
                case "--kinds" -> kinds = kinds(value);
                case "--schools" -> numbers[0] = number(value);
                case "--classes" -> numbers[1] = number(value);
                case "--units" -> numbers[2] = number(value);
                case "--lessons" -> numbers[3] = number(value);
                case "--at-once" -> numbers[4] = number(value);
                case "--seed" -> seed = Long.parseLong(value);
                default -> throw new IllegalArgumentException("Unknown argument " + argument + ". " + USAGE);
            }
        }
        return new Wish(url, token, kinds, numbers[0], numbers[1], numbers[2], numbers[3], seed, numbers[4]);
    }

    private static List<UnitKind> kinds(String list) {
        List<UnitKind> kinds = new ArrayList<>();
        for (String name : list.split(",")) {
            kinds.add(UnitKind.valueOf(name.strip().toUpperCase(Locale.ROOT)));
        }
        return List.copyOf(kinds);
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text + " is too few. " + USAGE);
        }
        return number;
    }
}
