package org.sharedpen.query.stream;

import java.util.List;
import org.sharedpen.events.Event;
import org.sharedpen.events.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fold over one stream, and the tables that hold its output. One bean for each slice and kind of stream.
 *
 * <p>Nothing is counted in SQL: a stream's rows are replaced by those of a version, so that a second delivery, a theft of a
 * segment or a rebuild changes nothing.
 *
 * @param <E> {@code LessonEvent} or {@code UnitEvent}
 * @param <S> what the fold carries from event to event
 */
public interface ReadModel<E extends Event, S> {

    /** The kind of events, which tells the kind of streams. */
    Class<E> kind();

    /**
     * The tables of schema {@code read} that hold the output, and of which nothing else writes a row. Each has a column {@code
     * school}, and the stream's id in {@code lesson_id} or {@code unit_id}: by these a stream's rows are found and forgotten.
     */
    List<String> tables();

    /**
     * Raised whenever the same events give other rows than before: every stream is then folded again. Other tables or columns
     * are noticed without.
     */
    default int revision() {
        return 1;
    }

    /** The state of a stream without events. */
    S start(StreamId stream);

    /**
     * The state after one more event. A function of the log: no clock, no table; it may change and answer the same object.
     * An event that refers to another lesson may ask {@link EarlierFacts} for it.
     */
    S apply(S state, E event, Recorded recorded);

    /**
     * The state after an event that was voided since: nothing of it counts. Only a slice that must know that it was there,
     * because of numbers that are not given twice, has anything to do here.
     */
    default S passOver(S state, E event, Recorded recorded) {
        return state;
    }

    /**
     * Replaces the rows of these streams (sorted by stream) in the driver's transaction, as role {@code projector}. One
     * statement for many streams is welcome: a rebuild brings dozens at once, and has forgotten their rows before.
     */
    void write(JdbcClient jdbc, List<Folded<S>> changed);
}
