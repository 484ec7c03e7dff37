package org.sharedpen.query.authorship.ledger;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/**
 * Whose the standing words are. Unit: words, punctuation never counted; carried words included.
 *
 * <p>{@code total = pupil + teacher + source}. A pair's word counts one half to each of its two, a trio's one third to each
 * of its three, so pupils' words are counted in sixths, where all of these are whole numbers and add up exactly. Words of
 * the class in chorus and of someone who could not be named are pupils' words, and no single pupil's. A share leaves
 * {@code source} out: {@code pupil / (pupil + teacher)}, undefined where no such word stands.
 *
 * @param pupil words of pupils, pairs, the class and someone
 * @param teacher words of the teacher
 * @param source words of a model text that was brought in
 * @param sixths for every pupil named, sixths of a word; a pupil without any is left out
 */
public record Words(int pupil, int teacher, int source, SortedMap<PupilId, Integer> sixths) {
    /** A word in its smallest equal parts: two halves or three thirds. */
    public static final int SIXTHS = 6;

    public int total() {
        return pupil + teacher + source;
    }

    /** Counts words by the originator of each; punctuation is not to be among them. */
    public static Words of(Stream<Originator> ofEveryWord) {
        Tally tally = new Tally();
        ofEveryWord.forEach(tally::add);
        return new Words(tally.pupil, tally.teacher, tally.source, tally.sixths);
    }

    private static final class Tally {
        private int pupil;
        private int teacher;
        private int source;
        private final SortedMap<PupilId, Integer> sixths =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

        void add(Originator originator) {
            pupil += originator.kind().isPupils() ? 1 : 0;
            teacher += originator.kind() == Originator.Kind.TEACHER ? 1 : 0;
            source += originator.kind() == Originator.Kind.SOURCE ? 1 : 0;
            for (PupilId member : originator.pupilIds()) {
                sixths.merge(member, SIXTHS / originator.pupilIds().size(), Integer::sum);
            }
        }
    }
}
