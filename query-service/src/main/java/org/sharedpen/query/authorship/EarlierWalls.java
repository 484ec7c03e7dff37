package org.sharedpen.query.authorship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.ledger.EarlierText;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.authorship.ledger.WrittenLine;
import org.sharedpen.query.stream.Fact;

/**
 * The walls of a school's earlier lessons, folded from the log when something was carried from there. Text may have come a
 * long way: each lesson on it is folded once.
 */
public final class EarlierWalls implements EarlierText {
    private final SchoolId school;
    private final FactsUpTo facts;

    public EarlierWalls(SchoolId school, FactsUpTo facts) {
        this.school = school;
        this.facts = facts;
    }

    /** The facts of a lesson up to a version. */
    public interface FactsUpTo {
        List<Fact> of(StreamId lesson, long version);
    }

    @Override
    public List<WrittenLine> of(LessonId lesson, long version) {
        return new Way().of(lesson, version);
    }

    private record Stage(LessonId lesson, long version) {}

    private final class Way implements EarlierText {
        private final Map<Stage, List<WrittenLine>> folded = new HashMap<>();
        private final Set<Stage> begun = new HashSet<>();

        @Override
        public List<WrittenLine> of(LessonId lesson, long version) {
            Stage stage = new Stage(lesson, version);
            List<WrittenLine> known = folded.get(stage);
            if (known != null) {
                return known;
            }
            if (!begun.add(stage)) {
                throw new IllegalStateException("a text that came from itself");
            }
            List<WrittenLine> lines = fold(stage);
            folded.put(stage, lines);
            return lines;
        }

        private List<WrittenLine> fold(Stage stage) {
            Ledger ledger = new Ledger(this);
            for (Fact fact : facts.of(StreamId.of(school, stage.lesson), stage.version)) {
                if (fact.voided()) {
                    ledger.passOver(
                            fact.event(),
                            fact.recorded().version(),
                            fact.recorded().action());
                } else {
                    ledger.apply(
                            fact.event(),
                            fact.recorded().version(),
                            fact.recorded().action());
                }
            }
            return ledger.lines();
        }
    }
}
