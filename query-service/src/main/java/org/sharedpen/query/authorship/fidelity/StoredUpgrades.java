package org.sharedpen.query.authorship.fidelity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.authorship.ledger.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the quiet upgrades of lessons, and decides those that hang on carried words by whose these are now. */
@Component
public class StoredUpgrades {
    private static final String ROWS = """
            select lesson_id, scribed_words, items, hanging from read.fidelity
            where school = ? and lesson_id = any(?)
            """;
    private final JdbcClient jdbc;

    StoredUpgrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(LessonId lesson, int scribedWords, List<KeptUpgrade> decided, List<HangingRevision> hanging) {}

    /** Of one lesson. */
    public KeptFidelity of(SchoolId school, LessonId lesson) {
        return of(school, List.of(lesson)).getOrDefault(lesson, KeptFidelity.NONE);
    }

    /** Of each of these lessons in which anything was recorded; none needs no statement. */
    public Map<LessonId, KeptFidelity> of(SchoolId school, Collection<LessonId> lessons) {
        if (lessons.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbc.sql(ROWS)
                .params(school.value(), lessons.stream().map(LessonId::value).toArray(UUID[]::new))
                .query((row, number) -> new Row(
                        LessonId.of(row.getString("lesson_id")),
                        row.getInt("scribed_words"),
                        List.of(JsonMapper.shared().readValue(row.getString("items"), KeptUpgrade[].class)),
                        List.of(JsonMapper.shared().readValue(row.getString("hanging"), HangingRevision[].class))))
                .list();
        Map<Origin, Originator> now = owners(school, rows.stream().flatMap(row -> row.hanging().stream()));
        Map<LessonId, KeptFidelity> kept = new HashMap<>();
        for (Row row : rows) {
            List<KeptUpgrade> upgrades = new ArrayList<>(row.decided());
            quiet(row.hanging(), now).map(KeptUpgrade::of).forEach(upgrades::add);
            upgrades.sort(Comparator.comparingLong(KeptUpgrade::version));
            kept.put(row.lesson(), new KeptFidelity(row.scribedWords(), upgrades));
        }
        return kept;
    }

    /** Those of revisions that hang on carried words which are quiet as these are attributed now. */
    public Stream<QuietUpgrade> quiet(SchoolId school, List<HangingRevision> hanging) {
        return quiet(hanging, owners(school, hanging.stream()));
    }

    private static Stream<QuietUpgrade> quiet(List<HangingRevision> hanging, Map<Origin, Originator> now) {
        return hanging.stream().filter(revision -> revision.isQuiet(now)).map(revision -> revision.revision()
                .upgrade());
    }

    private Map<Origin, Originator> owners(SchoolId school, Stream<HangingRevision> hanging) {
        return CarriedOwners.now(
                jdbc,
                school,
                hanging.flatMap(one -> one.revision().carried().values().stream())
                        .toList());
    }
}
