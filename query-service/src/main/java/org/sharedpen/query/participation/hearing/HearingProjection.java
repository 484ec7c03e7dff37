package org.sharedpen.query.participation.hearing;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of {@code read.participation} and {@code read.participation_pupil}. */
@Component
final class HearingProjection implements ReadModel<LessonEvent, LessonVoices> {
    private static final String REPLACE_LESSONS = """
            insert into read.participation
            select * from jsonb_populate_recordset(null::read.participation, :rows::jsonb)
            on conflict (school, lesson_id) do update set
                (single_hearings, pair_hearings, trio_hearings, offers, named, someone, talked_contributions,
                 talked_new_voices, talked_new_sixths, talked_heard_before) = row (
                 excluded.single_hearings, excluded.pair_hearings, excluded.trio_hearings, excluded.offers, excluded.named,
                 excluded.someone, excluded.talked_contributions, excluded.talked_new_voices,
                 excluded.talked_new_sixths, excluded.talked_heard_before)
            """;
    private static final String REPLACE_PUPILS = """
            insert into read.participation_pupil
            select * from jsonb_populate_recordset(null::read.participation_pupil, :rows::jsonb)
            on conflict (school, lesson_id, pupil_id) do update set
                (hearings, offers, reasons, word_sixths, passes, invited, volunteered) = row (
                 excluded.hearings, excluded.offers, excluded.reasons, excluded.word_sixths, excluded.passes,
                 excluded.invited, excluded.volunteered)
            """;
    private static final String FORGET_OTHERS = """
            delete from read.participation_pupil as old
            using jsonb_populate_recordset(null::read.participation, :lessons::jsonb) as lesson
            where old.school = lesson.school and old.lesson_id = lesson.lesson_id
              and not exists (
                  select from jsonb_populate_recordset(null::read.participation_pupil, :pupils::jsonb) as kept
                  where kept.lesson_id = old.lesson_id and kept.pupil_id = old.pupil_id and kept.school = old.school)
            """;

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("participation", "participation_pupil");
    }

    @Override
    public LessonVoices start(StreamId stream) {
        return new LessonVoices();
    }

    @Override
    public LessonVoices apply(LessonVoices voices, LessonEvent event, Recorded recorded) {
        voices.apply(event);
        return voices;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<LessonVoices>> changed) {
        List<LessonRow> lessons = new ArrayList<>();
        List<LessonRow> replaced = new ArrayList<>();
        List<PupilRow> pupils = new ArrayList<>();
        for (Folded<LessonVoices> folded : changed) {
            Count count = new Count(folded.state());
            LessonRow lesson = count.lesson(folded.stream());
            List<PupilRow> all = count.pupils(folded.stream());
            lessons.add(lesson);
            pupils.addAll(folded.state()
                    .changed(all, folded.since(), folded.version())
                    .orElseGet(() -> {
                        replaced.add(lesson);
                        return all;
                    }));
        }
        JsonRows.write(jdbc, REPLACE_LESSONS, lessons);
        if (!replaced.isEmpty()) {
            jdbc.sql(FORGET_OTHERS)
                    .param("lessons", JsonRows.of(replaced))
                    .param("pupils", JsonRows.of(pupils))
                    .update();
        }
        JsonRows.write(jdbc, REPLACE_PUPILS, pupils);
    }
}
