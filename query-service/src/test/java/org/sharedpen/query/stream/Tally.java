package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model that counts passes, and stumbles where a test wants it to. */
class Tally implements ReadModel<LessonEvent, List<String>> {
    /** Whose pass the fold cannot take. */
    static final PupilId UNFOLDABLE = PupilId.of("00000000-0000-4000-8000-0000000000f0");
    /** Whose pass no table takes: a number that is too large. */
    static final PupilId UNWRITABLE = PupilId.of("00000000-0000-4000-8000-0000000000f1");
    /** Whose pass no table takes: a character that is none. */
    static final PupilId UNPRINTABLE = PupilId.of("00000000-0000-4000-8000-0000000000f2");

    static volatile boolean repaired;
    static volatile Consumer<JdbcClient> beforeWriting = jdbc -> {};
    static volatile Runnable beforeFolding = () -> {};

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("tally");
    }

    @Override
    public List<String> start(StreamId stream) {
        beforeFolding.run();
        return new ArrayList<>();
    }

    @Override
    public List<String> apply(List<String> passes, LessonEvent event, Recorded recorded) {
        if (event instanceof PassTaken pass) {
            if (pass.pupilId().equals(UNFOLDABLE) && !repaired) {
                throw new IllegalArgumentException("secret words of a pupil");
            }
            passes.add(pass.pupilId().toString());
        }
        return passes;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<List<String>>> changed) {
        beforeWriting.accept(jdbc);
        for (Folded<List<String>> folded : changed) {
            String passes = String.join(",", folded.state());
            boolean trips = !repaired && passes.contains(UNWRITABLE.toString());
            boolean blots = !repaired && passes.contains(UNPRINTABLE.toString());
            jdbc.sql("""
                            insert into read.tally values (?, ?, ?, ?::bigint)
                            on conflict (school, lesson_id) do update
                            set passes = excluded.passes, number = excluded.number
                            """)
                    .params(
                            folded.stream().school().value(),
                            folded.stream().id(),
                            passes + (blots ? "\0" : ""),
                            trips ? Long.MAX_VALUE : folded.state().size())
                    .update();
        }
    }

    static PassTaken pass(int number) {
        return new PassTaken(new PupilId(new UUID(0x4000L, Long.MIN_VALUE + number)));
    }
}
