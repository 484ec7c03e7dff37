package org.sharedpen.command.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;

class MatchingTest {

    private static Link link(String said, String written) {
        return Matching.with(written).link(new ContributionId(new UUID(0, 1)), said);
    }

    @Test
    void words_are_numbered_among_words_and_tokens_among_all() {
        Link link = link("Run, wolf!", "\"Wolf,\" she said, \"run!\"");
        assertThat(link.words()).isEqualTo(2);
        assertThat(link.same()).containsExactly(new Pair(0, 8), new Pair(1, 1));
        assertThat(link.spelt()).isEmpty();
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
    }

    @Test
    void a_text_that_repeats_itself_is_matched_in_turn() {
        Link link = link("a ".repeat(1_000), "a ".repeat(900));
        assertThat(link.same()).hasSize(900).startsWith(new Pair(0, 0), new Pair(1, 1));
        assertThat(link("wolf ".repeat(300), "wolv ".repeat(300)).spelt()).isEqualTo(List.of());
    }
}
