package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.stream.Progress.Standing;
import org.springframework.stereotype.Component;

/**
 * Brings a batch of events into the tables, in the transaction that also stores the token. All at once if nothing is wrong
 * with it; else stream by stream, so that a lesson with a poisoned event is parked from that event on and no other waits.
 */
@Component
class Batch {
    private final Folds folds;
    private final Tables tables;
    private final Parking parking;

    Batch(Folds folds, Tables tables, Parking parking) {
        this.folds = folds;
        this.tables = tables;
        this.parking = parking;
    }

    /** What is new of one stream, the version of it that the tables hold, and whether these folds wrote it there. */
    private record News(long tables, boolean ours, List<Logged> events) {}

    /** Answers the folds that the tables hold after the commit. */
    List<Carried> write(List<Logged> batch) {
        try {
            return allOrOneByOne(news(batch));
        } catch (RuntimeException failed) {
            throw failed instanceof BatchFailed ? failed : new BatchFailed(failed);
        }
    }

    private List<Carried> allOrOneByOne(List<News> streams) {
        try {
            List<Carried> further = fold(streams, true);
            List<Carried> anew = fold(streams, false);
            if (!streams.isEmpty()) {
                tables.carefully(() -> {
                    tables.advance(further);
                    tables.renew(anew);
                });
            }
            return Stream.concat(further.stream(), anew.stream()).toList();
        } catch (RuntimeException failed) {
            if (!Trouble.of(failed).poison()) {
                throw new BatchFailed(failed);
            }
            streams.forEach(this::one);
            return List.of();
        }
    }

    private List<Carried> fold(List<News> streams, boolean ours) {
        return streams.stream()
                .filter(stream -> stream.ours() == ours)
                .map(this::fold)
                .toList();
    }

    private Carried fold(News stream) {
        Logged last = stream.events().get(stream.events().size() - 1);
        return stream.ours()
                ? folds.onward(stream.tables(), stream.events())
                : folds.anew(last.school(), last.stream(), last.version());
    }

    /** What the tables do not hold yet, by stream; events of a parked stream follow it. */
    private List<News> news(List<Logged> batch) {
        Map<String, List<Logged>> byStream = new TreeMap<>();
        batch.forEach(event -> byStream.computeIfAbsent(event.stream(), key -> new ArrayList<>())
                .add(event));
        List<Logged> oneOfEach =
                byStream.values().stream().map(events -> events.get(0)).toList();
        Map<String, Standing> standing = tables.progress().of(oneOfEach);
        List<News> news = new ArrayList<>();
        byStream.forEach((stream, events) -> {
            Standing at = Objects.requireNonNull(standing.get(stream));
            long known = at.parked() == null ? at.version() : at.parked();
            List<Logged> unknown =
                    events.stream().filter(event -> event.version() > known).toList();
            if (!unknown.isEmpty() && at.parked() != null) {
                parking.follow(unknown);
            } else if (!unknown.isEmpty()) {
                news.add(new News(at.version(), at.ours(), unknown));
            }
        });
        return news;
    }

    /** One stream, carefully: at once, and if that fails event by event up to the one that fails. */
    private void one(News stream) {
        try {
            tables.carefully(() -> write(stream.ours(), fold(stream)));
        } catch (RuntimeException failed) {
            if (!Trouble.of(failed).poison()) {
                throw new BatchFailed(failed);
            }
            eventByEvent(stream.ours(), stream.events());
        }
    }

    private void write(boolean further, Carried carried) {
        if (further) {
            tables.advance(List.of(carried));
        } else {
            tables.renew(List.of(carried));
        }
    }

    private void eventByEvent(boolean ours, List<Logged> events) {
        AtomicReference<@Nullable Carried> so = new AtomicReference<>();
        for (int i = 0; i < events.size(); i++) {
            Logged event = events.get(i);
            try {
                tables.carefully(() -> {
                    Carried before = so.get();
                    Carried now = before == null
                            ? folds.anew(event.school(), event.stream(), event.version())
                            : folds.step(before, event);
                    write(ours || before != null, now);
                    so.set(now);
                });
            } catch (RuntimeException failed) {
                Trouble trouble = Trouble.of(failed);
                if (!trouble.poison()) {
                    throw new BatchFailed(failed);
                }
                parking.park(events.subList(i, events.size()), trouble);
                return;
            }
        }
    }
}
