package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.RuleBroken;
import org.sharedpen.command.lesson.action.Text;

class TextTest {

    private static Rule broken(String text) {
        try {
            new Text(text);
        } catch (RuleBroken broken) {
            return broken.rule();
        }
        throw new AssertionError("accepted");
    }

    @Test
    void says_something() {
        for (String empty : List.of("", " \t\n", "\u200b", "\u00a0\u2003", "\u0301\u0301".substring(2))) {
            assertThat(broken(empty)).isEqualTo(Rule.TEXT_MUST_SAY_SOMETHING);
        }
        assertThat(new Text("!").value()).isEqualTo("!");
    }

    @Test
    void has_two_thousand_characters_at_most_whatever_they_are() {
        assertThat(new Text("x".repeat(2_000)).value()).hasSize(2_000);
        assertThat(new Text("\ud83d\udc3a".repeat(2_000)).value()).hasSize(4_000);
        assertThat(new Text("e\u0301".repeat(2_000)).value()).hasSize(2_000);
        assertThat(new Text(" ".repeat(100) + "x".repeat(2_000)).value()).hasSize(2_000);
        assertThat(broken("x".repeat(2_001))).isEqualTo(Rule.TEXT_MUST_FIT);
    }

    @Test
    void holds_nothing_that_cannot_be_stored() {
        for (String bad : List.of("a\u0000b", "a\ud83d", "\udc3a b", "\ud83d\ud83d\udc3a")) {
            assertThat(broken(bad)).isEqualTo(Rule.TEXT_MUST_BE_READABLE);
        }
    }
}
