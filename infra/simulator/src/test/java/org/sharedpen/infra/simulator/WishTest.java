package org.sharedpen.infra.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--schools=0       | --schools=0 is no whole number from 1 to 10000.",
                "--years=x         | --years=x is no whole number from 1 to 20.",
                "--lessons=61      | --lessons=61 is no whole number from 1 to 60.",
                "--units=1.5       | --units=1.5 is no whole number from 1 to 10000.",
                "--seed=-1         | --seed=-1 is no whole number from 0.",
                "--kinds=CRUTCH,NO | There is no kind of unit called NO.",
                "--url=localhost   | --url=localhost is no address such as http://localhost:8080.",
                "--prefix=A b      | --prefix=A b is no beginning of a username: small letters, figures, points and hyphens are.",
                "--classes         | --classes has no value.",
                "--clases=3        | There is no argument --clases.",
            })
    void says_in_a_sentence_what_is_wrong(String argument, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wish.of(argument)).withMessage(sentence);
    }

    @Test
    void has_a_class_of_each_kind_where_nothing_is_asked_for() {
        Wish wish = Wish.of();
        assertThat(wish.kinds()).containsExactly(UnitKind.values());
        assertThat(wish.classes()).isEqualTo(UnitKind.values().length);
        assertThat(wish.data()).isNull();
    }

    @Test
    void is_what_is_asked_for() {
        Wish wish = Wish.of("--kinds=quiet_class, CRUTCH", "--years=3", "--seed=9", "--data=somewhere");
        assertThat(wish.kinds()).containsExactly(UnitKind.QUIET_CLASS, UnitKind.CRUTCH);
        assertThat(wish.years()).isEqualTo(3);
        assertThat(wish.prefix()).isEqualTo("sim9");
        assertThat(wish.data()).isEqualTo(Path.of("somewhere"));
    }
}
