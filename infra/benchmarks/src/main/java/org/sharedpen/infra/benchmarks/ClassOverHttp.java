package org.sharedpen.infra.benchmarks;

import java.time.Instant;
import java.util.UUID;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.infra.database.TestDatabases;

/** A class of 28 in a school of its own, whose teacher records one contribution after the other over one connection. */
final class ClassOverHttp {
    private final HttpConnection connection;
    private final Tokens tokens;
    private final EnrolledClass enrolled;
    private final UUID account = UUID.randomUUID();
    private UUID lesson = UUID.randomUUID();
    private String token = "";
    private int recorded;

    private ClassOverHttp(EnrolledClass enrolled, HttpConnection connection, Tokens tokens) {
        this.enrolled = enrolled;
        this.connection = connection;
        this.tokens = tokens;
    }

    static ClassOverHttp enrolled(TestDatabases databases, KeyRing keys, Tokens tokens, HttpConnection connection) {
        return new ClassOverHttp(EnrolledClass.in(databases, keys, 28), connection, tokens);
    }

    /** The next action, in a new lesson where this one has had enough of them. */
    void next() {
        if (recorded % Load.ACTIONS_A_LESSON == 0) {
            plan();
            record("\"type\":\"open-lesson\",\"absentPupilIds\":[],\"captureMode\":\"LIVE\"");
        } else {
            record("""
                    "type":"offer-contribution","contributionId":"%s","originator":{"kind":"PUPIL","pupilIds":["%s"]},\
                    "form":"SENTENCE","route":"VOLUNTEERED","text":"The wave plummeted onto the harbour wall."\
                    """.formatted(
                            UUID.randomUUID(),
                            enrolled.pupils().get(recorded % enrolled.pupils().size())));
        }
        recorded++;
    }

    private void plan() {
        token = tokens.teacherOf(enrolled.school(), account);
        lesson = UUID.randomUUID();
        connection.post("/api/units", token, """
                {"unitId":"%s","classId":"%s","title":"Storms","textType":"NARRATIVE","lessons":[{"lessonId":"%s",\
                "title":"One","date":"2026-10-05","plannedLevel":2,"protocol":"SCRIBING","craftFocus":"VOCABULARY"}]}\
                """.formatted(UUID.randomUUID(), enrolled.theClass(), lesson));
    }

    private void record(String fields) {
        Instant now = Instant.now();
        String answer = connection.post(
                "/api/lessons/" + lesson + "/actions", token, """
                {"sentAt":"%s","actions":[{"actionId":"%s","occurredAt":"%s",%s}]}\
                """.formatted(now, UUID.randomUUID(), now, fields));
        if (!answer.contains("\"ACCEPTED\"")) {
            throw new IllegalStateException("not accepted: " + answer);
        }
    }
}
