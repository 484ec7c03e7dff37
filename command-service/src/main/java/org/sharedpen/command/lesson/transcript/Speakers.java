package org.sharedpen.command.lesson.transcript;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sharedpen.events.Originator;

/** Who the speakers of a transcript are. A name counts as written, else without regard to case, blanks and a colon. */
public final class Speakers {
    private static final String THE_REST = "*";

    private final Map<String, Originator> named;
    private final Map<String, String> loosely = new HashMap<>();

    /** A speaker found: the name to count under, and whose talk it is. */
    public record Speaker(String name, Originator originator) {}

    public Speakers(Map<String, Originator> named) {
        this.named = Map.copyOf(named);
        named.keySet().stream().sorted().forEach(name -> loosely.putIfAbsent(loose(name), name));
    }

    /** Whether a name stands for someone by itself, not as one of the rest. */
    boolean isNamed(String speaker) {
        return named.containsKey(speaker) || loosely.containsKey(loose(speaker));
    }

    Optional<Speaker> find(String speaker) {
        String name = named.containsKey(speaker) ? speaker : loosely.get(loose(speaker));
        return name == null || name.equals(THE_REST)
                ? rest(bare(speaker))
                : Optional.of(new Speaker(name, named.getOrDefault(name, Originator.SOMEONE)));
    }

    /** Whoever speaks before anyone was named. */
    Optional<Speaker> nobody() {
        return rest(THE_REST);
    }

    private Optional<Speaker> rest(String name) {
        return Optional.ofNullable(named.get(THE_REST)).map(originator -> new Speaker(name, originator));
    }

    private static String loose(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }
}
