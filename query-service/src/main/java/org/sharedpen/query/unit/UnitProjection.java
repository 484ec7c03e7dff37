package org.sharedpen.query.unit;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitEvent;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of units, in {@code read.unit} and {@code read.planned_lesson}. A plan only grows, so rows are never left over. */
@Component
class UnitProjection implements ReadModel<UnitEvent, UnitPlan> {
    private static final String UNITS = """
            insert into read.unit as u (school, unit_id, class_id, title, text_type, completed)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::boolean[])
            on conflict (school, unit_id) do update
            set class_id = excluded.class_id, title = excluded.title, text_type = excluded.text_type,
                completed = excluded.completed
            """;
    private static final String LESSONS = """
            insert into read.planned_lesson as l
              (school, lesson_id, unit_id, class_id, seat, title, date, planned_level, protocol, craft_focus)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::date[], ?::int[],
                                 ?::text[], ?::text[])
            on conflict (school, lesson_id) do update
            set unit_id = excluded.unit_id, class_id = excluded.class_id, seat = excluded.seat, title = excluded.title,
                date = excluded.date, planned_level = excluded.planned_level, protocol = excluded.protocol,
                craft_focus = excluded.craft_focus
            """;

    @Override
    public Class<UnitEvent> kind() {
        return UnitEvent.class;
    }

    @Override
    public UnitPlan start(StreamId stream) {
        return new UnitPlan();
    }

    @Override
    public UnitPlan apply(UnitPlan plan, UnitEvent event, Recorded recorded) {
        return plan.with(event);
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<UnitPlan>> changed) {
        jdbc.sql(UNITS)
                .params(
                        changed.stream().map(UnitProjection::school).toArray(),
                        changed.stream().map(folded -> folded.stream().id()).toArray(),
                        changed.stream()
                                .map(folded -> folded.state().unit().classId().value())
                                .toArray(),
                        changed.stream()
                                .map(folded -> folded.state().unit().title())
                                .toArray(String[]::new),
                        changed.stream()
                                .map(folded -> folded.state().unit().textType().name())
                                .toArray(String[]::new),
                        changed.stream()
                                .map(folded -> folded.state().completed())
                                .toArray(Boolean[]::new))
                .update();
        writeLessons(jdbc, changed);
    }

    private record Seated(Folded<UnitPlan> unit, int seat, PlannedLesson lesson) {}

    private static void writeLessons(JdbcClient jdbc, List<Folded<UnitPlan>> changed) {
        List<Seated> seated = new ArrayList<>();
        for (Folded<UnitPlan> unit : changed) {
            int seat = 1;
            for (PlannedLesson lesson : unit.state().lessons()) {
                seated.add(new Seated(unit, seat++, lesson));
            }
        }
        jdbc.sql(LESSONS)
                .params(
                        seated.stream().map(one -> school(one.unit())).toArray(),
                        seated.stream()
                                .map(one -> one.lesson().lessonId().value())
                                .toArray(),
                        seated.stream().map(one -> one.unit().stream().id()).toArray(),
                        seated.stream()
                                .map(one -> one.unit().state().unit().classId().value())
                                .toArray(),
                        seated.stream().map(Seated::seat).toArray(Integer[]::new),
                        seated.stream().map(one -> one.lesson().title()).toArray(String[]::new),
                        seated.stream()
                                .map(one -> Date.valueOf(one.lesson().date()))
                                .toArray(Date[]::new),
                        seated.stream().map(one -> one.lesson().plannedLevel()).toArray(Integer[]::new),
                        seated.stream()
                                .map(one -> one.lesson().protocol().name())
                                .toArray(String[]::new),
                        seated.stream()
                                .map(one -> one.lesson().craftFocus().name())
                                .toArray(String[]::new))
                .update();
    }

    private static UUID school(Folded<UnitPlan> folded) {
        return folded.stream().school().value();
    }
}
