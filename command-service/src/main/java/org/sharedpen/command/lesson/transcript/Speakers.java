package org.sharedpen.command.lesson.transcript;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;

/**
 * Who the speakers of a transcript are. A name counts as written, else without regard to case, blanks and colons; two
 * spellings that differ in blanks and colons alone, and stand for the same one, are one speaker.
 */
public final class Speakers {
    private static final String THE_REST = "*";
    private static final String NOBODY = "";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern COLONS = Pattern.compile("(?<![:\uff1a ])[:\uff1a ]++$");

    private final Map<String, Originator> named;
    private final Map<String, String> barely = new HashMap<>();
    private final Map<String, String> loosely = new HashMap<>();

    /** A speaker found: the name to count under, and whose talk it is. */
    public record Speaker(String name, Originator originator) {}

    public Speakers(Map<String, Originator> named) {
        this.named = Map.copyOf(named);
        named.keySet().stream().sorted().forEach(name -> {
            barely.putIfAbsent(bare(name), name);
            loosely.putIfAbsent(loose(name), name);
        });
    }

    /** Whether a name stands for someone by itself, not as one of the rest. */
    boolean isNamed(String speaker) {
        return named.containsKey(speaker) || loosely.containsKey(loose(speaker));
    }

    Optional<Speaker> find(String speaker) {
        String name = known(speaker);
        return name == null || name.equals(THE_REST)
                ? rest(bare(speaker))
                : Optional.of(new Speaker(name, named.getOrDefault(name, Originator.SOMEONE)));
    }

    private @Nullable String known(String speaker) {
        String similar = barely.get(bare(speaker));
        if (!named.containsKey(speaker)) {
            return similar == null ? loosely.get(loose(speaker)) : similar;
        }
        boolean same = similar != null && Objects.equals(named.get(speaker), named.get(similar));
        return same ? similar : speaker;
    }

    /** Whoever speaks before anyone was named: the speaker without a name, or one of the rest. */
    Optional<Speaker> nobody() {
        Originator nameless = named.get(NOBODY);
        return nameless == null ? rest(THE_REST) : Optional.of(new Speaker(NOBODY, nameless));
    }

    private Optional<Speaker> rest(String name) {
        return Optional.ofNullable(named.get(THE_REST)).map(originator -> new Speaker(name, originator));
    }

    private static String loose(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }

    static String bare(String name) {
        String spaced = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return COLONS.matcher(spaced).replaceAll("");
    }
}
