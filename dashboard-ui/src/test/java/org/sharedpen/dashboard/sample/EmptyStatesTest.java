package org.sharedpen.dashboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EmptyStatesTest {

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of("/classes/" + SampleSchool.EMPTY_CLASS, 200, "no-units", "Not planned yet"),
                Arguments.of("/units/" + SampleSchool.NOT_PLANNED, 200, "not-planned", "Not planned yet"),
                Arguments.of("/units/" + SampleSchool.NO_LESSON, 200, "no-lesson", "No lesson yet"),
                Arguments.of("/units/" + SampleSchool.NOTHING_RECORDED, 200, "nothing-recorded", "Nothing recorded"),
                Arguments.of(
                        "/units/" + SampleSchool.ONLY_WORDS + "?measure=reasons", 200, "too-few", "Too few to say"),
                Arguments.of("/units/" + SampleSchool.CATCHING_UP, 503, "catching-up", "Still catching up"),
                Arguments.of(
                        "/units/" + SampleSchool.NOT_PLANNED + "/participation", 200, "no-lesson", "No lesson yet"),
                Arguments.of("/units/" + SampleSchool.LEADS + "/participation", 200, "withheld", "Not yours to see"),
                Arguments.of("/lessons/" + SampleSchool.PLANNED_LESSON, 200, "not-held", "Not held yet"),
                Arguments.of("/lessons/" + SampleSchool.BLANK_LESSON, 200, "just-opened", "Nothing on record yet"),
                Arguments.of("/lessons/" + SampleSchool.PARKED_LESSON, 503, "parked", "This lesson needs a look"),
                Arguments.of("/lessons/" + SampleSchool.NOBODYS, 404, "not-yours", "Not here, or not yours to see"),
                Arguments.of("/units/nonsense", 404, "not-yours", "Not here, or not yours to see"),
                Arguments.of("/classes/" + SampleSchool.NOBODYS, 404, "not-yours", "Not here, or not yours to see"));
    }

    @ParameterizedTest(name = "{2} at {0}")
    @MethodSource("states")
    void is_named_with_its_next_step(String path, int status, String kind, String title) {
        Pages.Page page = Pages.get(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.html()).containsOnlyOnce("data-empty=\"" + kind + "\"");
        String state = page.html().replaceAll("(?s).*(<section[^>]*data-empty=\"" + kind + "\".*?</section>).*", "$1");
        assertThat(state).contains(title, "class=\"button");
        assertThat(page.html()).contains("class=\"menu\"");
    }

    @ParameterizedTest(name = "{2} at {0}")
    @MethodSource("states")
    void asks_again_only_where_that_helps(String path, int status, String kind, String title) {
        Pages.Page page = Pages.get(path);

        assertThat(page.html().contains("data-retry")).isEqualTo(kind.equals("catching-up"));
    }
}
