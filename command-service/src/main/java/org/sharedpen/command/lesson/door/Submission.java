package org.sharedpen.command.lesson.door;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.Answer;
import org.sharedpen.command.lesson.Entry;
import org.sharedpen.command.lesson.Outcome;
import org.sharedpen.command.lesson.RecordActions;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.StreamId;

/** One batch on its way into its lesson, and what has been found out about it so far. */
final class Submission {
    private final AccountId account;
    private final Supplier<Place> places;
    private final Instant sentAt;
    private final @Nullable String device;
    private final List<Submitted> actions;
    private final Instant receivedAt;
    private final Map<ActionId, byte[]> logged = new HashMap<>();
    private Place place;

    Submission(
            AccountId account,
            Place place,
            Supplier<Place> places,
            Instant sentAt,
            @Nullable String device,
            List<Submitted> actions,
            Instant receivedAt) {
        this.account = account;
        this.place = place;
        this.places = places;
        this.sentAt = sentAt;
        this.device = device;
        this.actions = actions;
        this.receivedAt = receivedAt;
    }

    StreamId stream() {
        return place.stream();
    }

    RecordActions command() {
        return new RecordActions(
                place.stream(),
                place.unit(),
                place.theClass(),
                place.roll(),
                account,
                device,
                sentAt,
                receivedAt,
                actions.stream().map(Submitted::entry).toList(),
                logged);
    }

    /** After a conflict: someone else wrote, so everything is looked up anew. */
    RecordActions again(Recorded log) {
        place = places.get();
        lookUp(ids(action -> true), log);
        return command();
    }

    /** Finds out whether actions with these ids were accepted before, and with what bodies. */
    void lookUp(Collection<ActionId> ids, Recorded log) {
        logged.putAll(log.hashes(stream(), ids));
    }

    /** The answer; an action that is refused now, but was accepted before, without effect, is what it was then. */
    ActionsAnswer answer(Answer.Judged judged, long position, Recorded log) {
        List<Outcome> outcomes = judged.outcomes();
        Map<ActionId, byte[]> before =
                new HashMap<>(log.hashes(stream(), ids(i -> outcomes.get(i).refusal() != null)));
        // What this very batch has written is nothing that was accepted before.
        ids(i -> outcomes.get(i).status() == Outcome.Status.ACCEPTED).forEach(before::remove);
        List<ActionsAnswer.Result> results = IntStream.range(0, actions.size())
                .mapToObj(i -> ActionsAnswer.Result.of(
                        actions.get(i).actionId(), known(actions.get(i).entry(), before, outcomes.get(i))))
                .toList();
        return new ActionsAnswer(results, judged.version(), "p" + position);
    }

    private static Outcome known(Entry entry, Map<ActionId, byte[]> before, Outcome judged) {
        return entry instanceof Entry.Readable readable && before.containsKey(readable.id())
                ? Outcome.ofKnown(Arrays.equals(before.get(readable.id()), readable.bodyHash()))
                : judged;
    }

    private List<ActionId> ids(IntPredicate which) {
        return IntStream.range(0, actions.size())
                .filter(which)
                .mapToObj(i -> actions.get(i).entry())
                .filter(Entry.Readable.class::isInstance)
                .map(entry -> ((Entry.Readable) entry).id())
                .toList();
    }
}
