package org.sharedpen.query.stream;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A lesson's log up to a version, read within the wall of its school: for answers about how something came to be. */
@Component
public class Past {
    private final SchoolWall wall;
    private final LogRows log;
    private final Folds folds;

    Past(
            SchoolWall wall,
            @Qualifier("logReaderPool") HikariDataSource reader,
            Catalogue catalogue,
            CarriedCache cache) {
        this.wall = wall;
        this.log = new LogRows(reader);
        this.folds = new Folds(List.of(new Collecting()), catalogue, cache, log);
    }

    /** What had been recorded when the lesson had so many events. What was voided after that counts as it did then. */
    public List<Fact> of(StreamId lesson, long version) {
        List<Logged> events =
                wall.in(lesson.school(), () -> log.ofStream(lesson.school().value(), lesson.toString(), version));
        List<Fact> facts = new ArrayList<>();
        if (!events.isEmpty()) {
            Object collected = folds.whole(lesson.toString(), events)
                    .of(folds.models().get(0))
                    .state();
            ((List<?>) collected).forEach(fact -> facts.add((Fact) fact));
        }
        return facts;
    }

    /** A fold that keeps everything. */
    private static final class Collecting implements ReadModel<LessonEvent, List<Fact>> {

        @Override
        public Class<LessonEvent> kind() {
            return LessonEvent.class;
        }

        @Override
        public List<String> tables() {
            return List.of();
        }

        @Override
        public List<Fact> start(StreamId stream) {
            return new ArrayList<>();
        }

        @Override
        public List<Fact> apply(List<Fact> facts, LessonEvent event, Recorded recorded) {
            facts.add(new Fact(event, recorded, false));
            return facts;
        }

        @Override
        public List<Fact> passOver(List<Fact> facts, LessonEvent event, Recorded recorded) {
            facts.add(new Fact(event, recorded, true));
            return facts;
        }

        @Override
        public void write(JdbcClient jdbc, List<Folded<List<Fact>>> changed) {
            throw new UnsupportedOperationException("the past is read, never written");
        }
    }
}
