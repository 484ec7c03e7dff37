package org.sharedpen.query;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.events.UnitPlanned;
import org.sharedpen.query.session.BoardPass;
import org.sharedpen.query.session.BoardToken;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.CallerToken;
import org.sharedpen.query.session.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school of its own in the running query side: one class, one unit of planned lessons, and what is recorded in them. */
public final class OneSchool {
    private static final String TEACHER = "t-1";

    public final SchoolId school = new SchoolId(UUID.randomUUID());
    public final Caller teacher = caller(Role.TEACHER, TEACHER);
    public final Caller lead = caller(Role.LITERACY_LEAD, null);
    public final Caller stranger = caller(Role.TEACHER, "t-2");
    private final QuerySide side;
    private final MockMvc doors;
    private String seen = "p0";

    public OneSchool(QuerySide side) {
        this.side = side;
        this.doors = MockMvcBuilders.webAppContextSetup((WebApplicationContext) side.context())
                .apply(springSecurity())
                .build();
        ClassId known = Talking.CLASS;
        side.roster.run(
                school,
                "insert into roster.class (school, class_id, source_id, title, year_groups) values (?, ?, 'c', 'Oak', '{4}')",
                school.value(),
                known.value());
        side.roster.teaches(school, TEACHER, known);
    }

    /** Pupils of the class, by their given names. */
    public OneSchool with(String... names) {
        int code = 0;
        for (String name : names) {
            PupilId pupil = Talking.pupil(name);
            String letters = "" + (char) ('a' + code / 26) + (char) ('a' + code++ % 26);
            side.roster.run(
                    school,
                    "insert into roster.pupil (school, pupil_id, source_id, given_name, family_name) values (?, ?, ?, ?, 'Test')",
                    school.value(),
                    pupil.value(),
                    "p " + name,
                    name);
            side.roster.run(
                    school,
                    "insert into roster.enrolment (school, class_id, pupil_id, code) values (?, ?, ?, ?)",
                    school.value(),
                    Talking.CLASS.value(),
                    pupil.value(),
                    letters);
        }
        return this;
    }

    /** A unit of lessons planned at these levels. */
    public OneSchool planning(int... levels) {
        plan(Talking.UNIT);
        for (int i = 0; i < levels.length; i++) {
            plan(Talking.UNIT, lesson(i + 1), i, levels[i]);
        }
        return this;
    }

    /** A unit beside it, with one lesson. */
    public void planningAnother(String unit, String lesson) {
        UnitId id = new UnitId(Talking.id(unit));
        plan(id);
        plan(id, new LessonId(Talking.id(lesson)), 0, 2);
    }

    private void plan(UnitId unit) {
        side.log.append(
                StreamId.of(school, unit), new UnitPlanned(unit, Talking.CLASS, "The storm", TextType.NARRATIVE));
    }

    private void plan(UnitId unit, LessonId lesson, int place, int level) {
        seen = "p"
                + side.log.append(
                        StreamId.of(school, unit),
                        new LessonPlanned(
                                unit,
                                Talking.CLASS,
                                lesson,
                                "Lesson " + (place + 1),
                                LocalDate.of(2026, 3, 2).plusDays(place),
                                level,
                                Protocol.SCRIBING,
                                CraftFocus.VOCABULARY));
    }

    /** The lesson at this place of the plan, from 1. */
    public LessonId lesson(int seat) {
        return new LessonId(Talking.id("lesson " + seat));
    }

    /** What happened in a lesson, each event by an action of its own. */
    public OneSchool recorded(int seat, LessonEvent... events) {
        return recordedIn(lesson(seat), events);
    }

    /** The same of any lesson. */
    public OneSchool recordedIn(LessonId lesson, LessonEvent... events) {
        for (LessonEvent event : events) {
            seen = "p" + side.log.append(StreamId.of(school, lesson), event);
        }
        return this;
    }

    /** What one action led to in a lesson. */
    public OneSchool recordedBy(ActionId action, int seat, LessonEvent... events) {
        seen = "p" + side.log.appendBy(action.value(), StreamId.of(school, lesson(seat)), events);
        return this;
    }

    /** Words beside those that the ledger counted; only once everything recorded is projected. */
    public void standing(int seat, String cluster, String kind, List<String> pupils, int newWords, int carriedWords) {
        read("/api/lessons/" + lesson(seat), teacher);
        projector()
                .sql("""
                        insert into read.standing_words (school, lesson_id, cluster, contribution_id, kind, pupil_ids, scribed, new_words, carried_words, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(
                        school.value(),
                        lesson(seat).value(),
                        cluster,
                        cluster.startsWith("contribution/") ? Talking.id(cluster) : null,
                        kind,
                        pupils.stream().map(name -> Talking.pupil(name).value()).toArray(UUID[]::new),
                        newWords + 1,
                        newWords,
                        carriedWords)
                .update();
    }

    public JdbcClient projector() {
        return JdbcClient.create(new DriverManagerDataSource(side.databases.logUrl(), "projector", "sharedpen"));
    }

    /** What a door answers to a caller, everything recorded taken in. */
    public JsonNode read(String path, Caller caller) {
        MockHttpServletResponse answer = answer(path + "?after=" + seen, caller);
        if (answer.getStatus() != 200) {
            throw new AssertionError(path + " answered " + answer.getStatus() + body(answer));
        }
        return body(answer);
    }

    /** The second screen of a lesson. */
    public BoardPass screen(int seat) {
        return new BoardPass(school, lesson(seat));
    }

    /** What a second screen shows, everything recorded taken in. */
    public MockHttpServletResponse board(int seat) {
        return answer("/api/board/" + lesson(seat) + "?after=" + seen, new BoardToken(screen(seat)));
    }

    /** The whole answer of a door. */
    public MockHttpServletResponse answer(String path, Caller caller) {
        return answer(path, new CallerToken(caller));
    }

    private MockHttpServletResponse answer(String path, Authentication who) {
        try {
            return doors.perform(get(path).with(authentication(who)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }

    public static JsonNode body(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private Caller caller(Role role, @Nullable String rosterUser) {
        return new Caller(school, Talking.TEACHER, "someone", Set.of(role), rosterUser);
    }
}
