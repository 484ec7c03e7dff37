package org.sharedpen.dashboard.session.board;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sharedpen.dashboard.session.BoardVisit;
import org.sharedpen.dashboard.session.account.SchoolWall;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes and sessions of second screens; only hashes of either are kept. What has expired goes when something new comes. */
@Component
class Boards {
    private static final Duration CODE = Duration.ofMinutes(10);
    private static final Duration LESSON_DAY = Duration.ofHours(8);
    private static final int DRAWS = 5;

    private final JdbcClient jdbc;
    private final SchoolWall wall;

    Boards(JdbcClient jdbc, SchoolWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /** A code that leads to the lesson, and until when. */
    record Opened(BoardCode code, Instant expiresAt) {}

    private record Found(UUID school, UUID lesson) {}

    Opened open(UUID school, UUID lesson) {
        Instant expiresAt = in(CODE);
        for (int draw = 1; ; draw++) {
            BoardCode code = BoardCode.random();
            try {
                keep(school, lesson, code, expiresAt);
                return new Opened(code, expiresAt);
            } catch (DuplicateKeyException taken) {
                if (draw == DRAWS) {
                    throw taken;
                }
            }
        }
    }

    private void keep(UUID school, UUID lesson, BoardCode code, Instant expiresAt) {
        wall.in(school, () -> {
            jdbc.sql("delete from session.board_code where expires_at <= now()").update();
            return jdbc.sql("insert into session.board_code (school, hash, lesson, expires_at) values (?, ?, ?, ?)")
                    .params(school, code.hash(), lesson, utc(expiresAt))
                    .update();
        });
    }

    /** Begins a session for whoever knows the code; empty where it is wrong or stale. */
    Optional<BoardVisit> enter(BoardCode code, BoardSecret secret) {
        return jdbc.sql("select school, lesson from session.board_code_hashed(?)")
                .param(code.hash())
                .query(Found.class)
                .optional()
                .map(found -> begin(found, secret));
    }

    private BoardVisit begin(Found found, BoardSecret secret) {
        BoardVisit visit = new BoardVisit(found.school, UUID.randomUUID(), found.lesson, in(LESSON_DAY));
        wall.in(found.school, () -> {
            jdbc.sql("delete from session.board_session where expires_at <= now()")
                    .update();
            return jdbc.sql("""
                            insert into session.board_session (school, board_session, hash, lesson, expires_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(visit.school(), visit.boardSession(), secret.hash(), visit.lesson(), utc(visit.expiresAt()))
                    .update();
        });
        return visit;
    }

    /** The session of a secret, while it lasts. */
    Optional<BoardVisit> visit(BoardSecret secret) {
        return jdbc.sql("select school, board_session, lesson, expires_at from session.board_session_hashed(?)")
                .param(secret.hash())
                .query(BoardVisit.class)
                .optional();
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
