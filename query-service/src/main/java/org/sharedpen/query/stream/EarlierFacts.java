package org.sharedpen.query.stream;

import java.util.List;
import org.sharedpen.events.StreamId;
import org.springframework.stereotype.Component;

/**
 * What had been recorded in another lesson, for a fold that goes on from there. It stands before the event that refers to it
 * in the log and never changes, so the fold stays a function of the log; it is read in the transaction of whoever folds.
 */
@Component
public class EarlierFacts {
    private final Facts facts;

    EarlierFacts(LogRows log, Catalogue catalogue, CarriedCache cache) {
        this.facts = new Facts(log, catalogue, cache);
    }

    /** The first so many events of a lesson. What was voided after them counts as it did then. */
    public List<Fact> of(StreamId lesson, long version) {
        return facts.of(lesson, version);
    }
}
