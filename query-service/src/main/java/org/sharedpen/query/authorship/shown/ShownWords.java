package org.sharedpen.query.authorship.shown;

import java.util.List;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.authorship.ledger.Words;

/**
 * How many words stand and whose they are, as it is shown.
 *
 * @param total {@code pupil + teacher + source}; a share leaves {@code source} out
 * @param pupil words of pupils, pairs, the class and someone
 * @param byPupil in the order of ids, which says nothing of anyone; pupils without a word are left out
 */
record ShownWords(int total, int pupil, int teacher, int source, List<PupilWords> byPupil) {

    /** A pupil's words; halves and thirds where they belong to a pair or a trio. */
    record PupilWords(PupilId pupilId, double tokens) {}

    static ShownWords of(Words words) {
        List<PupilWords> byPupil = words.sixths().entrySet().stream()
                .map(pupil -> new PupilWords(pupil.getKey(), pupil.getValue() / (double) Words.SIXTHS))
                .toList();
        return new ShownWords(words.total(), words.pupil(), words.teacher(), words.source(), byPupil);
    }

    ShownWords withoutPupils() {
        return new ShownWords(total, pupil, teacher, source, List.of());
    }
}
