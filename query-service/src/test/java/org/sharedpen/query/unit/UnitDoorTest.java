package org.sharedpen.query.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.events.UnitPlanned;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.session.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UnitDoorTest {
    private static final QuerySide side = QuerySide.start();
    private final SchoolId school = People.school();
    private final ClassId year3 = side.roster.schoolClass(school, "3 Ash", 3);
    private final Caller teacher = People.teacher(school, "t1");
    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final LessonId first = new LessonId(UUID.randomUUID());
    private final LessonId second = new LessonId(UUID.randomUUID());

    UnitDoorTest() {
        side.roster.teaches(school, "t1", year3);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private String plan() {
        long position = side.log.append(
                StreamId.of(school, unit),
                new UnitPlanned(unit, year3, "The shed", TextType.NARRATIVE),
                planned(first, "Openings", 2),
                planned(second, "The storm", 3),
                new LessonReplanned(unit, second, 4, null, CraftFocus.VOCABULARY, null, null, 3, null));
        return "?after=p" + position;
    }

    private LessonPlanned planned(LessonId lesson, String title, int level) {
        return new LessonPlanned(
                unit,
                year3,
                lesson,
                title,
                LocalDate.of(2026, 9, level),
                level,
                Protocol.SCRIBING,
                CraftFocus.DIALOGUE);
    }

    @Test
    void shows_the_lessons_of_a_unit_in_order() {
        HttpResponse<String> answer = side.get(teacher, "/api/units/" + unit + plan());
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.get("title").asString()).isEqualTo("The shed");
        assertThat(body.get("classTitle").asString()).isEqualTo("3 Ash");
        assertThat(body.get("textType").asString()).isEqualTo("NARRATIVE");
        assertThat(body.get("completed").asBoolean()).isFalse();
        assertThat(body.at("/lessons/0/title").asString()).isEqualTo("Openings");
        assertThat(body.at("/lessons/0/state").asString()).isEqualTo("PLANNED");
        assertThat(body.at("/lessons/1/plannedLevel").asInt()).isEqualTo(4);
        assertThat(body.at("/lessons/1/craftFocus").asString()).isEqualTo("VOCABULARY");
        assertThat(body.at("/lessons").size()).isEqualTo(2);
        assertThat(body.at("/asOf/position").asString()).startsWith("p");
        assertThat(body.at("/asOf/version").isMissingNode()).isTrue();
    }

    @Test
    void lists_the_units_of_a_class_and_of_all_classes_that_are_yours() {
        String after = plan();
        String all = side.get(teacher, "/api/units" + after).body();
        assertThat(JsonMapper.shared().readTree(all).size()).isEqualTo(1);
        assertThat(side.get(teacher, "/api/units?classId=" + year3).body()).isEqualTo(all);
        assertThat(side.get(People.teacher(school, "t2"), "/api/units").body()).isEqualTo("[]");
        assertThat(side.get(People.teacher(school, "t2"), "/api/units?classId=" + year3)
                        .statusCode())
                .isEqualTo(404);
        assertThat(side.get(People.lead(school), "/api/units").body()).isEqualTo(all);
        assertThat(side.get(People.admin(school), "/api/units").body()).isEqualTo(all);
    }

    @Test
    void what_is_not_yours_is_as_if_it_were_not_there() {
        String after = plan();
        String notThere = side.get(teacher, "/api/units/" + UUID.randomUUID()).body();
        for (Caller other : new Caller[] {
            People.teacher(school, "t2"), People.teacher(People.school(), "t1"), People.admin(People.school())
        }) {
            HttpResponse<String> answer = side.get(other, "/api/units/" + unit + after);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(notThere);
        }
        side.roster.teachesNoMore(school, "t1", year3);
        assertThat(side.get(teacher, "/api/units/" + unit).body()).isEqualTo(notThere);
    }

    @Test
    void an_unchanged_answer_costs_no_body_and_is_never_shared() {
        HttpResponse<String> answer = side.get(teacher, "/api/units/" + unit + plan());
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        HttpResponse<String> again = side.get(teacher, "/api/units/" + unit, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
