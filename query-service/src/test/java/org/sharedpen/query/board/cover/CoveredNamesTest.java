package org.sharedpen.query.board.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.query.session.GivenName;

class CoveredNamesTest {
    private final CoveredNames names = CoveredNames.of(List.of(
            new GivenName("Amira", "Stone"),
            new GivenName("Élodie", "O’Neil"),
            new GivenName("Anne-Marie", "Smith-Jones"),
            new GivenName("Will", "Bright"),
            new GivenName("Rose Ivy", "Lee"),
            new GivenName("D’Arcy", "Wells"),
            new GivenName("J", "King"),
            new GivenName("Ada", "Ada Long")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The boat of Amira sank.|The boat of ▒▒▒▒ sank.",
                "amira and AMIRA|▒▒▒▒ and ▒▒▒▒",
                "Amira's boat, Amira’s oar|▒▒▒▒ boat, ▒▒▒▒ oar",
                "“Amira!” (amira), Amira-like|“▒▒▒▒!” (▒▒▒▒), ▒▒▒▒-like",
                "Amirah saw a miracle in Samira|Amirah saw a miracle in Samira",
                "elodie, ÉLODIE, E\u0301lodie’s|▒▒▒▒, ▒▒▒▒, ▒▒▒▒",
                "Am\u00ADira and Ami\u200Dra|▒▒▒▒ and ▒▒▒▒",
                "anne-marie and Anne Marie, but Anne, Marie|▒▒▒▒ and ▒▒▒▒, but Anne, Marie",
                "d'arcy’s wells|▒▒▒▒ wells",
                "I saw a king and J too|I saw a king and J too",
            })
    void a_given_name_is_covered_however_it_is_written(String text, String shown) {
        assertThat(names.cover(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A stone, a smith and some jones|A stone, a smith and some jones",
                "Amira Stone threw a stone|▒▒▒▒ threw a stone",
                "will bright and Will Bright’s boat|▒▒▒▒ and ▒▒▒▒ boat",
                "Amira, stone cold|▒▒▒▒, stone cold",
                "Ada Ada Long|▒▒▒▒",
            })
    void a_family_name_is_covered_only_with_the_given_one(String text, String shown) {
        assertThat(names.cover(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Where there is a will there is a way.|Where there is a will there is a way.",
                "Will it sink?|Will it sink?",
                "It sank. Will it rise? “Will it?” Will you!|It sank. Will it rise? “Will it?” Will you!",
                "“Will it sink?” they cried|“Will it sink?” they cried",
                "I gave it to Will.|I gave it to ▒▒▒▒.",
                "We know Will’s boat|We know ▒▒▒▒ boat",
                "the sun rose over Rose|the sun rose over ▒▒▒▒",
                "poison ivy on Rose Ivy|poison ivy on ▒▒▒▒",
                "she said, “Will sank it”|she said, “▒▒▒▒ sank it”",
            })
    void a_name_that_is_a_common_word_is_covered_only_where_it_must_be_a_name(String text, String shown) {
        assertThat(names.cover(text)).isEqualTo(shown);
    }

    @Test
    void every_name_is_covered_at_the_same_length() {
        assertThat(names.in("Amira and anne-marie smith-jones"))
                .containsExactly(new CoveredNames.Stretch(0, 5), new CoveredNames.Stretch(10, 32));
        assertThat(names.cover("Ada").length())
                .isEqualTo(names.cover("Anne-Marie Smith-Jones").length());
    }

    @Test
    void a_class_without_names_covers_nothing() {
        assertThat(CoveredNames.of(List.of()).cover("Amira, Will and the sea")).isEqualTo("Amira, Will and the sea");
    }
}
