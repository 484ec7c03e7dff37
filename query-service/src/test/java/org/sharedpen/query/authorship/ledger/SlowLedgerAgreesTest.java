package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.query.authorship.ledger.Lesson.Told;

class SlowLedgerAgreesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void on_twelve_authors_and_hundreds_of_actions(long seed) {
        agreesOn(new RandomLesson(seed, 12).go(300).lesson);
    }

    @Test
    void on_many_short_lessons() {
        for (long seed = 100; seed < 400; seed++) {
            agreesOn(new RandomLesson(seed, 6).go(30).lesson);
        }
    }

    private static void agreesOn(Lesson lesson) {
        Ledger ledger = new Ledger();
        SlowLedger slow = new SlowLedger();
        for (int at = 0; at < lesson.told.size(); at++) {
            Told told = lesson.told.get(at);
            ledger.apply(told.event(), at + 1, told.action());
            slow.apply(told.event(), told.action());
            for (WrittenLine line : ledger.lines()) {
                List<SlowLedger.Word> expected = slow.standing(line.lineId());
                assertThat(line.tokens().stream()
                                .map(SlowLedgerAgreesTest::word)
                                .toList())
                        .as("event %s, %s", at, told.event())
                        .isEqualTo(expected.stream()
                                .map(word -> word.number() + " " + word.key() + " " + word.owner())
                                .toList());
            }
            assertThat(ledger.lines()).hasSameSizeAs(slow.standing.keySet());
        }
    }

    private static String word(WrittenToken token) {
        Object owner = Objects.requireNonNullElse(
                token.contributionId(),
                token.cluster().substring(token.cluster().indexOf('/') + 1));
        return token.identity() + " " + token.text().toLowerCase(java.util.Locale.ROOT) + " " + owner;
    }
}
