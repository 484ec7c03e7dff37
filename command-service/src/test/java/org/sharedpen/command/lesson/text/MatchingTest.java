package org.sharedpen.command.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Spelling;

class MatchingTest {

    private static Link link(String said, String written) {
        return Matching.with(written).link(new ContributionId(new UUID(0, 1)), said);
    }

    @Test
    void words_and_marks_are_numbered_among_all_tokens_of_their_text() {
        Link link = link("Run, wolf!", "\"Wolf,\" she said, \"run!\"");
        assertThat(link.words()).isEqualTo(2);
        assertThat(link.same()).containsExactly(new Pair(0, 8), new Pair(2, 1));
        assertThat(link.spelt()).isEmpty();
        assertThat(link.marks()).containsExactly(new Pair(1, 2), new Pair(1, 6), new Pair(3, 9));
    }

    @Test
    void one_letter_may_differ_in_four_and_two_in_eight() {
        assertThat(Spelling.alone("wolf", "wolv")).isTrue();
        assertThat(Spelling.alone("wolf", "wolfs")).isTrue();
        assertThat(Spelling.alone("cat", "cart")).isFalse();
        assertThat(Spelling.alone("plumeted", "plummeted")).isTrue();
        assertThat(Spelling.alone("plumetid", "plummeted")).isTrue();
        assertThat(Spelling.alone("plumitid", "plummeted")).isFalse();
        assertThat(Spelling.alone("runing", "rinning")).isFalse();
        assertThat(Spelling.alone("they", "the")).isFalse();
        assertThat(Spelling.alone("montan", "mountain")).isFalse();
        assertThat(Spelling.alone("don't", "dont")).isTrue();
        assertThat(Spelling.alone("1066", "1067")).isFalse();
    }

    @Test
    void a_text_that_repeats_itself_is_matched_in_turn() {
        Link link = link("a ".repeat(1_000), "a ".repeat(900));
        assertThat(link.same()).hasSize(900).startsWith(new Pair(0, 0), new Pair(1, 1));
        assertThat(link("wolf ".repeat(300), "wolv ".repeat(300)).spelt()).isEqualTo(List.of());
        assertThat(link("a, ".repeat(300), "b, ".repeat(200)).marks())
                .hasSize(200)
                .startsWith(new Pair(1, 1), new Pair(3, 3));
    }
}
