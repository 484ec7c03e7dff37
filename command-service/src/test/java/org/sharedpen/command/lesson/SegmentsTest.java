package org.sharedpen.command.lesson;

import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.ends;
import static org.sharedpen.command.lesson.Telling.reopen;
import static org.sharedpen.command.lesson.Telling.segment;
import static org.sharedpen.command.lesson.Telling.starts;
import static org.sharedpen.command.lesson.Telling.startsFor;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SegmentStarted;

class SegmentsTest {

    @Test
    void begin_and_end() {
        Story.opened()
                .then(starts("writing"))
                .records(new SegmentStarted(segment("writing"), SegmentKind.SHARED_WRITING, null))
                .then(ends("writing"))
                .records(new SegmentEnded(segment("writing")));
    }

    @Test
    void keep_how_long_they_are_meant_to_take() {
        Story.opened()
                .then(startsFor(120, "talk"))
                .records(new SegmentStarted(segment("talk"), SegmentKind.PAIR_TALK, 120));
    }

    @Test
    void end_once() {
        Story.opened(starts("writing"), ends("writing")).then(ends("writing")).recordsNothing();
    }

    @Test
    void end_with_the_next_one() {
        Story.opened(starts("writing"), starts("editing")).then(ends("writing")).recordsNothing();
    }

    @Test
    void end_with_the_lesson() {
        Story.opened(starts("writing"), close(), reopen()).then(ends("writing")).recordsNothing();
    }

    @Test
    void refuse_an_id_that_is_used() {
        Story.opened(starts("writing")).then(starts("writing")).isRefused(Rule.SEGMENT_ID_MUST_BE_NEW);
    }

    @Test
    void refuse_to_end_what_never_began() {
        Story.opened().then(ends("writing")).isRefused(Rule.SEGMENT_MUST_BE_KNOWN);
    }
}
