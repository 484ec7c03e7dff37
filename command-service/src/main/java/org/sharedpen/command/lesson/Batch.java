package org.sharedpen.command.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Judgement;
import org.sharedpen.command.lesson.action.Refusal;
import org.sharedpen.command.lesson.action.Words;
import org.sharedpen.command.lesson.state.Frame.Phase;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.store.ActionRow;
import org.sharedpen.command.store.SideRow;
import org.sharedpen.events.ActionId;

/** Judges the actions of one batch in order, each on the lesson as those before it left it. */
final class Batch {
    private final RecordActions command;
    private final LessonState lesson;
    private final Context context;
    private final Recording events;

    private final Map<ActionId, byte[]> accepted;
    private final Set<Object> refused = new HashSet<>();
    private final List<SideRow> rows = new ArrayList<>();

    Batch(RecordActions command, LessonState lesson, Words words, Recording events) {
        this.command = command;
        this.lesson = lesson;
        this.events = events;
        this.accepted = new HashMap<>(command.logged());
        this.context = new Context(
                command.lesson(),
                command.unit(),
                command.theClass(),
                command.account(),
                command.roll(),
                words,
                command.receivedAt(),
                command.receivedAt());
    }

    Answer judge() {
        Set<ActionId> unclear = unclear();
        if (!unclear.isEmpty()) {
            return new Answer.LookUp(unclear);
        }
        long before = lesson.version();
        List<Outcome> outcomes = command.entries().stream().map(this::judge).toList();
        int appended = (int) (lesson.version() - before);
        return new Answer.Judged(outcomes, lesson.version(), appended, rows);
    }

    private Set<ActionId> unclear() {
        return command.entries().stream()
                .filter(Entry.Readable.class::isInstance)
                .map(entry -> ((Entry.Readable) entry).id())
                .filter(id -> lesson.past().knows(id) && !accepted.containsKey(id))
                .collect(Collectors.toSet());
    }

    private Outcome judge(Entry entry) {
        return entry instanceof Entry.Readable readable ? judge(readable) : refuse((Entry.Unreadable) entry);
    }

    private Outcome refuse(Entry.Unreadable unreadable) {
        refused.addAll(unreadable.wouldHaveMade());
        return Outcome.refused(unreadable.refusal());
    }

    private Outcome judge(Entry.Readable entry) {
        byte[] before = accepted.get(entry.id());
        if (before != null) {
            return Outcome.ofKnown(Arrays.equals(before, entry.bodyHash()));
        }
        Context now = context.at(command.corrected(entry.occurredAt()));
        boolean late = lesson.frame().phase() == Phase.CLOSED && entry.action().admission() == Admission.ALSO_LATE;
        Decision decision = Judgement.of(entry.action(), lesson, now, refused);
        Refusal refusal = decision.refusal();
        if (refusal != null) {
            refused.add(entry.id());
            refused.addAll(entry.action().makes());
            return Outcome.refused(refusal);
        }
        Map<String, Object> recordedBy = Provenance.of(command, entry, late);
        decision.events().forEach(event -> events.record(event, recordedBy));
        accepted.put(entry.id(), entry.bodyHash());
        rows.add(new ActionRow(command.lesson().school(), command.lessonId(), entry.id(), entry.bodyHash()));
        return Outcome.ACCEPTED;
    }
}
