package org.sharedpen.query.participation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.RandomLessons;

/** Whatever order two devices are recorded in, the same pupils were heard as often; only new voices look at what came before. */
class TwoDevicesTest {
    private static final StreamId STREAM = StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2)));

    @Property(tries = 300)
    void give_the_same_hearings_in_either_order(@ForAll long seed) {
        List<LessonEvent> one = RandomLessons.sent(seed, 40, "one ");
        List<LessonEvent> other = RandomLessons.sent(~seed, 40, "other ");
        Count first = count(one, other, seed);
        Count second = count(other, one, seed + 1);
        assertThat(first.pupils(STREAM)).isEqualTo(second.pupils(STREAM)).isNotEmpty();
        assertThat(withoutVoices(first.lesson(STREAM))).isEqualTo(withoutVoices(second.lesson(STREAM)));
    }

    private static Count count(List<LessonEvent> one, List<LessonEvent> other, long seed) {
        LessonVoices voices = new LessonVoices();
        RandomLessons.merged(one, other, new Random(seed)).forEach(voices::apply);
        return new Count(voices);
    }

    private static LessonRow withoutVoices(LessonRow row) {
        return new LessonRow(
                row.school(),
                row.lessonId(),
                row.singleHearings(),
                row.pairHearings(),
                row.trioHearings(),
                row.offers(),
                row.named(),
                row.someone(),
                0,
                0,
                0,
                0);
    }
}
