package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories whose every word has a known author, since no word is written twice unless it is the same one. */
class KnownHistoryTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void wiped_moved_respelt_and_restored_words_are_their_first_authors(long seed) {
        KnownHistory history = new KnownHistory(seed);
        for (int step = 0; step < 150; step++) {
            history.goOn();
            for (int line = 0; line < history.lines.size(); line++) {
                assertThat(history.told(line))
                        .as("line %s after step %s", line, step)
                        .isEqualTo(history.known(line));
            }
        }
    }
}
