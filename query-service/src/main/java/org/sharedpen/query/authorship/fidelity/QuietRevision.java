package org.sharedpen.query.authorship.fidelity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharedpen.events.Originator.Kind;
import org.sharedpen.events.Token;
import org.sharedpen.query.authorship.ledger.Origin;
import org.sharedpen.query.authorship.ledger.WrittenLine;
import org.sharedpen.query.authorship.ledger.WrittenToken;

/**
 * A revision done as the teacher's with nothing behind it. It is quiet where the line held a word of pupils and either one
 * went that does not stand in the new wording, with a spelling-only difference at most, or more words of the teacher came
 * than went.
 *
 * @param held the clusters that the line's words were of
 * @param gone the words that the revision took off
 * @param fresh the words that it put in, returned ones among them
 * @param carried where the carried ones of these clusters were first written, and may be put right later
 */
public record QuietRevision(
        QuietUpgrade upgrade, List<String> held, List<Word> gone, List<Word> fresh, Map<String, Origin> carried)
        implements Candidate {

    /** A word as it compares, and the cluster that says whose it is. */
    public record Word(String key, String cluster) {}

    static QuietRevision of(long version, WrittenLine before, WrittenLine after) {
        return new QuietRevision(
                new QuietUpgrade(before.lineId(), version, before.text(), after.text(), List.of()),
                before.tokens().stream()
                        .filter(WrittenToken::word)
                        .map(WrittenToken::cluster)
                        .distinct()
                        .sorted()
                        .toList(),
                without(before, after),
                without(after, before),
                carried(before, after));
    }

    private static Map<String, Origin> carried(WrittenLine before, WrittenLine after) {
        Map<String, Origin> carried = new TreeMap<>();
        for (WrittenLine line : List.of(before, after)) {
            for (WrittenToken token : line.tokens()) {
                if (token.word() && token.origin() != null) {
                    carried.put(token.cluster(), token.origin());
                }
            }
        }
        return carried;
    }

    private static List<Word> without(WrittenLine one, WrittenLine other) {
        Set<Integer> there = new HashSet<>();
        other.tokens().forEach(token -> there.add(token.identity()));
        return one.tokens().stream()
                .filter(token -> token.word() && !there.contains(token.identity()))
                .map(token -> new Word(key(token.text()), token.cluster()))
                .toList();
    }

    /** All clusters that say whose a word of it is. */
    Stream<String> clusters() {
        return Stream.concat(held.stream(), fresh.stream().map(Word::cluster)).distinct();
    }

    private static String key(String word) {
        return new Token(word, true, 0, word.length()).key();
    }

    @Override
    public boolean hangs() {
        return !carried.isEmpty() && !(gone.isEmpty() && fresh.isEmpty());
    }

    @Override
    public boolean isQuiet(Owners owners) {
        return isQuiet((String cluster) -> owners.of(cluster).kind());
    }

    boolean isQuiet(Function<String, Kind> kinds) {
        Predicate<String> teachers = cluster -> kinds.apply(cluster) == Kind.TEACHER;
        Predicate<String> pupils = cluster -> kinds.apply(cluster).isPupils();
        List<String> lost = gone.stream()
                .filter(word -> pupils.test(word.cluster))
                .map(Word::key)
                .toList();
        List<Word> came = fresh.stream()
                .sorted(Comparator.comparing(word -> !teachers.test(word.cluster)))
                .toList();
        boolean[] standing =
                Respelling.standing(lost, came.stream().map(Word::key).toList());
        long kept = 0;
        long more = -gone.stream().filter(word -> teachers.test(word.cluster)).count();
        for (int at = 0; at < standing.length; at++) {
            kept += standing[at] ? 1 : 0;
            more += !standing[at] && teachers.test(came.get(at).cluster) ? 1 : 0;
        }
        return held.stream().anyMatch(pupils) && (kept < lost.size() || more > 0);
    }
}
