package org.sharedpen.query.authorship.fidelity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Token;
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
 */
record QuietRevision(QuietUpgrade upgrade, Set<String> held, List<Word> gone, List<Word> fresh) implements Candidate {

    /** A word as it compares, and the cluster that says whose it is. */
    record Word(String key, String cluster) {}

    static QuietRevision of(long version, WrittenLine before, WrittenLine after) {
        return new QuietRevision(
                new QuietUpgrade(before.lineId(), version, before.text(), after.text(), List.of()),
                before.tokens().stream()
                        .filter(WrittenToken::word)
                        .map(WrittenToken::cluster)
                        .collect(Collectors.toSet()),
                without(before, after),
                without(after, before));
    }

    private static List<Word> without(WrittenLine one, WrittenLine other) {
        Set<Integer> there = new HashSet<>();
        other.tokens().forEach(token -> there.add(token.identity()));
        return one.tokens().stream()
                .filter(token -> token.word() && !there.contains(token.identity()))
                .map(token -> new Word(key(token.text()), token.cluster()))
                .toList();
    }

    private static String key(String word) {
        return new Token(word, true, 0, word.length()).key();
    }

    @Override
    public boolean isQuiet(Owners owners) {
        Predicate<String> teachers = cluster -> owners.of(cluster).equals(Originator.TEACHER);
        Predicate<String> pupils = cluster -> owners.of(cluster).kind().isPupils();
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
