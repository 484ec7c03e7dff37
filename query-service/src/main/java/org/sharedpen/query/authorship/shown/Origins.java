package org.sharedpen.query.authorship.shown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.authorship.StoredToken;
import org.sharedpen.query.authorship.ledger.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose carried words are where they were first written: a correction there holds wherever they came to, at once. */
final class Origins {
    private static final String NOW = """
            select lesson_id, cluster, kind, pupil_ids from read.standing_words
            where school = ? and (lesson_id, cluster) in (select * from unnest(?::uuid[], ?::text[]))
            """;

    private final Map<Origin, Originator> owners = new HashMap<>();

    private Origins() {}

    static Origins of(JdbcClient jdbc, SchoolId school, Stream<StoredToken> tokens) {
        Origins origins = new Origins();
        List<Origin> carried = tokens.map(StoredToken::origin)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!carried.isEmpty()) {
            jdbc.sql(NOW)
                    .param(school.value())
                    .param(carried.stream().map(one -> one.lesson().toString()).toArray(String[]::new))
                    .param(carried.stream().map(Origin::cluster).toArray(String[]::new))
                    .query(row -> {
                        UUID[] pupils = (UUID[]) row.getArray("pupil_ids").getArray();
                        Originator owner = new Originator(
                                Originator.Kind.valueOf(row.getString("kind")),
                                Stream.of(pupils).map(PupilId::new).toList());
                        Origin origin = new Origin(LessonId.of(row.getString("lesson_id")), row.getString("cluster"));
                        origins.owners.put(origin, owner);
                    });
        }
        return origins;
    }

    ShownToken show(StoredToken token) {
        Originator then = token.originator();
        Originator now = token.origin() == null ? then : owners.getOrDefault(token.origin(), then);
        return ShownToken.of(token, ShownOriginator.of(now));
    }
}
