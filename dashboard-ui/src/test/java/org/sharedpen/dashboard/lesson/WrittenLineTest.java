package org.sharedpen.dashboard.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.lesson.LessonText.Line;
import org.sharedpen.dashboard.lesson.LessonText.TextToken;
import org.sharedpen.dashboard.lesson.WrittenLine.Run;
import org.sharedpen.dashboard.voice.Originator;

class WrittenLineTest {

    private static final Originator AMIRA = new Originator("PUPIL", List.of("a"));
    private static final Originator BEN = new Originator("PUPIL", List.of("b"));
    private static final Originator TEACHER = new Originator("TEACHER", null);

    @Test
    void neighbours_of_one_originator_are_one_run() {
        assertThat(texts(line("the boat lurched", word("the", TEACHER), word("boat", AMIRA), word("lurched", AMIRA))))
                .containsExactly("the", " ", "boat lurched");
    }

    @Test
    void two_pupils_are_two_runs() {
        assertThat(texts(line("boat lurched", word("boat", AMIRA), word("lurched", BEN))))
                .containsExactly("boat", " ", "lurched");
    }

    @Test
    void punctuation_stands_with_the_word_before_it_and_is_not_counted() {
        WrittenLine line = WrittenLine.of(1, line("Stop!", word("Stop", AMIRA), mark("!")));

        assertThat(line.runs()).extracting(Run::text).containsExactly("Stop!");
        assertThat(line.words()).isEqualTo(1);
    }

    @Test
    void the_text_comes_out_as_it_went_in() {
        Line line = line(
                "“Hold  on!” she cried.",
                mark("“"),
                word("Hold", AMIRA),
                word("on", AMIRA),
                mark("!"),
                mark("”"),
                word("she", TEACHER),
                word("cried", TEACHER),
                mark("."));

        assertThat(String.join("", texts(line))).isEqualTo("“Hold  on!” she cried.");
    }

    @Test
    void counts_the_words_of_each_side() {
        WrittenLine line = WrittenLine.of(1, line("a b c", word("a", AMIRA), word("b", TEACHER), word("c", BEN)));

        assertThat(line.words("pupil")).isEqualTo(2);
        assertThat(line.words("teacher")).isEqualTo(1);
        assertThat(line.words("space")).isZero();
    }

    private static List<String> texts(Line line) {
        return WrittenLine.of(1, line).runs().stream().map(Run::text).toList();
    }

    private static Line line(String text, TextToken... tokens) {
        return new Line("l", 1, text, List.of(tokens), null);
    }

    private static TextToken word(String text, Originator origin) {
        return new TextToken(text, true, origin, false, false);
    }

    private static TextToken mark(String text) {
        return new TextToken(text, false, AMIRA, false, false);
    }
}
