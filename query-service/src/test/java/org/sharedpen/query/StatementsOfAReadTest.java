package org.sharedpen.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.choiceId;
import static org.sharedpen.query.Talking.criterion;
import static org.sharedpen.query.Talking.examined;
import static org.sharedpen.query.Talking.link;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.reasonIn;
import static org.sharedpen.query.Talking.reflection;
import static org.sharedpen.query.Talking.scribed;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.StreamId;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A read costs as many statements in a long unit, and of a long lesson, as in a short one. */
class StatementsOfAReadTest {
    private static QuerySide side;
    private static OneSchool small;
    private static OneSchool large;
    private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final List<String> here = new ArrayList<>();
    private final AppenderBase<ILoggingEvent> statements = new AppenderBase<>() {
        private final Thread reader = Thread.currentThread();

        @Override
        protected void append(ILoggingEvent line) {
            if (Thread.currentThread().equals(reader)
                    && line.getMessage().startsWith("Executing prepared SQL statement")) {
                here.add(line.getFormattedMessage());
            }
        }
    };

    @BeforeAll
    static void start() {
        side = QuerySide.start();
        small = taught(1, 1);
        large = taught(6, 12);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void listen() {
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(statements);
        statements.start();
    }

    @AfterEach
    void leave() {
        log.detachAppender(statements);
        log.setAdditive(true);
        log.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units",
                "/api/units/{unit}",
                "/api/units/{unit}/balance",
                "/api/units/{unit}/participation",
                "/api/units/{unit}/decisions",
                "/api/units/{unit}/reflections",
                "/api/units/{unit}/next-lesson",
                "/api/lessons/{lesson}",
                "/api/lessons/{lesson}/text",
                "/api/lessons/{lesson}/text/history",
                "/api/lessons/{lesson}/balance",
                "/api/lessons/{lesson}/participation",
                "/api/lessons/{lesson}/decisions"
            })
    void are_as_many_however_much_was_recorded(String door) {
        int few = statementsOf(small, door);
        assertThat(few).isBetween(1, 16);
        assertThat(statementsOf(large, door)).isEqualTo(few);
    }

    @Test
    void a_board_is_one_too() {
        int few = statementsOf(small);
        assertThat(few).isBetween(1, 20);
        assertThat(statementsOf(large)).isEqualTo(few);
    }

    private int statementsOf(OneSchool school) {
        school.board(1);
        here.clear();
        assertThat(school.board(1).getStatus()).isEqualTo(200);
        return here.size();
    }

    private static OneSchool taught(int lessons, int offers) {
        OneSchool school = new OneSchool(side).with("Amira", "Ben", "Chloe").planning(new int[lessons]);
        TestVault vault = new TestVault(side, school.school);
        for (int lesson = 1; lesson <= lessons; lesson++) {
            String choice = "choice " + lesson;
            String examination = "examination " + lesson;
            school.recorded(lesson, opened(List.of("Amira", "Ben", "Chloe"), List.of()));
            StreamId stream = StreamId.of(school.school, school.lesson(lesson));
            ChoiceId id = choiceId(choice);
            school.recorded(
                    lesson,
                    new ChoiceOpened(id, vault.seal(stream, Originator.TEACHER, id, "question", "Which verb?"), null));
            for (int offer = 0; offer < offers; offer++) {
                String name = lesson + " " + offer;
                school.recorded(lesson, offered(name, by("Amira")), scribed(name, "the boat lurched", name));
                if (offer == 0) {
                    school.recorded(lesson, examined(examination, name));
                }
                school.recorded(lesson, said("erased " + name, choice, examination));
            }
        }
        return school;
    }

    /** The words of a pupil whose key is asked for in vain, and so for each answer. */
    private static LessonEvent[] said(String pupil, String choice, String examination) {
        return new LessonEvent[] {
            criterion(choice, pupil, by(pupil)),
            reasonIn(examination, pupil, by(pupil)),
            reflection(pupil, pupil, choice),
            offered(pupil, by(pupil)),
            new LineScribed(
                    new LineId(Talking.id(pupil)),
                    null,
                    "the boat plummeted",
                    Originator.TEACHER,
                    Originator.TEACHER,
                    List.of(link(pupil, "the boat fell", "the boat plummeted")))
        };
    }

    private int statementsOf(OneSchool school, String door) {
        String path = door.replace("{unit}", Talking.UNIT.toString())
                .replace("{lesson}", school.lesson(1).toString());
        school.read(path, school.teacher);
        here.clear();
        assertThat(school.answer(path, school.teacher).getStatus()).isEqualTo(200);
        return here.size();
    }
}
