package org.sharedpen.query.balance.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.choice;
import static org.sharedpen.query.Talking.contribution;
import static org.sharedpen.query.Talking.corrected;
import static org.sharedpen.query.Talking.criterion;
import static org.sharedpen.query.Talking.edit;
import static org.sharedpen.query.Talking.examinationClosed;
import static org.sharedpen.query.Talking.examined;
import static org.sharedpen.query.Talking.link;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.parked;
import static org.sharedpen.query.Talking.reason;
import static org.sharedpen.query.Talking.revised;
import static org.sharedpen.query.Talking.scribed;
import static org.sharedpen.query.Talking.settled;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Pair;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TurnTranscribed;

class LessonTallyTest {
    @Test
    void a_pair_the_class_and_someone_are_pupils_each_counted_once_and_a_source_is_on_no_side() {
        TallyRow row = after(
                offered("a", by("Amira")),
                offered("b", by("Amira", "Ben", "Chloe")),
                offered("c", Originator.CLASS),
                offered("d", Originator.SOMEONE),
                offered("e", Originator.TEACHER),
                offered("f", Originator.SOURCE));
        assertThat(row.offersPupil()).isEqualTo(4);
        assertThat(row.offersTotal()).isEqualTo(5);
    }

    @Test
    void a_corrected_attribution_changes_sides() {
        TallyRow row = after(offered("a", by("Amira")), offered("b", by("Ben")), corrected("b", Originator.TEACHER));
        assertThat(row.offersPupil()).isEqualTo(1);
        assertThat(row.offersTotal()).isEqualTo(2);
    }

    @Test
    void narrations_are_reasons() {
        TallyRow row = after(
                reason(by("Amira"), null),
                reason(Originator.TEACHER, null),
                revised("l", "so", null, by("Ben")),
                revised("l", "and so", null, null));
        assertThat(row.reasonsPupil()).isEqualTo(2);
        assertThat(row.reasonsTotal()).isEqualTo(3);
        assertThat(row.revisions()).isEqualTo(2);
        assertThat(row.narrated()).isEqualTo(1);
    }

    @Test
    void talk_is_counted_in_turns_and_in_words() {
        TallyRow row = after(turn(1, Originator.TEACHER, 40), turn(2, Originator.CLASS, 1), turn(3, by("Amira"), 9));
        assertThat(row.turnsPupil()).isEqualTo(2);
        assertThat(row.turnsTotal()).isEqualTo(3);
        assertThat(row.talkWordsPupil()).isEqualTo(10);
        assertThat(row.talkWordsTotal()).isEqualTo(50);
        assertThat(row.offersTotal()).isZero();
    }

    @Test
    void an_edit_is_on_the_focus_that_was_in_force_when_it_was_applied() {
        TallyRow row = after(
                edit("a", by("Amira")),
                edit("b", by("Ben")),
                edit("c", by("Chloe")),
                edit("e", by("Eve")),
                offered("d", by("Dan")),
                revised("l", "one", CraftFocus.VOCABULARY, null, "a", "d"),
                revised("l", "two", CraftFocus.VOCABULARY, null, "a"),
                revised("l", "three", CraftFocus.PUNCTUATION, null, "b"),
                revised("l", "four", null, null, "c"),
                new EditFocusSet(CraftFocus.COHESION),
                revised("l", "five", null, null, "e"),
                revised("l", "six", CraftFocus.VOCABULARY, null, "c"),
                new EditFocusCleared(CraftFocus.COHESION),
                parked("d"),
                parked("d"),
                parked("a"));
        assertThat(row.edits()).isEqualTo(4);
        assertThat(row.onFocus(CraftFocus.VOCABULARY)).isEqualTo(2);
        assertThat(row.onFocus(CraftFocus.PUNCTUATION)).isEqualTo(2);
        assertThat(row.onFocus(CraftFocus.COHESION)).isEqualTo(1);
        assertThat(row.parked()).isEqualTo(2);
    }

    @Test
    void a_decision_is_a_settled_choice_or_a_reworked_examination() {
        TallyRow row = after(
                choice("fell"),
                choice("dark"),
                criterion("fell", "vivid", by("Amira", "Ben")),
                criterion("fell", "short", by()),
                settled("fell", "a", SettledBy.VOTE, null, "vivid"),
                settled("dark", "b", SettledBy.TEACHER, null),
                criterion("dark", "late", Originator.SOMEONE),
                examined("1", "l"),
                examinationClosed("1", ExaminationOutcome.REWORKED, SettledBy.PUPIL, by("Ben")),
                examined("2", "l"),
                examinationClosed("2", ExaminationOutcome.KEPT, SettledBy.CONSENSUS, null));
        assertThat(row.decisionsPupil()).isEqualTo(2);
        assertThat(row.decisionsTotal()).isEqualTo(3);
        assertThat(row.choicesSettled()).isEqualTo(2);
        assertThat(row.criteriaFirst()).isEqualTo(1);
        assertThat(row.criteriaPupil()).isEqualTo(2);
        assertThat(row.criteriaTotal()).isEqualTo(3);
    }

    @Test
    void a_line_is_examined_once_and_only_if_it_was_scribed_here() {
        TallyRow row = after(
                scribed("one", "the boat", null),
                scribed("two", "the sea", null),
                scribed("three", "the dark", null),
                examined("1", "one"),
                examined("2", "one"),
                examined("3", "two"),
                examined("4", "carried"),
                examinationClosed("2", ExaminationOutcome.REWORKED, SettledBy.VOTE, null),
                examinationClosed("4", ExaminationOutcome.REWORKED, SettledBy.VOTE, null));
        assertThat(row.linesScribed()).isEqualTo(3);
        assertThat(row.linesExamined()).isEqualTo(2);
        assertThat(row.linesReworked()).isEqualTo(1);
    }

    @Test
    void verbatim_is_all_words_complete_in_order_and_nothing_added() {
        TallyRow row = after(
                scribed("1", "The boat lurched.", "a"),
                scribed("2", "The boat lurched, of course.", null),
                line("The old boat lurched.", link("b", "the boat lurched", "The old boat lurched.")),
                line("The boat.", link("c", "the boat lurched", "The boat.")),
                line("Lurched the boat.", link("d", "the boat lurched", "Lurched the boat.")),
                line(
                        "the cat, the dog",
                        link("e", "the cat", "the cat, the dog"),
                        link("f", "the dog", "the cat, the dog")),
                line("storms", new Link(contribution("g"), 1, List.of(), List.of(new Pair(0, 0)), List.of())));
        assertThat(row.linesScribed()).isEqualTo(7);
        assertThat(row.linkedScribings()).isEqualTo(6);
        assertThat(row.verbatimScribings()).isEqualTo(3);
    }

    private static LineScribed line(String text, Link... links) {
        return new LineScribed(
                new LineId(UUID.randomUUID()), null, text, Originator.TEACHER, Originator.TEACHER, List.of(links));
    }

    private static TurnTranscribed turn(int number, Originator speaker, int words) {
        return new TurnTranscribed(number, speaker, words, new SealedWords("AAAA"));
    }

    private static TallyRow after(LessonEvent... events) {
        LessonTally tally = new LessonTally();
        for (LessonEvent event : events) {
            tally.apply(event);
        }
        return tally.row(StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2))));
    }
}
