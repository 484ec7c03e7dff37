package org.sharedpen.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.Lesson;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.measure.Enacted;

/**
 * Whose the new words are, over the unit's lessons up to this one.
 *
 * @param band where the pupils' share was planned to lie; absent where each pupil writes a text of their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardBalance(
        BoardWords lesson,
        List<BoardLesson> lessons,
        @Nullable BoardBand band) {

    /** New words standing in this lesson, a model text's apart. */
    record BoardWords(long pupil, long total) {}

    /** A lesson of the unit; its share is null under thirty new words, which are too few to say. */
    record BoardLesson(
            int plannedLevel, @JsonInclude @Nullable Double share, boolean now) {}

    /** From this share to that. */
    record BoardBand(double low, double high) {}

    /** {@code unit} in the order of the plan. */
    static BoardBalance of(Lesson now, List<Lesson> unit, Bands bands) {
        List<BoardLesson> lessons = new ArrayList<>();
        for (Lesson one : unit) {
            boolean here = one.plan().lessonId().equals(now.plan().lessonId());
            lessons.add(new BoardLesson(one.plan().plannedLevel(), share(one.words()), here));
            if (here) {
                break;
            }
        }
        return new BoardBalance(
                new BoardWords(now.words().pupil(), now.words().total()),
                List.copyOf(lessons),
                band(now.plan().plannedLevel(), bands.floors()));
    }

    private static @Nullable Double share(Clusters words) {
        return Enacted.areEnough(words.total()) ? (double) words.pupil() / words.total() : null;
    }

    private static @Nullable BoardBand band(int level, List<Double> floors) {
        if (level > floors.size()) {
            return null;
        }
        return new BoardBand(level == 0 ? 0 : floors.get(level - 1), level == floors.size() ? 1 : floors.get(level));
    }
}
