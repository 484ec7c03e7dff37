package org.sharedpen.query.participation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.choice;
import static org.sharedpen.query.Talking.closed;
import static org.sharedpen.query.Talking.corrected;
import static org.sharedpen.query.Talking.criterion;
import static org.sharedpen.query.Talking.ended;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.paired;
import static org.sharedpen.query.Talking.pass;
import static org.sharedpen.query.Talking.pupil;
import static org.sharedpen.query.Talking.reason;
import static org.sharedpen.query.Talking.revised;
import static org.sharedpen.query.Talking.settled;
import static org.sharedpen.query.Talking.started;
import static org.sharedpen.query.Talking.variation;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Route;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;

class HearingsOfALessonTest {
    private static final StreamId STREAM = StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2)));

    private final LessonVoices lesson = new LessonVoices();

    @Test
    void contributions_reasons_and_narrations_that_name_a_pupil_are_hearings() {
        after(
                offered("a", by("Amira")),
                reason(by("Ben"), null),
                revised("l", "so", null, by("Ben")),
                offered("b", Originator.CLASS),
                offered("c", Originator.SOMEONE),
                pass("Chloe"));
        assertThat(row().singleHearings()).isEqualTo(3);
        assertThat(of("Ben").hearings()).isEqualTo(2);
        assertThat(of("Chloe").hearings()).isZero();
        assertThat(of("Chloe").passes()).isEqualTo(1);
    }

    @Test
    void a_criterion_is_a_hearing_and_no_reason_and_to_decide_is_neither() {
        after(
                offered("a", by("Amira")),
                choice("fell"),
                criterion("fell", "vivid", by("Ben", "Chloe")),
                criterion("fell", "short", by("Ben")),
                settled("fell", "a", SettledBy.PUPIL, by("Dan")),
                paired("Dan", "Eve"),
                variation("Eve", Divergence.SAME));
        assertThat(row().singleHearings()).isEqualTo(2);
        assertThat(row().pairHearings()).isEqualTo(1);
        assertThat(of("Ben").hearings()).isEqualTo(2);
        assertThat(of("Ben").reasons()).isZero();
        assertThat(new Count(lesson).pupils(STREAM))
                .extracting(PupilRow::pupilId)
                .doesNotContain(pupil("Dan"), pupil("Eve"));
    }

    @Test
    void a_reason_for_ones_own_contribution_adds_none() {
        after(offered("a", by("Amira", "Ben")), reason(by("Ben"), "a"), reason(by("Chloe"), "a"));
        assertThat(row().pairHearings()).isEqualTo(1);
        assertThat(row().singleHearings()).isEqualTo(1);
        assertThat(of("Ben").reasons()).isEqualTo(1);
        assertThat(of("Ben").hearings()).isEqualTo(1);
    }

    @Test
    void a_reason_of_two_for_what_one_of_them_offered_is_a_hearing_of_the_other() {
        after(offered("a", by("Amira")), reason(by("Amira", "Ben"), "a"));
        assertThat(of("Amira").hearings()).isEqualTo(1);
        assertThat(of("Ben").hearings()).isEqualTo(1);
        assertThat(row().singleHearings()).isEqualTo(2);
    }

    @Test
    void whose_own_it_is_follows_the_corrected_attribution() {
        after(offered("a", by("Amira")), reason(by("Ben"), "a"), corrected("a", by("Ben")));
        assertThat(row().singleHearings()).isEqualTo(1);
        assertThat(of("Ben").hearings()).isEqualTo(1);
        assertThat(new Count(lesson).pupils(STREAM)).hasSize(1);
    }

    @Test
    void asked_is_invited_cold_called_by_rotation_or_passed() {
        after(
                offered("a", by("Amira"), Route.INVITED, 3),
                offered("b", by("Amira"), Route.COLD_CALLED, 3),
                offered("c", by("Amira", "Ben"), Route.ROTATION, 3),
                offered("d", by("Amira"), Route.VOLUNTEERED, 3),
                offered("e", by("Amira"), Route.VIA_PARTNER, 3),
                pass("Amira"));
        assertThat(of("Amira").invited()).isEqualTo(4);
        assertThat(of("Amira").volunteered()).isEqualTo(1);
        assertThat(of("Amira").wordSixths()).isEqualTo(6 * 12 + 3 * 3);
        assertThat(of("Ben").wordSixths()).isEqualTo(3 * 3);
    }

    @Test
    void new_voices_are_counted_from_the_end_of_pair_talk_to_the_next_look_at_the_text() {
        after(
                offered("a", by("Amira")),
                started("1", SegmentKind.PAIR_TALK),
                offered("b", by("Ben")),
                ended("1"),
                offered("c", by("Amira")),
                started("2", SegmentKind.SHARED_WRITING),
                offered("d", by("Chloe")),
                offered("e", by("Ben", "Dan")),
                offered("f", Originator.SOMEONE),
                started("3", SegmentKind.EXAMINATION),
                offered("g", by("Eve")),
                started("4", SegmentKind.PAIR_TALK),
                closed(),
                offered("h", by("Finn")));
        LessonRow row = row();
        assertThat(row.talkedContributions()).isEqualTo(3);
        assertThat(row.talkedNewVoices()).isEqualTo(2);
        assertThat(row.talkedNewSixths()).isEqualTo(6 + 3);
        assertThat(row.talkedHeardBefore()).isEqualTo(2 + 2 + 3);
    }

    @Test
    void completeness_counts_a_pair_once_and_the_class_not_at_all() {
        after(
                offered("a", by("Amira")),
                offered("b", by("Amira", "Ben")),
                offered("c", Originator.CLASS),
                offered("d", Originator.SOMEONE),
                offered("e", Originator.TEACHER),
                offered("f", Originator.SOURCE));
        assertThat(row().named()).isEqualTo(2);
        assertThat(row().someone()).isEqualTo(1);
        assertThat(row().offers()).isEqualTo(4);
    }

    private void after(LessonEvent... events) {
        for (LessonEvent event : events) {
            lesson.apply(event);
        }
    }

    private LessonRow row() {
        return new Count(lesson).lesson(STREAM);
    }

    private PupilRow of(String name) {
        return new Count(lesson)
                .pupils(STREAM).stream()
                        .filter(row -> row.pupilId().equals(pupil(name)))
                        .findFirst()
                        .orElseThrow();
    }
}
