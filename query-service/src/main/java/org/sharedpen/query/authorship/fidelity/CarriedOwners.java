package org.sharedpen.query.authorship.fidelity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.authorship.ledger.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose carried words are where they were first written: a correction there holds wherever they came to, at once. */
public final class CarriedOwners {
    private static final String NOW = """
            select lesson_id, cluster, kind, pupil_ids from read.standing_words
            where school = ? and (lesson_id, cluster) in (select * from unnest(?::uuid[], ?::text[]))
            """;

    private CarriedOwners() {}

    /** Those of whom anything is known there; none needs no statement. */
    public static Map<Origin, Originator> now(JdbcClient jdbc, SchoolId school, Collection<Origin> carried) {
        Map<Origin, Originator> owners = new HashMap<>();
        List<Origin> origins = carried.stream().distinct().toList();
        if (!origins.isEmpty()) {
            jdbc.sql(NOW)
                    .param(school.value())
                    .param(origins.stream().map(one -> one.lesson().toString()).toArray(String[]::new))
                    .param(origins.stream().map(Origin::cluster).toArray(String[]::new))
                    .query(row -> {
                        UUID[] pupils = (UUID[]) row.getArray("pupil_ids").getArray();
                        Originator owner = new Originator(
                                Originator.Kind.valueOf(row.getString("kind")),
                                Stream.of(pupils).map(PupilId::new).toList());
                        owners.put(
                                new Origin(LessonId.of(row.getString("lesson_id")), row.getString("cluster")), owner);
                    });
        }
        return owners;
    }
}
