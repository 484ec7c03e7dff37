package org.sharedpen.infra.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedpen.command.lesson.Answer;
import org.sharedpen.command.lesson.Entry;
import org.sharedpen.command.lesson.RecordActions;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Roll;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.frame.OpenLesson;
import org.sharedpen.command.lesson.talk.OfferContribution;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.store.Recorder;
import org.sharedpen.command.store.Sent;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Form;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.Route;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

/** A class of 28 in a school of its own, whose pupils offer one contribution after the other. */
final class Class28 {
    private static final Text WORDS = new Text("The wave plummeted onto the harbour wall.");

    private final Recorder recorder;
    private final KeyRing keys;
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final ClassId theClass = new ClassId(UUID.randomUUID());
    private final AccountId teacher = new AccountId(UUID.randomUUID());
    private final List<PupilId> pupils =
            Stream.generate(() -> new PupilId(UUID.randomUUID())).limit(28).toList();
    private final Roll roll = new Roll(pupils.stream().collect(Collectors.toSet()), Set.of());
    private StreamId lesson;
    private int recorded;
    private int offered;

    Class28(Recorder recorder, KeyRing keys) {
        this.recorder = recorder;
        this.keys = keys;
        this.lesson = StreamId.of(school, new LessonId(UUID.randomUUID()));
        keys.makeKeys(school, pupils);
    }

    /** The next action, in a new lesson where this one has had enough of them. */
    void next() {
        if (recorded++ % Load.ACTIONS_A_LESSON == 0) {
            openLesson();
        } else {
            offer();
        }
    }

    private void openLesson() {
        lesson = StreamId.of(school, new LessonId(UUID.randomUUID()));
        record(new OpenLesson(Set.of(), false, CaptureMode.LIVE));
    }

    private void offer() {
        PupilId pupil = pupils.get(offered++ % pupils.size());
        record(new OfferContribution(
                new ContributionId(UUID.randomUUID()),
                Originator.pupil(pupil),
                Form.SENTENCE,
                Route.VOLUNTEERED,
                WORDS,
                null,
                null));
    }

    private void record(Action action) {
        Instant now = Instant.now();
        ActionId id = new ActionId(UUID.randomUUID());
        byte[] hash =
                keys.bodyHashes(lesson).of(id, action.pupils(), id.toString().getBytes(StandardCharsets.UTF_8));
        Sent<Answer> sent = recorder.send(new RecordActions(
                lesson,
                unit,
                theClass,
                roll,
                teacher,
                "tablet",
                now,
                now,
                List.of(new Entry.Readable(id, hash, now, action)),
                Map.of()));
        if (sent.position() == null) {
            throw new IllegalStateException("not accepted: " + sent.result());
        }
    }
}
