package org.sharedpen.infra.simulator;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a command line, each {@code --name=value}; what is wrong with one is said in a sentence. */
record Arguments(Map<String, String> given) {
    private static final List<String> NAMES = List.of(
            "--url",
            "--operator-token",
            "--data",
            "--kinds",
            "--schools",
            "--classes",
            "--years",
            "--units",
            "--lessons",
            "--seed",
            "--prefix",
            "--at-once");
    static final String USAGE = """
            Known are --url=ADDRESS --operator-token=TOKEN --data=FOLDER --kinds=KIND,KIND --schools=N --classes=N --years=N
            --units=N --lessons=N --seed=N --prefix=WORD --at-once=N; kinds are
            %s.""".formatted(String.join(
            ", ", Arrays.stream(UnitKind.values()).map(UnitKind::name).toList()));

    static Arguments of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (!NAMES.contains(parts[0])) {
                throw new IllegalArgumentException("There is no argument %s.".formatted(parts[0]));
            }
            if (parts.length == 1 || parts[1].isBlank()) {
                throw new IllegalArgumentException("%s has no value.".formatted(parts[0]));
            }
            given.put(parts[0], parts[1].strip());
        }
        return new Arguments(given);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    /** The beginning of a username. */
    String word(String name, String otherwise) {
        String word = text(name, otherwise);
        if (!word.matches("[a-z0-9][a-z0-9.-]{0,30}")) {
            throw new IllegalArgumentException(
                    "%s=%s is no beginning of a username: small letters, figures, points and hyphens are."
                            .formatted(name, word));
        }
        return word;
    }

    /** A whole number from 1 to {@code most}. */
    int number(String name, int otherwise, int most) {
        String text = text(name, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(outside(name, text, most), none);
        }
        throw new IllegalArgumentException(outside(name, text, most));
    }

    private static String outside(String name, String text, int most) {
        return "%s=%s is no whole number from 1 to %d.".formatted(name, text, most);
    }

    long seed(String name) {
        String text = text(name, "1");
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("%s=%s is no whole number from 0.".formatted(name, text), none);
        }
    }

    List<UnitKind> kinds(String name) {
        String list = given.get(name);
        if (list == null) {
            return List.of(UnitKind.values());
        }
        List<UnitKind> kinds = new ArrayList<>();
        for (String kind : list.split(",", -1)) {
            try {
                kinds.add(UnitKind.valueOf(kind.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException none) {
                throw new IllegalArgumentException("There is no kind of unit called %s.".formatted(kind), none);
            }
        }
        return List.copyOf(kinds);
    }

    URI url(String name, String otherwise) {
        String text = text(name, otherwise);
        if (!text.matches("https?://[^\\s/]+/?")) {
            throw new IllegalArgumentException("%s=%s is no address such as %s.".formatted(name, text, otherwise));
        }
        return URI.create(text);
    }

    @Nullable
    Path folder(String name) {
        String text = given.get(name);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException none) {
            throw new IllegalArgumentException("%s=%s is no folder.".formatted(name, text), none);
        }
    }
}
