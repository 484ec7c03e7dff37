package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.action;
import static org.sharedpen.command.lesson.Telling.id;
import static org.sharedpen.command.lesson.Telling.pupil;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Roll;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Line;
import org.sharedpen.command.lesson.state.Stamp;
import org.sharedpen.command.store.ActionRow;
import org.sharedpen.command.store.SideRow;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

/** A lesson as it goes on, told step by step; time passes by a second a step unless the story says otherwise. */
final class Story {
    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    final LessonState lesson = new LessonState();
    final KeptWords words = new KeptWords();
    final StreamId stream = StreamId.of(new SchoolId(id("school")), new LessonId(id("lesson")));
    final List<Map<String, Object>> beside = new ArrayList<>();
    final List<LessonEvent> events = new ArrayList<>();
    private final Map<ActionId, byte[]> log = new HashMap<>();
    private final Set<PupilId> enrolled = new HashSet<>();
    private final Set<PupilId> left = new HashSet<>();

    private Instant now = MORNING;
    private int steps;
    private int eventsBefore;
    private @Nullable Outcome last;

    Story() {
        Stream.of("Amira", "Ben", "Chloe", "Dev").map(Telling::pupil).forEach(enrolled::add);
    }

    static Story of(Action... actions) {
        Story story = new Story();
        Stream.of(actions).forEach(action -> story.then(action).isAccepted());
        return story;
    }

    static Story opened(Action... actions) {
        Story story = of(Telling.open());
        Stream.of(actions).forEach(action -> story.then(action).isAccepted());
        return story;
    }

    Story then(Action action) {
        return as("step " + ++steps, action);
    }

    /** Something happens, under an action's name that the story can come back to. */
    Story as(String name, Action action) {
        return happenedAt(now, name, action);
    }

    Story happenedAt(Instant occurredAt, String name, Action action) {
        eventsBefore = events.size();
        last = batch(now, entry(name, action.toString(), occurredAt, action)).get(0);
        return this;
    }

    List<Outcome> batch(Entry... entries) {
        return batch(now, entries);
    }

    List<Outcome> batch(Instant sentAt, Entry... entries) {
        Answer answer = send(sentAt, List.of(entries), Map.of());
        if (answer instanceof Answer.LookUp lookUp) {
            answer = send(sentAt, List.of(entries), logged(lookUp.ids()));
        }
        Answer.Judged judged = (Answer.Judged) answer;
        for (SideRow row : judged.rows()) {
            ActionRow accepted = (ActionRow) row;
            assertThat(log.put(accepted.actionId(), accepted.bodyHash())).isNull();
        }
        now = now.plusSeconds(1);
        return judged.outcomes();
    }

    static Entry entry(String name, String body, Instant occurredAt, Action action) {
        return new Entry.Readable(action(name), body.getBytes(StandardCharsets.UTF_8), occurredAt, action);
    }

    Entry entry(String name, Action action) {
        return entry(name, action.toString(), now, action);
    }

    /** What the lesson says to a batch when nobody has asked the log. */
    Answer unasked(Entry... entries) {
        return send(now, List.of(entries), Map.of());
    }

    /** The same actions once more, when the log has been asked about all of them, as after a conflict. */
    List<Outcome> again(List<Entry> entries) {
        return ((Answer.Judged) send(now, entries, log)).outcomes();
    }

    /** A transcript in which these speak in turn. */
    TurnsAnswer transcribes(int known, String... speakers) {
        List<RecordTurns.Turn> turns = Stream.of(speakers)
                .map(name -> new RecordTurns.Turn(
                        action(name), new byte[0], TranscribedLessonTest.originator(name), name + " speaks now"))
                .toList();
        RecordTurns command =
                new RecordTurns(stream, new Roll(enrolled, left), new AccountId(id("teacher")), now, turns, known);
        return new Transcription(command, lesson, words).judge(this::record);
    }

    private Map<ActionId, byte[]> logged(Set<ActionId> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, log::get));
    }

    private Answer send(Instant sentAt, List<Entry> entries, Map<ActionId, byte[]> logged) {
        RecordActions command = new RecordActions(
                stream,
                new UnitId(id("unit")),
                new ClassId(id("class")),
                new Roll(enrolled, left),
                new AccountId(id("teacher")),
                "tablet",
                sentAt,
                now,
                entries,
                logged);
        return new Batch(command, lesson, words, this::record).judge();
    }

    private void record(LessonEvent event, Map<String, Object> recordedBy) {
        events.add(event);
        beside.add(recordedBy);
        Object action = recordedBy.get(RecordedBy.ACTION);
        lesson.apply(
                event,
                new Stamp(
                        action == null ? null : ActionId.of((String) action),
                        Instant.parse((String) recordedBy.get(RecordedBy.CORRECTED_AT)),
                        now));
    }

    Story after(Duration time) {
        now = now.plus(time);
        return this;
    }

    Instant now() {
        return now;
    }

    Story left(String pupil) {
        enrolled.remove(pupil(pupil));
        left.add(pupil(pupil));
        return this;
    }

    Story joined(String pupil) {
        enrolled.add(pupil(pupil));
        return this;
    }

    Story isAccepted() {
        assertThat(last()).isEqualTo(Outcome.ACCEPTED);
        return this;
    }

    /** Accepted, and leads to these events. */
    Story records(LessonEvent... expected) {
        isAccepted();
        assertThat(events.subList(events.size() - expected.length, events.size()))
                .containsExactly(expected);
        return this;
    }

    Story recordsNothing() {
        isAccepted();
        assertThat(events).hasSize(eventsBefore);
        return this;
    }

    Story isRefused(Rule rule) {
        assertThat(rule(last())).isEqualTo(rule);
        return this;
    }

    static Rule rule(Outcome outcome) {
        return Objects.requireNonNull(outcome.refusal()).rule();
    }

    /** The line that the refusal shows, as it is now. */
    Line shown() {
        return Objects.requireNonNull(Objects.requireNonNull(last().refusal()).line());
    }

    /** What was said, where it was sealed for them at this place. */
    String opened(Originator originator, Object factId, String field, @Nullable SealedWords sealed) {
        return words.open(
                        stream.school(), originator, Seal.place(stream, factId, field), Objects.requireNonNull(sealed))
                .orElseThrow();
    }

    Outcome last() {
        return Objects.requireNonNull(last);
    }

    <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    <E extends LessonEvent> E last(Class<E> kind) {
        return kind.cast(last(events));
    }

    List<String> wall() {
        return lesson.wall().lines().stream().map(Line::text).toList();
    }

    int version(String line) {
        return lesson.wall().line(Telling.line(line)).orElseThrow().version();
    }
}
