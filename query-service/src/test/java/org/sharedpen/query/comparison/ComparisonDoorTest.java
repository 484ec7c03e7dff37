package org.sharedpen.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.scribed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.events.UnitPlanned;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.session.Caller;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class ComparisonDoorTest {
    private static QuerySide side;
    private static OneSchool school;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
        school = new OneSchool(side).planning(2);
        taught("Beech", "Storms", List.of(4), TextType.NARRATIVE, 12, Protocol.SCRIBING);
        taught("Ash", "Floods", List.of(4), TextType.NARRATIVE, 10, Protocol.NEGOTIATED_EDITING);
        taught("Cedar", "Foxes", List.of(4), TextType.REPORT, 12, Protocol.SCRIBING);
        taught("Elm", "Small", List.of(4), TextType.NARRATIVE, 9, Protocol.SCRIBING);
        taught("Fir", "Other", List.of(5), TextType.OTHER, 12, Protocol.SCRIBING);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void shows_units_that_are_alike_by_the_names_of_their_classes_and_says_what_it_withholds() {
        JsonNode answer = school.read("/api/comparison", school.lead);
        assertThat(texts(answer.get("units"), "classTitle")).containsExactly("Ash", "Beech");
        assertThat(texts(answer.get("withheld"), "classTitle")).containsExactly("Elm", "Oak", "Cedar", "Fir");
        assertThat(texts(answer.get("withheld"), "reason"))
                .containsExactly("TOO_FEW_PUPILS", "TOO_FEW_LESSONS", "NOTHING_TO_MATCH", "NEVER_MATCHED");
        JsonNode lesson = answer.at("/units/0/lessons/0");
        assertThat(lesson.at("/gauges/words/low").isNumber()).isTrue();
        assertThat(lesson.at("/gauges/words/high").isNumber()).isTrue();
        assertThat(lesson.get("enactedLevel").asInt()).isEqualTo(2);
        assertThat(answer.at("/units/0/shift/verdict").asString()).isEqualTo("FLAT");
        assertThat(answer.at("/choices/yearGroups").toString()).isEqualTo("[4,5]");
        assertThat(answer.toString()).doesNotContain("pupilId");
    }

    @Test
    void a_filter_chooses_whole_units() {
        JsonNode answer = OneSchool.body(
                school.answer("/api/comparison?protocol=NEGOTIATED_EDITING&yearGroup=&textType=", school.lead));
        assertThat(texts(answer.get("units"), "classTitle")).containsExactly("Ash");
        assertThat(answer.at("/units/0"))
                .isEqualTo(school.read("/api/comparison", school.lead).at("/units/0"));
        assertThat(answer.at("/filters/protocol").asString()).isEqualTo("NEGOTIATED_EDITING");
        assertThat(answer.get("filters").has("yearGroup")).isFalse();
    }

    @Test
    void is_for_a_lead_alone_and_names_a_filter_that_makes_no_sense() {
        for (Caller caller : List.of(school.teacher, People.admin(school.school))) {
            MockHttpServletResponse refused = school.answer("/api/comparison", caller);
            assertThat(refused.getStatus()).isEqualTo(403);
            assertThat(OneSchool.body(refused).get("type").asString()).isEqualTo("role-required");
        }
        for (String filter : List.of("yearGroup=four", "textType=POEM", "protocol=x", "after=soon")) {
            MockHttpServletResponse refused = school.answer("/api/comparison?" + filter, school.lead);
            assertThat(refused.getStatus()).as(filter).isEqualTo(400);
            assertThat(OneSchool.body(refused).at("/errors/0/pointer").asString())
                    .isEqualTo("/" + filter.substring(0, filter.indexOf('=')));
        }
    }

    @Test
    void another_school_sees_nothing_of_it() {
        OneSchool other = new OneSchool(side).planning(2);
        JsonNode answer = other.read("/api/comparison", other.lead);
        assertThat(answer.get("units").isEmpty()).isTrue();
        assertThat(texts(answer.get("withheld"), "classTitle")).containsExactly("Oak");
    }

    private static List<String> texts(JsonNode all, String field) {
        return all.valueStream().map(one -> one.get(field).asString()).toList();
    }

    private static void taught(
            String className, String title, List<Integer> years, TextType type, int present, Protocol protocol) {
        ClassId classId = side.roster.schoolClass(school.school, className, years.toArray(Integer[]::new));
        UnitId unit = new UnitId(UUID.randomUUID());
        StreamId stream = StreamId.of(school.school, unit);
        List<PupilId> pupils = IntStream.range(0, present)
                .mapToObj(i -> Talking.pupil(className + i))
                .toList();
        side.log.append(stream, new UnitPlanned(unit, classId, title, type));
        for (int seat = 1; seat <= 3; seat++) {
            LessonId lesson = new LessonId(UUID.randomUUID());
            side.log.append(
                    stream,
                    new LessonPlanned(
                            unit,
                            classId,
                            lesson,
                            "Lesson " + seat,
                            LocalDate.of(2026, 3, seat),
                            2,
                            protocol,
                            CraftFocus.DIALOGUE));
            List<LessonEvent> events = new ArrayList<>();
            events.add(new LessonOpened(unit, classId, Talking.TEACHER, CaptureMode.LIVE, pupils, List.of()));
            for (int line = 0; line < 12; line++) {
                String name = className + seat + "l" + line;
                String text =
                        IntStream.range(0, 5).mapToObj(i -> name + "w" + i).collect(Collectors.joining(" "));
                events.add(offered(name, line % 2 == 0 ? Originator.pupil(pupils.get(line % present)) : by()));
                events.add(scribed(name, text, name));
            }
            events.add(Talking.closed());
            long position = side.log.append(StreamId.of(school.school, lesson), events.toArray(LessonEvent[]::new));
            MockHttpServletResponse there =
                    school.answer("/api/lessons/" + lesson + "?after=p" + position, school.lead);
            assertThat(there.getStatus()).isEqualTo(200);
        }
    }
}
