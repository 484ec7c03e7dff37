package org.sharedpen.query.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.Event;
import org.sharedpen.events.StreamId;

/** What all folds carry for one stream at one version of it. Belongs to one thread at a time. */
final class Carried {
    private final StreamId stream;
    private final List<One<?, ?>> folds = new ArrayList<>();
    private long version;
    private long held;
    private long since;
    private long position;
    private Instant recordedAt = Instant.EPOCH;

    Carried(StreamId stream, List<ReadModel<?, ?>> models) {
        this.stream = stream;
        models.forEach(model -> folds.add(new One<>(model, stream)));
    }

    StreamId stream() {
        return stream;
    }

    long version() {
        return version;
    }

    long position() {
        return position;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    void apply(Event event, Recorded recorded) {
        folds.forEach(fold -> fold.apply(event, recorded));
    }

    void passOver(Event event, Recorded recorded) {
        folds.forEach(fold -> fold.passOver(event, recorded));
    }

    /** The stream is folded to here; an event that was voided moves it on as well. */
    void reached(Logged event) {
        version = event.version();
        position = event.position();
        recordedAt = event.recordedAt();
    }

    /** The tables hold it as it is now. */
    void held() {
        held = version;
    }

    /** What goes on from here is written beside what the tables hold: of this fold only if they hold just its version. */
    void goOnFrom(long tables) {
        since = tables == held ? held : 0;
    }

    /** The output of one fold, as its model takes it. */
    Folded<?> of(ReadModel<?, ?> model) {
        for (One<?, ?> fold : folds) {
            if (fold.model.equals(model)) {
                return new Folded<Object>(stream, version, position, recordedAt, fold.state, since);
            }
        }
        throw new IllegalArgumentException("a fold of another kind of stream");
    }

    private static final class One<E extends Event, S> {
        private final ReadModel<E, S> model;
        private S state;

        One(ReadModel<E, S> model, StreamId stream) {
            this.model = model;
            this.state = model.start(stream);
        }

        void apply(Event event, Recorded recorded) {
            state = model.apply(state, model.kind().cast(event), recorded);
        }

        void passOver(Event event, Recorded recorded) {
            state = model.passOver(state, model.kind().cast(event), recorded);
        }
    }
}
