package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Deciding.asks;
import static org.sharedpen.command.lesson.Deciding.choice;
import static org.sharedpen.command.lesson.Deciding.examination;
import static org.sharedpen.command.lesson.Deciding.looksAt;
import static org.sharedpen.command.lesson.TakingAlong.means;
import static org.sharedpen.command.lesson.TakingAlong.meansTheChoice;
import static org.sharedpen.command.lesson.TakingAlong.meansTheLine;
import static org.sharedpen.command.lesson.TakingAlong.meansTheRework;
import static org.sharedpen.command.lesson.TakingAlong.reflection;
import static org.sharedpen.command.lesson.TakingAlong.variesBy;
import static org.sharedpen.command.lesson.Telling.absent;
import static org.sharedpen.command.lesson.Telling.arrives;
import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.VariationSampled;

class TakenAlongTest {

    @Test
    void a_variation_keeps_the_pupils_words_sealed_and_counted() {
        Story story = Story.opened(scribed("L1", "He fell.")).then(variesBy("Amira", "The wolf fell, hard.", "L1"));
        VariationSampled sampled = story.last(VariationSampled.class);
        assertThat(sampled.wordCount()).isEqualTo(4);
        assertThat(sampled.lineId()).isEqualTo(line("L1"));
        assertThat(story.opened(the("Amira"), pupil("Amira"), "variation", sampled.words()))
                .isEqualTo("The wolf fell, hard.");
    }

    @Test
    void a_variation_may_have_no_words_and_may_come_again() {
        Story.opened(variesBy("Amira", "The wolf fell.", null))
                .then(variesBy("Amira", null, null))
                .records(new VariationSampled(pupil("Amira"), Divergence.VARIATION, 0, null, null));
    }

    @Test
    void a_reflection_keeps_what_is_meant_and_in_what_words() {
        Story story = Story.opened(offeredBy("Amira", "fell")).then(means("Ben", "fell"));
        ReflectionRecorded recorded = story.last(ReflectionRecorded.class);
        assertThat(recorded.contributionId()).isEqualTo(contribution("fell"));
        assertThat(story.opened(the("Ben"), reflection("Ben"), "words", recorded.words()))
                .isEqualTo("I will");
    }

    @Test
    void a_reflection_may_mean_a_line_a_choice_or_an_examination() {
        Story story = Story.opened(scribed("L1", "He fell."), asks("which?"), looksAt("L1", "look"));
        story.then(meansTheLine("Amira", "L1"));
        assertThat(story.last(ReflectionRecorded.class).lineId()).isEqualTo(line("L1"));
        story.then(meansTheChoice("Ben", "which?"));
        assertThat(story.last(ReflectionRecorded.class).choiceId()).isEqualTo(choice("which?"));
        story.then(meansTheRework("Chloe", "look"));
        assertThat(story.last(ReflectionRecorded.class).examinationId()).isEqualTo(examination("look"));
    }

    @Test
    void neither_makes_a_pupil_present() {
        Story.of(absent("Ben"), offeredBy("Amira", "fell"), means("Ben", "fell"), variesBy("Ben", "He dropped.", null))
                .then(arrives("Ben"))
                .records(new AttendanceCorrected(pupil("Ben"), true));
    }

    @Test
    void refuses_what_it_cannot_build_on() {
        Story.opened()
                .then(variesBy("Amira", null, "L1"))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(meansTheLine("Amira", "L1"))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(means("Amira", "fell"))
                .isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN)
                .then(meansTheChoice("Amira", "which?"))
                .isRefused(Rule.CHOICE_MUST_BE_KNOWN)
                .then(meansTheRework("Amira", "look"))
                .isRefused(Rule.EXAMINATION_MUST_BE_KNOWN);
    }

    @Test
    void refuses_an_id_that_is_used_strangers_and_those_whose_key_is_gone() {
        Story story = Story.opened(scribed("L1", "He fell."), meansTheLine("Amira", "L1"));
        story.then(meansTheLine("Amira", "L1")).isRefused(Rule.REFLECTION_ID_MUST_BE_NEW);
        story.then(meansTheLine("Zoe", "L1")).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
        story.then(variesBy("Zoe", null, null)).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
        story.words.erase(pupil("Ben"));
        story.then(variesBy("Ben", "He dropped.", null)).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}
