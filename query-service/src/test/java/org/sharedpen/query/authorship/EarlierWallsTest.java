package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharedpen.query.Talking.id;
import static org.sharedpen.query.Talking.scribed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TextCarried;
import org.sharedpen.query.authorship.ledger.WrittenLine;
import org.sharedpen.query.stream.Fact;
import org.sharedpen.query.stream.Recorded;

class EarlierWallsTest {
    private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 1));
    private static final LessonId ONE = new LessonId(new UUID(2, 1));
    private static final LessonId OTHER = new LessonId(new UUID(2, 2));
    private final Map<LessonId, List<LessonEvent>> told =
            new HashMap<>(Map.of(ONE, new ArrayList<>(), OTHER, new ArrayList<>()));
    private final List<Long> folded = new ArrayList<>();
    private final EarlierWalls walls = new EarlierWalls(SCHOOL, this::facts);

    @Test
    void of_two_lessons_that_carry_to_and_fro_are_folded_once_each_time() {
        String line = "line 0";
        told(ONE).add(scribed(line, "the boat", null));
        for (int times = 0; times < 40; times++) {
            LessonId from = times % 2 == 0 ? ONE : OTHER;
            LessonId to = times % 2 == 0 ? OTHER : ONE;
            told(to).add(new TextCarried(
                    from, told(from).size(), List.of(new CarriedLine(new LineId(id(line)), 1, "the boat"))));
            line = "line " + (times + 1);
            told(to).add(scribed(line, "the boat", null));
        }
        List<WrittenLine> lines = walls.of(ONE, told(ONE).size());
        assertThat(lines).hasSize(41);
        assertThat(folded).hasSize(41);
    }

    @Test
    void of_a_lesson_that_came_from_itself_are_none() {
        told(ONE).add(new TextCarried(OTHER, 1, List.of()));
        told(OTHER).add(new TextCarried(ONE, 1, List.of()));
        assertThatThrownBy(() -> walls.of(ONE, 1)).isInstanceOf(IllegalStateException.class);
    }

    private List<LessonEvent> told(LessonId lesson) {
        return told.getOrDefault(lesson, List.of());
    }

    private List<Fact> facts(StreamId lesson, long version) {
        folded.add(version);
        List<Fact> facts = new ArrayList<>();
        for (LessonEvent event : told(new LessonId(lesson.id())).subList(0, (int) version)) {
            long at = facts.size() + 1L;
            facts.add(new Fact(
                    event, new Recorded(lesson, at, at, Instant.EPOCH, Instant.EPOCH, null, null, false), false));
        }
        return facts;
    }
}
