package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.events.UnitPlanned;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.authorship.ledger.Lesson.Told;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.CallerToken;
import org.sharedpen.query.session.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A lesson of a class, told to the log of a running query service, and read at its door. */
final class Wall {
    static final QuerySide SIDE = QuerySide.start();
    private static final MockMvc DOOR = MockMvcBuilders.webAppContextSetup((WebApplicationContext) SIDE.context())
            .apply(springSecurity())
            .build();
    static final JdbcClient TABLES =
            JdbcClient.create(new DriverManagerDataSource(SIDE.databases.logUrl(), "projector", "sharedpen"));

    final SchoolId school = new SchoolId(UUID.randomUUID());
    final StreamId lesson = StreamId.of(school, new LessonId(UUID.randomUUID()));
    private final ClassId classId = SIDE.roster.schoolClass(school, "Year 4", 4);
    private final long planned;
    private int told;

    Wall() {
        SIDE.roster.teaches(school, "t1", classId);
        UnitId unit = new UnitId(UUID.randomUUID());
        planned = SIDE.log.append(
                StreamId.of(school, unit),
                new UnitPlanned(unit, classId, "Storms", TextType.NARRATIVE),
                new LessonPlanned(
                        unit,
                        classId,
                        new LessonId(lesson.id()),
                        "The boat",
                        LocalDate.of(2026, 3, 2),
                        1,
                        Protocol.SCRIBING,
                        CraftFocus.VOCABULARY));
    }

    /** Appends what the lesson tells further than was told before. */
    Wall tell(Lesson story) {
        while (told < story.told.size()) {
            Told next = story.told.get(told++);
            SIDE.log.appendBy(next.action().value(), lesson, next.event());
        }
        return this;
    }

    Caller teacher() {
        return caller(Role.TEACHER, "t1");
    }

    Caller caller(Role role, String rosterUser) {
        return new Caller(school, new AccountId(UUID.randomUUID()), "someone", Set.of(role), rosterUser);
    }

    /** The text as the teacher reads it, with everything told. */
    JsonNode text() {
        return json(read(teacher(), after()));
    }

    String after() {
        return told == 0 ? "?after=p" + planned : "?after=" + told;
    }

    MockHttpServletResponse read(Caller caller, String more) {
        return at(caller, "/api/lessons/" + lesson.id() + "/text" + more);
    }

    static MockHttpServletResponse at(Caller caller, String address) {
        try {
            return DOOR.perform(get(address).with(authentication(new CallerToken(caller))))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    static JsonNode json(MockHttpServletResponse response) {
        try {
            assertThat(response.getStatus()).isEqualTo(200);
            return JsonMapper.builder().build().readTree(response.getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What the tables hold of the lesson, but for its ids. */
    List<String> rows() {
        return TABLES.sql("""
                select (to_jsonb(l) - 'lesson_id' - 'school')::text from read.line l where lesson_id = :lesson
                union all
                select (to_jsonb(w) - 'lesson_id' - 'school')::text from read.standing_words w where lesson_id = :lesson
                order by 1
                """).param("lesson", lesson.id()).query(String.class).list();
    }
}
