package org.sharedpen.command.roster.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class AnyNamesTest {

    @Property(tries = 300)
    void have_codes_of_two_letters_that_are_unique_and_no_words(
            @ForAll @Size(max = 60) List<@StringLength(max = 12) String> givenNames,
            @ForAll @StringLength(max = 8) String familyName) {
        CaptureCodes codes = new CaptureCodes(List.of());
        List<String> taken = new ArrayList<>();

        givenNames.forEach(given -> taken.add(codes.take(given, familyName).orElseThrow()));

        assertThat(taken)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]{2}"))
                .noneMatch(TwoLetterWords::isWord);
    }

    @Property(tries = 200)
    void take_no_code_that_somebody_has(@ForAll @StringLength(max = 12) String name) {
        CaptureCodes first = new CaptureCodes(List.of());
        List<String> taken = List.of(
                first.take(name, name).orElseThrow(), first.take(name, "").orElseThrow());

        assertThat(taken)
                .doesNotContain(new CaptureCodes(taken).take(name, name).orElseThrow());
    }
}
