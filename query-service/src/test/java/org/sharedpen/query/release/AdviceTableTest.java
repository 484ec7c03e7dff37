package org.sharedpen.query.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.Advice;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;

/** Every row of the table of the next lesson, and its edges, by the usual bands. */
class AdviceTableTest {

    @Test
    void fewer_than_two_usable_lessons_are_too_little_to_say() {
        says(Made.unit(), "TOO_LITTLE_TO_SAY null");
        says(Made.unit(at(1)), "TOO_LITTLE_TO_SAY null");
        says(Made.unit(at(1), at(2).contributions(9)), "TOO_LITTLE_TO_SAY null");
        says(Made.unit(at(1), at(2).words(29, 29)), "TOO_LITTLE_TO_SAY null");
        says(Made.unit(at(1), at(2).mode(CaptureMode.TRANSCRIBED)), "TOO_LITTLE_TO_SAY null");
        says(Made.unit(at(1), at(2).state(State.OPEN)), "TOO_LITTLE_TO_SAY null");
        says(Made.unit(at(1), at(2).state(State.PLANNED)), "TOO_LITTLE_TO_SAY null");
    }

    @Test
    void ten_contributions_and_thirty_words_in_two_lessons_are_enough_also_when_recalled() {
        Made enough = at(2).contributions(10).words(15, 30).mode(CaptureMode.RECALLED);
        says(Made.unit(at(1), enough), "STEP_UP 3");
    }

    @Test
    void a_share_that_is_under_the_level_in_both_lessons_is_a_step_back() {
        says(Made.unit(at(1).words(10, 80), at(2).words(10, 80)), "STEP_BACK 1");
        for (int level = 1; level <= 4; level++) {
            says(
                    Made.unit(
                            at(1).planned(level).words(0, 200),
                            at(2).planned(level).words(0, 200)),
                    "STEP_BACK " + (level - 1));
        }
    }

    @Test
    void one_lesson_under_the_level_is_no_step_back() {
        says(Made.unit(at(1).words(10, 80), at(2)), "HOLD 2");
        says(Made.unit(at(1), at(2).words(10, 80)), "HOLD 2");
    }

    @Test
    void an_upper_bound_that_reaches_the_level_is_no_step_back() {
        // 21 of 80: 26 %, and 37 % at most; in twelve clusters even 55 %
        says(Made.unit(at(1).words(10, 80), at(2).words(21, 80)), "HOLD 2");
        says(Made.unit(at(1).words(10, 80, 530), at(2).words(10, 80, 530)), "HOLD 2");
    }

    @Test
    void level_nought_has_no_step_back_and_level_five_neither_step() {
        says(Made.unit(at(1).planned(0).words(0, 200), at(2).planned(0).words(0, 200)), "HOLD 0");
        says(Made.unit(at(1).planned(5).words(0, 200), at(2).planned(5).words(0, 200)), "HOLD 5");
        says(
                Made.unit(
                        at(1).planned(5).words(200, 200),
                        at(2).planned(5).words(200, 200).later(20, 20, 20)),
                "HOLD 5");
    }

    @Test
    void the_level_is_that_of_the_last_closed_lesson_also_where_it_says_nothing_else() {
        Made silent = at(3).planned(3).contributions(0).words(0, 0);
        says(Made.unit(at(1).words(10, 80), at(2).words(10, 80), silent), "STEP_BACK 2");
        Made notYet = at(4).planned(5).state(State.OPEN);
        says(Made.unit(at(1), at(2), notYet), "STEP_UP 3");
    }

    @Test
    void a_third_unheard_holds_the_level_and_less_does_not() {
        says(Made.unit(at(1).voices(Made.voices(9, 6, 60)), at(2).voices(Made.voices(9, 6, 60))), "HOLD 2");
        says(Made.unit(at(1).voices(Made.voices(9, 7, 60)), at(2).voices(Made.voices(9, 7, 60))), "STEP_UP 3");
    }

    @Test
    void only_who_came_to_two_of_the_last_three_lessons_is_looked_at() {
        Voices everyone = Made.voices(6, 6, 60);
        Voices withThreeOnceOnly = Made.voices(9, 6, 60);
        says(Made.unit(at(1).voices(everyone), at(2).voices(everyone), at(3).voices(withThreeOnceOnly)), "STEP_UP 3");
        says(
                Made.unit(at(1).voices(withThreeOnceOnly), at(2).voices(everyone), at(3).voices(withThreeOnceOnly)),
                "HOLD 2");
        says(
                Made.unit(
                        at(1).voices(withThreeOnceOnly),
                        at(2).voices(everyone),
                        at(3).voices(everyone),
                        at(4).voices(withThreeOnceOnly)),
                "STEP_UP 3");
    }

    @Test
    void who_was_heard_in_one_of_them_was_heard() {
        Voices third =
                new Voices(Made.pupils(0, 9), Made.pupils(6, 9), new Hearings(60, 0, 0), new Completeness(10, 0));
        says(
                Made.unit(
                        at(1).voices(third), at(2).voices(Made.voices(9, 6, 60)), at(3).voices(Made.voices(9, 6, 60))),
                "STEP_UP 3");
    }

    @Test
    void too_few_names_and_no_more_than_chance_hold_nothing() {
        Voices eighty = Made.voices(9, 6, 60, new Completeness(80, 20));
        Voices less = Made.voices(9, 6, 60, new Completeness(79, 20));
        says(Made.unit(at(1).voices(eighty), at(2).voices(eighty)), "HOLD 2");
        says(Made.unit(at(1).voices(less), at(2).voices(less)), "STEP_UP 3");
        // four hearings among nine in each of two lessons leave 9 · (8/9)^8 = 3.5 by chance alone
        Voices few = Made.voices(9, 6, 4);
        says(Made.unit(at(1).voices(few), at(2).voices(few)), "STEP_UP 3");
    }

    @Test
    void a_step_back_comes_before_those_who_were_not_heard() {
        Voices silent = Made.voices(9, 3, 60);
        says(Made.unit(at(1).words(10, 80).voices(silent), at(2).words(10, 80).voices(silent)), "STEP_BACK 1");
    }

    @Test
    void the_middle_of_the_band_is_enough_and_one_word_less_is_not() {
        // the middles of the bands: 5, 22.5, 47.5 and 72.5 %
        int[][] middles = {{4, 80}, {18, 80}, {38, 80}, {58, 80}};
        for (int level = 0; level <= 3; level++) {
            int pupil = middles[level][0];
            int total = middles[level][1];
            Made middle = at(1).planned(level).words(pupil, total);
            Made last = at(2).planned(level).words(pupil, total);
            says(Made.unit(middle, last), "STEP_UP " + (level + 1));
            says(Made.unit(middle, last.words(pupil - 1, total)), "HOLD " + level);
            says(Made.unit(middle.words(pupil - 1, total), last.words(pupil, total)), "HOLD " + level);
        }
    }

    @Test
    void a_lower_bound_that_does_not_pass_the_floor_holds() {
        // a half in two lessons of six clusters each: at least 25 %, and level 2 begins at 35 %
        says(Made.unit(at(1).words(40, 80, 1067), at(2).words(40, 80, 1067)), "HOLD 2");
        says(Made.unit(at(1).planned(0).words(0, 80), at(2).planned(0).words(0, 80)), "HOLD 0");
    }

    @Test
    void half_of_two_decisions_by_pupils_is_enough() {
        says(Made.unit(at(1).decisions(0, 1), at(2).decisions(1, 1)), "STEP_UP 3");
        says(Made.unit(at(1).decisions(0, 0), at(2).decisions(1, 1)), "HOLD 2");
        says(Made.unit(at(1).decisions(0, 0), at(2).decisions(0, 0)), "HOLD 2");
        says(Made.unit(at(1).decisions(1, 2), at(2).decisions(0, 1)), "HOLD 2");
        says(Made.unit(at(1).decisions(9, 9), at(2).decisions(0, 1), at(3).decisions(0, 1)), "HOLD 2");
    }

    @Test
    void forty_per_cent_of_ten_later_uses_leave_the_way_open() {
        says(Made.unit(at(1).later(10, 4, 0), at(2)), "STEP_UP 3");
        says(Made.unit(at(1).later(10, 3, 3), at(2)), "HOLD 2");
        says(Made.unit(at(1).later(9, 0, 0), at(2)), "STEP_UP 3");
        says(Made.unit(at(1).later(5, 1, 0), at(2), at(3).later(5, 2, 0)), "HOLD 2");
    }

    @Test
    void from_four_to_five_later_use_alone_decides() {
        Made all = at(1).planned(4).words(80, 80);
        says(Made.unit(all, at(2).planned(4).words(80, 80).later(10, 5, 5)), "STEP_UP 5");
        says(Made.unit(all, at(2).planned(4).words(80, 80).later(10, 9, 4)), "HOLD 4");
        says(Made.unit(all, at(2).planned(4).words(80, 80).later(9, 9, 9)), "HOLD 4");
        Made some = at(1).planned(4).words(66, 80).decisions(0, 3);
        says(Made.unit(some, at(2).planned(4).words(66, 80).decisions(0, 3).later(10, 5, 5)), "STEP_UP 5");
    }

    @Test
    void a_lesson_whose_decisions_contradict_its_words_does_not_vote_with_its_level() {
        says(Made.unit(at(1).decisions(1, 4), at(2).decisions(1, 4)), "HOLD 2");
        says(Made.unit(at(1).decisions(2, 4), at(2).decisions(2, 4)), "STEP_UP 3");
    }

    @Test
    void other_bands_give_other_advice() {
        UnitSoFar unit = Made.unit(at(1), at(2));
        assertThat(Advising.of(unit, new Bands(List.of(0.1, 0.2, 0.8, 0.9))).advice())
                .isEqualTo(Advice.STEP_UP);
        assertThat(Advising.of(unit, new Bands(List.of(0.1, 0.49, 0.8, 0.9))).advice())
                .isEqualTo(Advice.HOLD);
        assertThat(Advising.of(unit, new Bands(List.of(0.1, 0.7, 0.8, 0.9))).advice())
                .isEqualTo(Advice.STEP_BACK);
    }

    private static Made at(int seat) {
        return new Made(seat);
    }

    private static void says(UnitSoFar unit, String advised) {
        Advised advice = Advising.of(unit, Bands.USUAL);
        assertThat(advice.advice() + " " + advice.level()).as(advice.toString()).isEqualTo(advised);
        assertThat(advice.caseAgainst()).isNotBlank();
    }
}
