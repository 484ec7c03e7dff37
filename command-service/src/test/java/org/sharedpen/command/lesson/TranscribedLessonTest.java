package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.open;
import static org.sharedpen.command.lesson.Telling.openForTranscript;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.reopen;
import static org.sharedpen.command.lesson.Telling.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.Originator;
import org.sharedpen.events.TurnTranscribed;

class TranscribedLessonTest {

    private static Story transcribed() {
        return Story.of(openForTranscript());
    }

    @Test
    void keeps_its_turns_in_order_and_sealed() {
        Story story = transcribed();
        assertThat(story.transcribes(0, "T", "Amira", "T")).isInstanceOf(TurnsAnswer.Recorded.class);
        assertThat(story.events.subList(1, 4))
                .extracting(event -> ((TurnTranscribed) event).turn())
                .containsExactly(1, 2, 3);
        TurnTranscribed second = (TurnTranscribed) story.events.get(2);
        assertThat(second.originator()).isEqualTo(the("Amira"));
        assertThat(second.wordCount()).isEqualTo(3);
        assertThat(story.opened(the("Amira"), 2, "words", second.words())).isEqualTo("Amira speaks now");
    }

    @Test
    void stores_nothing_new_where_nothing_is() {
        Story story = transcribed();
        story.transcribes(0, "T", "S");
        assertThat(story.transcribes(2, "T", "S")).isEqualTo(new TurnsAnswer.Recorded(0, 3, List.of()));
        assertThat(story.transcribes(1, "T")).isEqualTo(new TurnsAnswer.Recorded(0, 3, List.of()));
    }

    @Test
    void goes_on_where_it_ended() {
        Story story = transcribed();
        story.transcribes(0, "T", "S");
        TurnsAnswer answer = story.transcribes(2, "T", "S", "T");
        assertThat(((TurnsAnswer.Recorded) answer).stored()).isEqualTo(1);
        assertThat(((TurnTranscribed) story.last(story.events)).turn()).isEqualTo(3);
        assertThat(((TurnsAnswer.Recorded) answer).rows()).hasSize(1);
    }

    @Test
    void decides_nothing_where_the_log_said_otherwise() {
        Story story = transcribed();
        story.transcribes(0, "T", "S");
        assertThat(story.transcribes(0, "T", "S", "T")).isEqualTo(new TurnsAnswer.LookUp());
        assertThat(story.lesson.version()).isEqualTo(3);
    }

    @Test
    void is_refused_unless_the_lesson_is_open_and_transcribed() {
        assertThat(new Story().transcribes(0, "T")).isEqualTo(new TurnsAnswer.Refused(Rule.LESSON_MUST_BE_OPEN, 0));
        assertThat(Story.of(open()).transcribes(0, "T"))
                .isEqualTo(new TurnsAnswer.Refused(Rule.LESSON_MUST_BE_TRANSCRIBED, 1));
        Story closed = Story.of(openForTranscript(), close());
        assertThat(closed.transcribes(0, "T")).isEqualTo(new TurnsAnswer.Refused(Rule.LESSON_MUST_NOT_BE_CLOSED, 2));
        assertThat(closed.then(reopen()).transcribes(0, "T")).isInstanceOf(TurnsAnswer.Recorded.class);
    }

    @Test
    void is_refused_whole_where_a_stranger_speaks_or_a_key_is_gone() {
        Story story = transcribed();
        assertThat(story.transcribes(0, "T", "Zoe")).isEqualTo(new TurnsAnswer.Refused(Rule.PUPIL_MUST_BE_IN_CLASS, 1));
        story.words.erase(pupil("Amira"));
        assertThat(story.transcribes(0, "T", "Amira"))
                .isEqualTo(new TurnsAnswer.Refused(Rule.PUPIL_MUST_BE_IN_CLASS, 1));
        assertThat(story.lesson.version()).isEqualTo(1);
    }

    static Originator originator(String speaker) {
        return switch (speaker) {
            case "T" -> Originator.TEACHER;
            case "S" -> Originator.SOMEONE;
            default -> the(speaker);
        };
    }
}
