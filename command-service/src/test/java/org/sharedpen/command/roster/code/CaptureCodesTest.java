package org.sharedpen.command.roster.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaptureCodesTest {

    @Test
    void takes_initials_where_they_are_free() {
        assertThat(take(Set.of(), "Amira", "Khan")).isEqualTo("ak");
        assertThat(take(Set.of(), "Siân", "Ó Briain")).isEqualTo("sb");
        assertThat(take(Set.of(), "Łukasz", "Żak")).isEqualTo("lz");
        assertThat(take(Set.of(), "Øyvind", "Ærø")).isEqualTo("oa");
    }

    @Test
    void never_spells_a_word() {
        assertThat(take(Set.of(), "Isla", "Smith")).isEqualTo("im");
        assertThat(take(Set.of(), "Noah", "Oakley")).isEqualTo("nk");
        assertThat(take(Set.of(), "Ursula", "Small")).isEqualTo("ua");
    }

    @Test
    void takes_another_letter_of_the_name_where_initials_clash() {
        assertThat(take(Set.of("ak"), "Aisha", "Kumar")).isEqualTo("au");
    }

    @Test
    void finds_a_code_for_a_name_in_another_script_and_for_one_name_alone() {
        assertThat(take(Set.of(), "明", "王")).matches("[a-z]{2}");
        assertThat(take(Set.of(), "Suharto", "")).startsWith("s");
        assertThat(take(Set.of(), "王", "Chen")).isEqualTo("ce");
    }

    @Test
    void has_enough_for_five_hundred_pupils_of_one_name_and_then_says_so() {
        CaptureCodes codes = new CaptureCodes(List.of());

        assertThat(IntStream.range(0, 500)
                        .mapToObj(i -> codes.take("Amira", "Khan").orElseThrow()))
                .doesNotHaveDuplicates()
                .noneMatch(TwoLetterWords::isWord);
        assertThat(IntStream.range(0, 100).mapToObj(i -> codes.take("Amira", "Khan")))
                .anyMatch(Optional::isEmpty);
    }

    private static String take(Set<String> taken, String given, String family) {
        return new CaptureCodes(taken).take(given, family).orElseThrow();
    }
}
