package org.sharedpen.query.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.query.QuerySide;
import tools.jackson.databind.JsonNode;

/** Twenty units whose right answer is known, from their events through the processor to the door. */
class TwentyUnitsTest {
    private static final Course.Came HALF = Course.Came.of(30, 30);
    private static final Course.Came FEW = Course.Came.of(6, 54);
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static Stream<Arguments> units() {
        return Stream.of(
                unit("nothing taught", "TOO_LITTLE_TO_SAY", new int[] {2, 2}, course -> {}),
                unit("one lesson taught", "TOO_LITTLE_TO_SAY", new int[] {2, 2}, course -> course.taught(HALF)),
                unit("the second still open", "TOO_LITTLE_TO_SAY", new int[] {2, 2}, course -> course.taught(HALF)
                        .open(HALF)),
                unit("nine contributions", "TOO_LITTLE_TO_SAY", new int[] {2, 2}, course -> course.taught(HALF)
                        .taught(Course.Came.of(5, 4))),
                unit("a transcript is no second lesson", "TOO_LITTLE_TO_SAY", new int[] {2, 2}, course -> course.taught(
                                HALF)
                        .taught(HALF.in(CaptureMode.TRANSCRIBED))),
                unit("half, by criteria", "STEP_UP 3", new int[] {2, 2, 2}, course -> course.taught(HALF)
                        .taught(HALF)),
                unit("recalled counts as well", "STEP_UP 3", new int[] {2, 2}, course -> course.taught(
                                HALF.in(CaptureMode.RECALLED))
                        .taught(HALF)),
                unit("a tenth, twice", "STEP_BACK 1", new int[] {2, 2}, course -> course.taught(FEW)
                        .taught(FEW)),
                unit("a tenth, once", "HOLD 2", new int[] {2, 2}, course -> course.taught(HALF)
                        .taught(FEW)),
                unit("a third unheard", "HOLD 2", new int[] {2, 2}, course -> course.taught(HALF.unheard(3))
                        .taught(HALF.unheard(3))),
                unit("under a third unheard", "STEP_UP 3", new int[] {2, 2}, course -> course.taught(HALF.unheard(2))
                        .taught(HALF.unheard(2))),
                unit(
                        "a third unheard, and too few named to say so",
                        "STEP_UP 3",
                        new int[] {2, 2},
                        course -> course.taught(HALF.unheard(3).by(8))
                                .taught(HALF.unheard(3).by(8))),
                unit("just at the middle", "STEP_UP 3", new int[] {2, 2}, course -> course.taught(
                                Course.Came.of(19, 21))
                        .taught(Course.Came.of(19, 21))),
                unit("just under the middle", "HOLD 2", new int[] {2, 2}, course -> course.taught(
                                Course.Came.of(19, 21))
                        .taught(Course.Came.of(18, 22))),
                unit("the teacher decides", "HOLD 2", new int[] {2, 2}, course -> course.taught(HALF.decided(0, 2))
                        .taught(HALF.decided(1, 1))),
                unit("four of ten later uses", "STEP_UP 3", new int[] {2, 2}, course -> course.taught(HALF)
                        .sampled(10, 4)
                        .taught(HALF)),
                unit("three of ten later uses", "HOLD 2", new int[] {2, 2}, course -> course.taught(HALF)
                        .sampled(10, 3)
                        .taught(HALF)),
                unit("level nought, nothing by pupils", "HOLD 0", new int[] {0, 0}, course -> course.taught(
                                Course.Came.of(0, 30))
                        .taught(Course.Came.of(0, 30))),
                unit("from four, with later use", "STEP_UP 5", new int[] {4, 4}, course -> course.taught(
                                Course.Came.of(58, 2))
                        .taught(Course.Came.of(58, 2))
                        .sampled(10, 5)),
                unit("level five", "HOLD 5", new int[] {5, 5}, course -> course.taught(HALF)
                        .taught(HALF)
                        .sampled(12, 12)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("units")
    void the_advice_is_the_one_that_is_known(String name, String expected, int[] levels, Consumer<Course> taught) {
        Course course = new Course(side, levels);
        taught.accept(course);
        JsonNode answer = course.advice();
        String advised = answer.get("advice").asString()
                + (answer.has("level") ? " " + answer.get("level").asInt() : "");
        assertThat(advised).as(answer.toPrettyString()).isEqualTo(expected);
        assertThat(answer.get("caseAgainst").asString()).isNotBlank();
        assertThat(answer.get("facts").size()).isBetween(2, 3);
    }

    private static Arguments unit(String name, String expected, int[] levels, Consumer<Course> taught) {
        return Arguments.of(name, expected, levels, taught);
    }
}
