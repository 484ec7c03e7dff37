package org.sharedpen.command.lesson.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.LessonEvent;

class TiesTest {

    @Test
    void every_event_of_a_lesson_has_its_ties() {
        assertThat(TiesOfEvents.kinds()).containsExactlyInAnyOrderElementsOf(List.of(permitted()));
    }

    private static Class<?>[] permitted() {
        return LessonEvent.class.getPermittedSubclasses();
    }
}
