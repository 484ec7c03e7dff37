package org.sharedpen.query.stream;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.Event;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitEvent;
import org.springframework.stereotype.Component;

/** Folds streams: onward from what is kept where that fits, else from the first event in the log. */
@Component
class Folds {
    private final Map<StreamId.Kind, List<ReadModel<?, ?>>> models = new EnumMap<>(StreamId.Kind.class);
    private final Catalogue catalogue;
    private final CarriedCache cache;
    private final LogRows log;

    Folds(List<ReadModel<?, ?>> all, Catalogue catalogue, CarriedCache cache, LogRows log) {
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            models.put(kind, all.stream().filter(model -> kindOf(model) == kind).toList());
        }
        this.catalogue = catalogue;
        this.cache = cache;
        this.log = log;
    }

    private static StreamId.@Nullable Kind kindOf(ReadModel<?, ?> model) {
        return model.kind() == LessonEvent.class
                ? StreamId.Kind.LESSON
                : model.kind() == UnitEvent.class ? StreamId.Kind.UNIT : null;
    }

    List<ReadModel<?, ?>> models() {
        return models.values().stream().flatMap(List::stream).toList();
    }

    List<ReadModel<?, ?>> models(StreamId.Kind kind) {
        return models.getOrDefault(kind, List.of());
    }

    /**
     * The stream with these new events of it, which are in order and without holes.
     *
     * @param tables the version that the tables hold
     */
    Carried onward(long tables, List<Logged> events) {
        Logged first = events.get(0);
        Carried kept = cache.take(first.stream());
        if (kept == null && first.version() == 1) {
            kept = start(first.stream());
        }
        if (kept == null
                || kept.version() != first.version() - 1
                || events.stream().anyMatch(Logged::voids)) {
            return anew(
                    first.school(),
                    first.stream(),
                    events.get(events.size() - 1).version());
        }
        kept.goOnFrom(tables);
        return fold(kept, events);
    }

    /** The stream up to a version, from its first event. */
    Carried anew(UUID school, String stream, long version) {
        return whole(stream, log.ofStream(school, stream, version));
    }

    /** One step further; an event that voids an action changes what was before. */
    Carried step(Carried carried, Logged next) {
        return next.voids() ? anew(next.school(), next.stream(), next.version()) : fold(carried, List.of(next));
    }

    /** Kept for the stream's next events, now that the tables hold this. */
    void keep(Carried carried) {
        carried.held();
        cache.put(carried);
    }

    /** The stream with these events, which are all that it has. */
    Carried whole(String stream, List<Logged> events) {
        Set<String> voided = voided(events);
        Carried carried = start(stream);
        for (Logged event : events) {
            if (event.action() == null || !voided.contains(event.action())) {
                fold(carried, List.of(event));
            } else {
                carried.passOver(catalogue.read(event), Catalogue.recorded(carried.stream(), event));
                carried.reached(event);
            }
        }
        return carried;
    }

    private Carried fold(Carried carried, List<Logged> events) {
        for (Logged event : events) {
            carried.apply(catalogue.read(event), Catalogue.recorded(carried.stream(), event));
            carried.reached(event);
        }
        return carried;
    }

    private Carried start(String id) {
        StreamId stream = StreamId.parse(id);
        return new Carried(stream, models(stream.kind()));
    }

    /** The actions that count for nothing. Read backwards, so that a voiding that is itself voided voids nothing. */
    private Set<String> voided(List<Logged> events) {
        Set<String> voided = new HashSet<>();
        ListIterator<Logged> backwards = events.listIterator(events.size());
        while (backwards.hasPrevious()) {
            Logged event = backwards.previous();
            if (event.voids() && (event.action() == null || !voided.contains(event.action()))) {
                Event read = catalogue.read(event);
                voided.add(((ActionVoided) read).targetActionId().toString());
            }
        }
        return voided;
    }
}
