package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts of a lesson as they were recorded, what was voided among them marked as such. */
final class Facts {
    private final LogRows log;
    private final Folds folds;

    Facts(LogRows log, Catalogue catalogue, CarriedCache cache) {
        this.log = log;
        this.folds = new Folds(List.of(new Collecting()), catalogue, cache, log);
    }

    /** The first so many events of a lesson. What was voided after them counts as it did then. */
    List<Fact> of(StreamId lesson, long version) {
        List<Logged> events = log.ofStream(lesson.school().value(), lesson.toString(), version);
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
            throw new UnsupportedOperationException("facts are read, never written");
        }
    }
}
