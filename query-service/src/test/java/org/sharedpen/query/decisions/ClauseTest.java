package org.sharedpen.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    @ParameterizedTest
    @CsvSource({
        "it shows speed,               it shows speed",
        "It shows speed.,              it shows speed",
        "Because it shows speed.,      it shows speed",
        "because Amira's boat is old,  Amira's boat is old",
        "You can hear it,              you can hear it",
        "I can hear it,                I can hear it",
    })
    void follows_because(String spoken, String clause) {
        assertThat(Clause.of(spoken)).isEqualTo(new Clause(clause, true));
    }

    @ParameterizedTest
    @CsvSource({"Plummeted shows speed.", "Waves are like that", "“Fell” is dull", "Its sound!"})
    void stands_alone_where_it_would_not_be_a_sentence(String spoken) {
        assertThat(Clause.of(spoken).follows()).isFalse();
    }
}
