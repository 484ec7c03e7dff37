package org.sharedpen.command.lesson.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.transcript.Reading.speakers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedpen.events.Tokeniser;

/** Invented talk, written down in one of the many ways in which classrooms do, is counted as it was invented. */
class AnyTranscriptTest {

    static Stream<Long> seeds() {
        return new Random(20_261_126).longs(300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_table_is_counted_as_it_was_said(long seed) {
        Random random = new Random(seed);
        Talk talk = Talk.invented(random);
        counted(talk, new WrittenTable(talk, random).bytes());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void captions_are_counted_as_they_were_said(long seed) {
        Random random = new Random(seed);
        Talk talk = Talk.invented(random);
        counted(talk, new WrittenCaptions(talk, random).bytes());
    }

    private static void counted(Talk talk, byte[] file) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Map<String, Integer> turns = new LinkedHashMap<>();
        Transcript.turns(file, speakers("Ms. Smith", "Zo\u00eb", "SS", "*")).forEach(turn -> {
            words.merge(turn.speaker().name(), Tokeniser.words(turn.words()), Integer::sum);
            turns.merge(turn.speaker().name(), 1, Integer::sum);
        });
        assertThat(turns).isEqualTo(talk.turns());
        assertThat(words).isEqualTo(talk.words());
    }
}
