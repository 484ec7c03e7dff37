package org.sharedpen.query.stream.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.scribed;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.stream.live.EventReader.Sent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LiveLessonTest {
    private static final long SOON = 10_000;
    private static final long QUIET = 600;
    private static QuerySide side;
    private final OneSchool school = new OneSchool(side)
            .with("Amira", "Ben")
            .planning(2, 2)
            .recorded(1, opened(List.of("Amira"), List.of("Ben")));

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void sends_every_answer_as_it_is_at_its_address_and_again_when_it_changes() throws Exception {
        caughtUp();
        try (EventReader reader = reader(null)) {
            List<Sent> first = answers(5, reader);
            assertThat(first)
                    .extracting(Sent::name)
                    .containsExactlyInAnyOrder("lesson", "balance", "decisions", "participation", "text");
            for (Sent sent : first) {
                assertThat(json(sent)).isEqualTo(school.read(address(sent), school.teacher));
            }
            school.recorded(1, offered("1", by("Amira"), null, 3));
            assertThat(answers(2, reader)).extracting(Sent::name).containsExactlyInAnyOrder("balance", "participation");
            assertThat(reader.next(QUIET)).as("the text has not changed").isNull();
            school.recorded(1, scribed("l", "the boat lurched", "1"));
            Sent text = awaited("text", reader);
            assertThat(json(text).at("/lines/0/text").asString()).isEqualTo("the boat lurched");
        }
    }

    @Test
    void says_at_the_end_how_far_all_of_them_have_come() throws Exception {
        caughtUp();
        try (EventReader reader = reader(null)) {
            Sent before = reader.next(6, SOON).get(5);
            assertThat(before.name()).isEqualTo("as-of");
            school.recorded(1, offered("1", by("Amira"), null, 3), offered("2", by("Ben"), null, 2));
            Sent after = awaited("as-of", reader);
            while (version(after) < version(before) + 2) {
                after = awaited("as-of", reader); // the tables may take the two one by one
            }
            assertThat(version(after)).isEqualTo(version(before) + 2);
            assertThat(reader.next(QUIET)).isNull();
        }
    }

    @Test
    void goes_on_where_the_viewer_left_without_a_gap_and_without_a_repeat() throws Exception {
        caughtUp();
        Sent last;
        try (EventReader reader = reader(null)) {
            last = reader.next(6, SOON).get(5);
        }
        try (EventReader again = reader(last.id())) {
            assertThat(again.next(QUIET)).isNull();
        }
        school.recorded(1, offered("1", by("Amira"), null, 3));
        caughtUp();
        Sent one;
        try (EventReader reader = reader(last.id())) {
            one = reader.next(1, SOON).get(0); // and breaks off before the other
        }
        try (EventReader reader = reader(one.id())) {
            Sent other = reader.next(1, SOON).get(0);
            assertThat(reader.next(1, SOON)).extracting(Sent::name).containsExactly("as-of");
            assertThat(List.of(one.name(), other.name())).containsExactlyInAnyOrder("balance", "participation");
            assertThat(reader.next(QUIET)).isNull();
        }
        try (EventReader reader = reader("what is this")) {
            assertThat(reader.next(6, SOON)).hasSize(6);
        }
    }

    @Test
    void is_for_those_who_may_read_the_lesson_and_ends_when_they_may_no_more() throws Exception {
        try (EventReader stranger = new EventReader(side, school.stranger, path(), null)) {
            assertThat(stranger.status()).isEqualTo(404);
        }
        try (EventReader reader = reader(null)) {
            reader.next(6, SOON);
            side.roster.run(school.school, "delete from roster.teaching where school = ?", school.school.value());
            school.recorded(1, offered("1", by("Amira"), null, 3));
            assertThat(reader.ends(SOON)).isTrue();
        }
    }

    @Test
    void a_lead_sees_no_pupil_there_either() throws Exception {
        caughtUp();
        try (EventReader reader = new EventReader(side, school.lead, path(), null)) {
            List<Sent> all = reader.next(5, SOON);
            assertThat(json(named("participation", all)).get("pupils").isEmpty())
                    .isTrue();
            assertThat(all.toString())
                    .doesNotContain("Amira")
                    .doesNotContain(Talking.pupil("Amira").toString());
        }
    }

    @Test
    void of_a_unit_the_balance_moves_with_its_lessons() throws Exception {
        caughtUp();
        String path = "/api/units/" + Talking.UNIT + "/stream";
        try (EventReader reader = new EventReader(side, school.teacher, path, null)) {
            assertThat(reader.next(3, SOON))
                    .extracting(Sent::name)
                    .containsExactlyInAnyOrder("balance", "participation", "next-lesson");
            school.recorded(1, offered("1", by("Amira"), null, 3));
            assertThat(awaited("balance", reader).data()).contains("\"offers\"");
        }
    }

    @Test
    void nobody_looks_again_for_what_is_recorded_in_another_unit() throws Exception {
        school.planningAnother("another unit", "another lesson");
        caughtUp();
        try (EventReader lesson = reader(null);
                EventReader unit =
                        new EventReader(side, school.teacher, "/api/units/" + Talking.UNIT + "/stream", null)) {
            lesson.next(6, SOON);
            unit.next(3, SOON);
            assertThat(lesson.next(QUIET)).isNull();
            double before = looks();
            school.recordedIn(new LessonId(Talking.id("another lesson")), opened(List.of("Amira"), List.of()));
            school.planningAnother("yet another unit", "yet another lesson");
            caughtUp();
            assertThat(unit.next(QUIET)).isNull();
            assertThat(looks()).isEqualTo(before);
            school.recorded(2, opened(List.of("Amira"), List.of("Ben")));
            unit.next(1, SOON);
            assertThat(looks()).as("both are made of the unit").isGreaterThanOrEqualTo(before + 2);
        }
    }

    private static double looks() {
        return side.get(MeterRegistry.class)
                .get("sharedpen.live.looks")
                .counter()
                .count();
    }

    private EventReader reader(@Nullable String last) {
        return new EventReader(side, school.teacher, path(), last);
    }

    private String path() {
        return "/api/lessons/" + school.lesson(1) + "/stream";
    }

    private String address(Sent sent) {
        return "/api/lessons/" + school.lesson(1) + (sent.name().equals("lesson") ? "" : "/" + sent.name());
    }

    private void caughtUp() {
        school.read("/api/lessons/" + school.lesson(1), school.teacher);
    }

    /** The next of that name; tables move by themselves, so others may come before it. */
    private static Sent awaited(String name, EventReader reader) throws Exception {
        Sent sent = reader.next(1, SOON).get(0);
        return sent.name().equals(name) ? sent : awaited(name, reader);
    }

    /** So many answers, without the word of how far they have come. */
    private static List<Sent> answers(int count, EventReader reader) throws Exception {
        List<Sent> answers = new ArrayList<>(reader.next(count, SOON));
        while (answers.removeIf(sent -> sent.name().equals("as-of"))) {
            answers.addAll(reader.next(count - answers.size(), SOON));
        }
        Sent end = reader.next(1, SOON).get(0);
        assertThat(end.name()).isEqualTo("as-of");
        return answers;
    }

    private static long version(Sent sent) {
        return json(sent).get("version").asLong();
    }

    private static Sent named(String name, List<Sent> all) {
        return all.stream().filter(sent -> sent.name().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode json(Sent sent) {
        return JsonMapper.shared().readTree(sent.data());
    }
}
