package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.examinationClosed;
import static org.sharedpen.query.Talking.examinationId;
import static org.sharedpen.query.Talking.examined;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.scribed;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.TestVault;
import tools.jackson.databind.JsonNode;

class ExaminedLinesTest {
    private static final String AMIRA = Talking.pupil("Amira").toString();
    private static QuerySide side;
    private final OneSchool school = new OneSchool(side);
    private final TestVault vault = new TestVault(side, school.school);

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void show_what_was_asked_who_argued_and_in_which_words_and_what_became_of_it() {
        taught();
        JsonNode examinations = text("").at("/lines/0/examinations");
        assertThat(examinations).hasSize(2);
        assertThat(examinations.get(0).toString()).isEqualTo("""
                {"examinationId":"%s","question":"STRONGER","outcome":"REWORKED","settledBy":"PUPIL",\
                "decider":{"kind":"PUPIL","pupilIds":["%s"]},\
                "reasons":[{"reasonId":"%s","originator":{"kind":"PUPIL","pupilIds":["%s"]},"words":"it is darker"},\
                {"reasonId":"%s","originator":{"kind":"CLASS"},"words":"yes"}]}""".formatted(
                        examinationId("1"), AMIRA, Talking.id("reason a"), AMIRA, Talking.id("reason b")));
        assertThat(examinations.get(1).toString())
                .isEqualTo("{\"examinationId\":\"%s\",\"question\":\"STRONGER\",\"reasons\":[]}"
                        .formatted(examinationId("2")));
        assertThat(text("").at("/lines/1/examinations").isEmpty()).isTrue();
    }

    @Test
    void stand_at_a_version_as_they_stood_then() {
        taught();
        assertThat(text("version=8")).isEqualTo(text(""));
        JsonNode before = text("version=4").at("/lines/0/examinations");
        assertThat(before).hasSize(1);
        assertThat(before.get(0).has("outcome")).isFalse();
        assertThat(before.get(0).get("reasons").isEmpty()).isTrue();
    }

    @Test
    void name_no_pupil_and_open_no_words_to_a_lead_of_another_class() {
        taught();
        school.read(door(), school.teacher);
        String answer = OneSchool.body(school.answer(door(), school.lead)).toString();
        assertThat(answer)
                .contains("\"outcome\":\"REWORKED\",\"settledBy\":\"PUPIL\",\"decider\":{\"kind\":\"PUPIL\"}")
                .doesNotContain(AMIRA)
                .doesNotContain("darker")
                .doesNotContain("\"yes\"");
    }

    @Test
    void leave_out_the_words_of_an_erased_pupil_and_nothing_else() {
        vault.seal(StreamId.of(school.school, school.lesson(1)), by("Amira"), "x", "words", "her key is there");
        taught();
        vault.erase(Talking.pupil("Amira"));
        JsonNode reasons = text("").at("/lines/0/examinations/0/reasons");
        assertThat(reasons.get(0).has("words")).isFalse();
        assertThat(reasons.get(0).at("/originator/kind").asString()).isEqualTo("PUPIL");
        assertThat(reasons.get(1).get("words").asString()).isEqualTo("yes");
    }

    private void taught() {
        school.planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira"), List.of()),
                        scribed("one", "the dark boat", null),
                        scribed("two", "the sea", null),
                        examined("1", "one"),
                        reason("a", by("Amira"), "it is darker"),
                        reason("b", Originator.CLASS, "yes"),
                        examinationClosed("1", ExaminationOutcome.REWORKED, SettledBy.PUPIL, by("Amira")),
                        examined("2", "one"));
    }

    private ReasonGiven reason(String name, Originator originator, String words) {
        ReasonId id = new ReasonId(Talking.id("reason " + name));
        StreamId lesson = StreamId.of(school.school, school.lesson(1));
        return new ReasonGiven(
                id,
                originator,
                null,
                examinationId("1"),
                null,
                null,
                vault.seal(lesson, originator, id, "words", words));
    }

    private JsonNode text(String more) {
        school.read(door(), school.teacher);
        return OneSchool.body(school.answer(door() + "?" + more, school.teacher));
    }

    private String door() {
        return "/api/lessons/" + school.lesson(1) + "/text";
    }
}
