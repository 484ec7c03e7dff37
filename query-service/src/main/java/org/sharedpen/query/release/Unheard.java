package org.sharedpen.query.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.chance.Completeness;

/**
 * Who was not heard in the last lessons, of those who were there in at least two of them.
 *
 * @param lessons how many lessons are looked at: three, or two where there are no more
 * @param unheard how many of {@code of} have no hearing in those that they attended
 * @param byChance how many chance alone would leave unheard: the sum, over them, of the product of
 *     (1−1/n)^N1 (1−2/n)^N2 (1−3/n)^N3 over the lessons attended
 */
record Unheard(int lessons, int unheard, int of, double byChance, Completeness completeness) {

    static Unheard in(List<TaughtLesson> lessons) {
        Map<PupilId, List<Voices>> attended = new LinkedHashMap<>();
        for (TaughtLesson lesson : lessons) {
            Voices voices = lesson.voices();
            voices.present().forEach(pupil -> attended.computeIfAbsent(pupil, key -> new ArrayList<>())
                    .add(voices));
        }
        int of = 0;
        int unheard = 0;
        double byChance = 0;
        for (Map.Entry<PupilId, List<Voices>> pupil : attended.entrySet()) {
            if (pupil.getValue().size() >= 2) {
                of++;
                unheard += pupil.getValue().stream()
                                .noneMatch(voices -> voices.heard().contains(pupil.getKey()))
                        ? 1
                        : 0;
                byChance += pupil.getValue().stream()
                        .mapToDouble(voices ->
                                voices.hearings().missing(voices.present().size()))
                        .reduce(1, (one, other) -> one * other);
            }
        }
        return new Unheard(
                lessons.size(),
                unheard,
                of,
                byChance,
                lessons.stream()
                        .map(lesson -> lesson.voices().completeness())
                        .reduce(Completeness.NONE, Completeness::and));
    }

    /** A third or more, where enough contributions have a name to say so, and more than chance gives. */
    boolean areTooMany() {
        return of > 0 && 3 * unheard >= of && !completeness.tooLow() && unheard > byChance;
    }
}
