package org.sharedpen.query.balance.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.attendance;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.choice;
import static org.sharedpen.query.Talking.closed;
import static org.sharedpen.query.Talking.corrected;
import static org.sharedpen.query.Talking.criterion;
import static org.sharedpen.query.Talking.ended;
import static org.sharedpen.query.Talking.examinationClosed;
import static org.sharedpen.query.Talking.examined;
import static org.sharedpen.query.Talking.laterUse;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.paired;
import static org.sharedpen.query.Talking.pass;
import static org.sharedpen.query.Talking.pupil;
import static org.sharedpen.query.Talking.reason;
import static org.sharedpen.query.Talking.reflection;
import static org.sharedpen.query.Talking.revised;
import static org.sharedpen.query.Talking.settled;
import static org.sharedpen.query.Talking.started;
import static org.sharedpen.query.Talking.startedFor;
import static org.sharedpen.query.Talking.variation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

class LessonFrameTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final StreamId STREAM = StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2)));

    private final LessonFrame frame = new LessonFrame();

    @Test
    void has_no_row_until_the_lesson_is_opened() {
        at(0, offered("a", by("Amira")));
        assertThat(frame.row(STREAM)).isEmpty();
        at(1, opened(List.of(), List.of()));
        assertThat(row().state()).isEqualTo(State.OPEN);
    }

    @Test
    void the_latest_statement_says_who_was_present() {
        at(0, opened(List.of("Amira", "Ben"), List.of("Chloe")));
        at(1, attendance("Ben", false), attendance("Chloe", false), attendance("Chloe", true));
        assertThat(row().present()).containsExactlyInAnyOrderElementsOf(ids("Amira", "Chloe"));
        assertThat(row().absent()).containsExactlyInAnyOrderElementsOf(ids("Ben"));
    }

    @Test
    void whoever_is_named_has_arrived_and_a_corrected_attribution_counts_as_said_at_once() {
        at(0, opened(List.of(), List.of("Amira", "Ben", "Chloe", "Dan", "Eve", "Finn")));
        at(1, offered("a", by("Amira")), corrected("a", by("Ben")));
        at(2, pass("Chloe"), reason(by("Dan"), null), revised("l", "so", null, by("Eve")));
        assertThat(row().present()).containsExactlyInAnyOrderElementsOf(ids("Ben", "Chloe", "Dan", "Eve"));
        assertThat(row().absent()).containsExactlyInAnyOrderElementsOf(ids("Amira", "Finn"));
    }

    @Test
    void who_sets_a_criterion_or_decides_has_arrived_and_who_is_sampled_or_paired_has_not() {
        at(
                0,
                opened(List.of(), List.of("Amira", "Ben", "Chloe", "Dan", "Eve", "Finn")),
                choice("fell"),
                criterion("fell", "vivid", by("Amira")),
                settled("fell", "a", SettledBy.PUPIL, by("Ben")),
                examined("x", "l"),
                examinationClosed("x", ExaminationOutcome.KEPT, null, by("Chloe")),
                paired("Dan", "Eve"),
                variation("Eve", Divergence.SAME),
                reflection("r", "Finn", "fell"),
                laterUse("r", Used.YES, Support.NONE));
        assertThat(row().present()).containsExactlyInAnyOrderElementsOf(ids("Amira", "Ben", "Chloe"));
        assertThat(row().absent()).containsExactlyInAnyOrderElementsOf(ids("Dan", "Eve", "Finn"));
    }

    @Test
    void whose_words_are_written_without_a_contribution_has_arrived() {
        at(0, opened(List.of(), List.of("Amira", "Ben")));
        at(
                1,
                new LineScribed(
                        new LineId(new UUID(3, 3)),
                        null,
                        "The boat lurched.",
                        by("Amira"),
                        Originator.TEACHER,
                        List.of()));
        assertThat(row().present()).containsExactlyInAnyOrderElementsOf(ids("Amira"));
        assertThat(row().absent()).containsExactlyInAnyOrderElementsOf(ids("Ben"));
    }

    @Test
    void a_segment_ends_when_the_next_starts_and_the_last_with_the_lesson() {
        at(0, opened(List.of(), List.of()), started("one", SegmentKind.MODELLING));
        at(5, started("two", SegmentKind.SHARED_WRITING));
        at(17, ended("one"));
        at(20, ended("two"));
        at(25, started("three", SegmentKind.REFLECTION));
        assertThat(row().segments()).extracting(Segment::minutes).containsExactly(5.0, 15.0, null);
        at(30, closed());
        assertThat(row().segments()).extracting(Segment::minutes).containsExactly(5.0, 15.0, 5.0);
        assertThat(row().minutes().shared()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_segment_keeps_when_it_started_and_how_long_it_is_meant_to_take() {
        at(0, opened(List.of(), List.of()), startedFor(120, "one", SegmentKind.PAIR_TALK));
        at(3, started("two", SegmentKind.SHARED_WRITING));
        assertThat(row().segments()).extracting(Segment::plannedSeconds).containsExactly(120, null);
        assertThat(row().segments().get(1).startedAt()).isEqualTo(NINE.plus(Duration.ofMinutes(3)));
    }

    @Test
    void clocks_that_cannot_be_right_give_no_minutes() {
        at(10, opened(List.of(), List.of()), started("one", SegmentKind.MODELLING));
        at(5, started("two", SegmentKind.SHARED_WRITING));
        at(5 + 241, closed());
        assertThat(row().segments()).extracting(Segment::minutes).containsExactly(0.0, 0.0);
    }

    @Test
    void a_reopened_lesson_is_open_and_its_ended_segment_stays_ended() {
        at(0, opened(List.of(), List.of()), started("one", SegmentKind.MODELLING));
        at(5, closed());
        assertThat(row().state()).isEqualTo(State.CLOSED);
        at(9, new LessonReopened());
        assertThat(row().state()).isEqualTo(State.OPEN);
        assertThat(row().closedAt()).isNull();
        at(12, closed());
        assertThat(row().segments()).extracting(Segment::minutes).containsExactly(5.0);
    }

    private void at(int minute, LessonEvent... events) {
        for (LessonEvent event : events) {
            frame.apply(event, NINE.plus(Duration.ofMinutes(minute)));
        }
    }

    private FrameRow row() {
        return frame.row(STREAM).orElseThrow();
    }

    private static List<UUID> ids(String... names) {
        return Stream.of(names).map(name -> pupil(name).value()).toList();
    }
}
