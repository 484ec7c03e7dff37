package org.sharedpen.command.roster.code;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The capture codes of one class: two lower-case letters each, never twice and never an English word. The codes of
 * pupils who have gone stay taken, so that who comes back has the old one and an old note is never read as of another.
 */
public final class CaptureCodes {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private final Set<String> taken;

    public CaptureCodes(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * Takes a code for a new pupil: the initials, else the first initial with another letter of the names, else with
     * any letter, else whatever is free; empty where nothing is.
     */
    public Optional<String> take(String givenName, String familyName) {
        String given = LatinLetters.of(givenName);
        String family = LatinLetters.of(familyName);
        String first = initial(given.isEmpty() ? family : given);
        String seconds = given.isEmpty() ? rest(family) : family + rest(given);
        Optional<String> code = Stream.of(pairs(first, seconds), pairs(first, ALPHABET), pairs(ALPHABET, ALPHABET))
                .flatMap(pairs -> pairs)
                .filter(pair -> !taken.contains(pair) && !TwoLetterWords.isWord(pair))
                .findFirst();
        code.ifPresent(taken::add);
        return code;
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1);
    }

    private static String rest(String name) {
        return name.isEmpty() ? "" : name.substring(1);
    }

    private static Stream<String> pairs(String firsts, String seconds) {
        return IntStream.range(0, firsts.length())
                .mapToObj(i -> firsts.substring(i, i + 1))
                .flatMap(first ->
                        IntStream.range(0, seconds.length()).mapToObj(i -> first + seconds.substring(i, i + 1)));
    }
}
