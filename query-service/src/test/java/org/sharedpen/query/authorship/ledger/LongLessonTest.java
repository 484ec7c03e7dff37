package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongLessonTest {
    private final Random random = new Random(7);

    @Test
    void of_a_thousand_revisions_of_four_hundred_tokens_folds_in_seconds() {
        Lesson lesson = new Lesson().scribe("L1", text(400, 300));
        for (int revision = 0; revision < 1_000; revision++) {
            lesson.reviseAs(Lesson.pupil("Pupil " + revision % 12), "L1", revised(lesson.text("L1"), 300));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> folds(lesson));
    }

    @Test
    void of_one_word_written_a_thousand_times_folds_all_the_same() {
        Lesson lesson = new Lesson();
        for (int line = 0; line < 10; line++) {
            lesson.scribe("L" + line, text(1_000, 1));
        }
        for (int line = 0; line < 10; line++) {
            lesson.remove("L" + line);
        }
        for (int line = 10; line < 20; line++) {
            lesson.scribe("L" + line, text(500, 1) + " but " + text(499, 1));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> folds(lesson));
    }

    private static void folds(Lesson lesson) {
        Ledger again = new Ledger();
        for (int at = 0; at < lesson.told.size(); at++) {
            again.apply(lesson.told.get(at).event(), at + 1, lesson.told.get(at).action());
        }
        assertThat(again.lines()).isEqualTo(lesson.ledger.lines());
    }

    private String revised(String text, int vocabulary) {
        String[] words = text.split(" ");
        int from = random.nextInt(words.length - 10);
        for (int at = from; at < from + 1 + random.nextInt(9); at++) {
            words[at] = word(vocabulary);
        }
        return String.join(" ", words);
    }

    private String text(int words, int vocabulary) {
        StringBuilder text = new StringBuilder(word(vocabulary));
        for (int at = 1; at < words; at++) {
            text.append(' ').append(word(vocabulary));
        }
        return text.toString();
    }

    private String word(int vocabulary) {
        return "w" + random.nextInt(vocabulary);
    }
}
