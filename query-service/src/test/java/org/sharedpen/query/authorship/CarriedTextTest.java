package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.corrected;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.revised;
import static org.sharedpen.query.Talking.scribed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.TextCarried;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.authorship.ledger.Lesson.Told;
import org.sharedpen.query.authorship.ledger.RandomUnit;
import org.sharedpen.query.stream.Rebuild;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class CarriedTextTest {
    private static final String AMIRA = Talking.pupil("Amira").toString();
    private static final String BEN = Talking.pupil("Ben").toString();
    private static QuerySide side;
    private final OneSchool school = new OneSchool(side).with("Amira", "Ben").planning(2, 2, 3);
    private final ActionId carrying = new ActionId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void stands_behind_what_stood_with_every_owner_and_is_not_new() {
        firstLesson();
        secondLesson();
        JsonNode text = text(2);
        assertThat(walls(text)).containsExactly("TEACHER: next", "PUPIL: the+ boat+ lurched+ TEACHER: slowly+");
        assertThat(text.at("/lines/1/version").asInt()).isEqualTo(1);
        assertThat(text.at("/lines/1/tokens/0/contributionId").asString())
                .isEqualTo(Talking.contribution("1").toString());
        assertThat(text.at("/words/byPupil/0/pupilId").asString()).isEqualTo(AMIRA);
        assertThat(text.at("/words/byPupil/0/tokens").asInt()).isEqualTo(3);
        JsonNode gauges = balance(2).get("gauges");
        assertThat(gauges.at("/words/pupil").asInt()).isZero();
        assertThat(gauges.at("/words/total").asInt()).isEqualTo(1);
        assertThat(gauges.at("/wall/pupil").asInt()).isEqualTo(3);
        assertThat(gauges.at("/wall/total").asInt()).isEqualTo(5);
    }

    @Test
    void keeps_its_owners_through_revisions_and_wiping() {
        firstLesson();
        secondLesson();
        school.recorded(2, revised(2, "line", "it sank", null, null));
        assertThat(walls(text(2)).get(1)).isEqualTo("TEACHER: it sank");
        school.recorded(2, revised(3, "line", "then the boat lurched", null, null));
        assertThat(walls(text(2)).get(1)).isEqualTo("TEACHER: then PUPIL: the+ boat+ lurched+");
    }

    @Test
    void is_whose_a_later_correction_in_the_first_lesson_says_at_once_however_far_it_came() {
        firstLesson();
        secondLesson();
        school.recorded(3, opened(List.of(), List.of("Amira", "Ben")), carried(2, "line", "the boat lurched slowly"));
        assertThat(walls(text(3))).containsExactly("PUPIL: the+ boat+ lurched+ TEACHER: slowly+");
        school.recorded(1, corrected("1", by("Ben")));
        for (int seat = 2; seat <= 3; seat++) {
            assertThat(text(seat).at("/words/byPupil")).hasSize(1);
            assertThat(text(seat).at("/words/byPupil/0/pupilId").asString()).isEqualTo(BEN);
        }
        school.recorded(1, corrected("1", Originator.TEACHER));
        for (int seat = 2; seat <= 3; seat++) {
            assertThat(text(seat).at("/words/byPupil").isEmpty()).isTrue();
            assertThat(walls(text(seat))).last().isEqualTo("TEACHER: the+ boat+ lurched+ slowly+");
            assertThat(balance(seat).at("/gauges/wall/pupil").asInt()).isZero();
        }
    }

    @Test
    void stays_as_it_came_when_the_earlier_lesson_goes_on_or_undoes_what_it_had() {
        ActionId scribing = new ActionId(UUID.randomUUID());
        school.recorded(1, opened(List.of("Amira"), List.of("Ben")), offered("1", by("Amira"), null, 3))
                .recordedBy(scribing, 1, scribed("line", "the boat lurched", "1"));
        school.recorded(2, opened(List.of(), List.of()), carried(1, 3, "line", "the boat lurched"));
        school.recorded(1, new ActionVoided(scribing, null));
        assertThat(walls(text(1))).isEmpty();
        assertThat(walls(text(2))).containsExactly("PUPIL: the+ boat+ lurched+");
        assertThat(balance(2).at("/gauges/wall/pupil").asInt()).isEqualTo(3);
    }

    @Test
    void is_whose_a_later_correction_says_also_where_its_writing_was_undone_before_or_is_afterwards() {
        ActionId scribing = new ActionId(UUID.randomUUID());
        school.recorded(1, opened(List.of("Amira"), List.of("Ben")), offered("1", by("Amira"), null, 3))
                .recordedBy(scribing, 1, scribed("line", "the boat lurched", "1"));
        school.recorded(2, opened(List.of(), List.of()), carried(1, 3, "line", "the boat lurched"));
        school.recorded(1, corrected("1", by("Ben")), new ActionVoided(scribing, null));
        assertThat(text(2).at("/words/byPupil/0/pupilId").asString()).isEqualTo(BEN);
        school.recorded(1, corrected("1", by("Amira")));
        assertThat(text(2).at("/words/byPupil/0/pupilId").asString()).isEqualTo(AMIRA);
    }

    @Test
    void goes_when_the_carrying_is_undone() {
        firstLesson();
        secondLesson();
        assertThat(walls(text(2))).hasSize(2);
        school.recorded(2, new ActionVoided(carrying, null));
        assertThat(walls(text(2))).containsExactly("TEACHER: next");
        assertThat(balance(2).at("/gauges/wall/total").asInt()).isEqualTo(1);
    }

    @Test
    void comes_again_after_it_was_undone_with_the_version_and_the_owners_that_it_has_then() {
        firstLesson();
        secondLesson();
        school.recorded(2, new ActionVoided(carrying, null))
                .recorded(2, carried(1, 4, "line", 2, "the boat lurched slowly"));
        assertThat(walls(text(2))).containsExactly("TEACHER: next", "PUPIL: the+ boat+ lurched+ TEACHER: slowly+");
        assertThat(text(2).at("/lines/1/version").asInt()).isEqualTo(2);
        ActionId other = new ActionId(UUID.randomUUID());
        school.recordedBy(other, 2, scribed("other", "never mind", null)).recorded(2, new ActionVoided(other, null));
        assertThat(text(2).at("/lines/1/version").asInt()).isEqualTo(2);
        ActionId revising = new ActionId(UUID.randomUUID());
        school.recordedBy(revising, 2, revised(3, "line", "the boat sank", null, null))
                .recorded(2, new ActionVoided(revising, null));
        assertThat(text(2).at("/lines/1/version").asInt()).isEqualTo(4);
        assertThat(balance(2).at("/gauges/wall/pupil").asInt()).isEqualTo(3);
    }

    @Test
    void parks_a_lesson_to_which_something_came_that_never_stood_and_no_other() {
        firstLesson();
        school.recorded(2, opened(List.of(), List.of()), carried(1, "line", "the boat sank"))
                .recorded(3, opened(List.of("Amira"), List.of()));
        assertThat(text(3).get("lines").isEmpty()).isTrue();
        MockHttpServletResponse parked = school.answer(door(2), school.teacher);
        assertThat(parked.getStatus()).isEqualTo(503);
        assertThat(OneSchool.body(parked).get("type").asString()).isEqualTo("lesson-parked");
    }

    @Test
    void reads_at_every_version_as_it_read_when_it_was_the_newest() {
        RandomUnit unit = new RandomUnit(21, 3, at -> school.lesson(at + 1));
        for (int at = 0; at < unit.size(); at++) {
            List<JsonNode> live = new ArrayList<>();
            for (Told told : unit.told(at)) {
                school.recordedBy(told.action(), at + 1, told.event());
                live.add(text(at + 1));
            }
            for (int version = 1; version <= live.size(); version++) {
                JsonNode then = OneSchool.body(school.answer(door(at + 1) + "?version=" + version, school.teacher));
                // an action that was undone later counts as it did then, and so does who had said what
                assertThat(then).as("lesson %s at %s", at, version).isEqualTo(live.get(version - 1));
            }
        }
    }

    @Test
    void is_told_by_the_history_and_stands_at_a_version_as_it_stands_now() {
        firstLesson();
        secondLesson();
        text(2);
        JsonNode revisions = OneSchool.body(school.answer(door(2) + "/history", school.teacher))
                .get("revisions");
        assertThat(revisions).hasSize(2);
        assertThat(revisions.at("/1/change").asString()).isEqualTo("CARRIED");
        assertThat(revisions.at("/1/version").asInt()).isEqualTo(3);
        assertThat(revisions.at("/1/text").asString()).isEqualTo("the boat lurched slowly");
        school.recorded(1, corrected("1", by("Ben")));
        JsonNode now = text(2);
        assertThat(OneSchool.body(school.answer(door(2) + "?version=3", school.teacher)))
                .isEqualTo(now);
        assertThat(OneSchool.body(school.answer(door(2) + "?version=2", school.teacher))
                        .get("lines"))
                .hasSize(1);
    }

    @Test
    void has_no_part_in_what_survives_of_this_lessons_contributions_and_names_nobody_to_a_lead() {
        firstLesson();
        school.recorded(2, opened(List.of("Amira"), List.of()), carried(1, "line", "the boat lurched slowly"));
        text(2);
        JsonNode amira = OneSchool.body(
                        school.answer("/api/lessons/" + school.lesson(2) + "/participation", school.teacher))
                .at("/pupils/0");
        assertThat(amira.get("scribedWords").asInt()).isZero();
        assertThat(amira.get("survivingWords").isNull()).isTrue();
        assertThat(OneSchool.body(school.answer(door(2), school.lead)).toString())
                .contains("\"kind\":\"PUPIL\"")
                .doesNotContain("pupilId");
    }

    @Test
    void is_the_same_when_everything_is_folded_again() {
        firstLesson();
        secondLesson();
        school.recorded(3, opened(List.of(), List.of()), carried(2, "line", "the boat lurched slowly"));
        school.recorded(1, corrected("1", by("Amira", "Ben")));
        JsonNode live = text(3);
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(8);
        for (String table : List.of("line", "standing_words", "fidelity", "line_examinations")) {
            school.projector()
                    .sql("delete from read.%s where school = ?".formatted(table))
                    .param(school.school.value())
                    .update();
        }
        assertThat(side.get(Rebuild.class).everything().failed()).isZero();
        assertThat(rows()).isEqualTo(rows);
        assertThat(text(3)).isEqualTo(live);
    }

    private void firstLesson() {
        school.recorded(
                1,
                opened(List.of("Amira"), List.of("Ben")),
                offered("1", by("Amira"), null, 3),
                scribed("line", "the boat lurched", "1"),
                revised(2, "line", "the boat lurched slowly", null, null));
    }

    private void secondLesson() {
        school.recorded(2, opened(List.of(), List.of("Amira", "Ben")), scribed("new", "next", null))
                .recordedBy(carrying, 2, carried(1, "line", "the boat lurched slowly"));
    }

    private TextCarried carried(int from, String line, String text) {
        return carried(from, from == 1 ? 4 : 3, line, text);
    }

    private TextCarried carried(int from, long version, String line, String text) {
        return carried(from, version, line, 1, text);
    }

    private TextCarried carried(int from, long version, String line, int lineVersion, String text) {
        return new TextCarried(
                school.lesson(from),
                version,
                List.of(new CarriedLine(new LineId(Talking.id(line)), lineVersion, text)));
    }

    private JsonNode text(int seat) {
        return school.read(door(seat), school.teacher);
    }

    private JsonNode balance(int seat) {
        return school.read("/api/lessons/" + school.lesson(seat) + "/balance", school.teacher);
    }

    private String door(int seat) {
        return "/api/lessons/" + school.lesson(seat) + "/text";
    }

    /** Each line as {@code PUPIL: the+ boat+ TEACHER: sank}; a cross marks what was carried. */
    private static List<String> walls(JsonNode text) {
        List<String> walls = new ArrayList<>();
        for (JsonNode line : text.get("lines")) {
            StringBuilder wall = new StringBuilder();
            String before = "";
            for (JsonNode token : line.get("tokens")) {
                String kind = token.at("/originator/kind").asString();
                wall.append(kind.equals(before) ? "" : " " + kind + ":");
                wall.append(" ").append(token.get("text").asString());
                wall.append(token.get("carried").asBoolean() ? "+" : "");
                before = kind;
            }
            walls.add(wall.toString().strip());
        }
        return walls;
    }

    private List<String> rows() {
        return Stream.of("line", "standing_words", "fidelity", "line_examinations")
                .flatMap(table -> school
                        .projector()
                        .sql("select to_jsonb(t)::text from read.%s t where school = ? order by 1".formatted(table))
                        .param(school.school.value())
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
