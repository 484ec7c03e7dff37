package org.sharedpen.query.board.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sharedpen.query.session.GivenName;

/**
 * The words of a text that name a child of the class: a given name, or the whole name, in any case, with or without accents,
 * alone or with a possessive ending. A given name that is also a common word counts only where it is written with a capital
 * inside a sentence. A family name alone is not one: too many are words.
 */
public final class CoveredNames {
    /** What stands in place of a name; as long for every one. */
    public static final String COVER = "▒▒▒▒";

    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200C\\u200D\\u00AD]*(?:['’][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200C\\u200D\\u00AD]*)*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\-‐‑]+");

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** Where a name stands in a text. */
    public record Stretch(int start, int end) {}

    private CoveredNames() {}

    public static CoveredNames of(Collection<GivenName> names) {
        CoveredNames covered = new CoveredNames();
        for (GivenName name : names) {
            Stream<String> given = Stream.concat(
                    Stream.of(name.given()), Stream.of(name.given().split("[\\s\\p{Z}]+")));
            given.map(CoveredNames::keys).filter(words -> isLong(words)).forEach(covered::add);
            covered.add(keys(name.given() + " " + name.family()));
        }
        Comparator<List<String>> longestFirst =
                Comparator.<List<String>>comparingInt(List::size).reversed();
        covered.byFirst.values().forEach(phrases -> phrases.sort(longestFirst));
        return covered;
    }

    /** An initial is no name: it would cover every “I”. */
    private static boolean isLong(List<String> words) {
        return words.size() > 1 || (words.size() == 1 && words.get(0).length() > 1);
    }

    private void add(List<String> words) {
        if (isLong(words)) {
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
    }

    private static List<String> keys(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> WordKey.of(word.group()))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The text with every name covered. */
    public String cover(String text) {
        StringBuilder covered = new StringBuilder();
        int at = 0;
        for (Stretch stretch : in(text)) {
            covered.append(text, at, stretch.start).append(COVER);
            at = stretch.end;
        }
        return covered.append(text.substring(at)).toString();
    }

    /** Where the names stand, in their order; none lies over another. */
    public List<Stretch> in(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Stretch> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(text, words, at);
            if (length > 0) {
                found.add(new Stretch(
                        words.get(at).start(), words.get(at + length - 1).end()));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /** How many words the name has that begins with this word; 0 where none does. */
    private int lengthAt(String text, List<MatchResult> words, int at) {
        String first = WordKey.of(words.get(at).group());
        return Stream.of(first, WordKey.owner(first))
                .distinct()
                .flatMap(key -> byFirst.getOrDefault(key, List.of()).stream())
                .filter(name -> stands(text, words, at, name))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean stands(String text, List<MatchResult> words, int at, List<String> name) {
        int last = at + name.size() - 1;
        if (last >= words.size()) {
            return false;
        }
        for (int i = at; i < last; i++) {
            boolean joined = BETWEEN.matcher(
                            text.substring(words.get(i).end(), words.get(i + 1).start()))
                    .matches();
            if (!joined || !WordKey.of(words.get(i).group()).equals(name.get(i - at))) {
                return false;
            }
        }
        String key = WordKey.of(words.get(last).group());
        String wanted = name.get(name.size() - 1);
        boolean same = key.equals(wanted) || WordKey.owner(key).equals(wanted);
        return same
                && (name.size() > 1
                        || !CommonWords.has(wanted)
                        || CommonWords.isNameAt(text, words.get(at).start()));
    }
}
