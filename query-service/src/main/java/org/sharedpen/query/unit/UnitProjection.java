package org.sharedpen.query.unit;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitEvent;
import org.sharedpen.query.stream.Columns;
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
    public List<String> tables() {
        return List.of("unit", "planned_lesson");
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
                        Columns.of(changed, UnitProjection::school),
                        Columns.of(changed, folded -> folded.stream().id()),
                        Columns.of(changed, folded -> folded.state().unit().classId()),
                        Columns.of(changed, folded -> folded.state().unit().title()),
                        Columns.of(changed, folded -> folded.state().unit().textType()),
                        Columns.of(changed, folded -> folded.state().completed()))
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
                        Columns.of(seated, one -> school(one.unit())),
                        Columns.of(seated, one -> one.lesson().lessonId()),
                        Columns.of(seated, one -> one.unit().stream().id()),
                        Columns.of(seated, one -> one.unit().state().unit().classId()),
                        Columns.of(seated, Seated::seat),
                        Columns.of(seated, one -> one.lesson().title()),
                        Columns.of(seated, one -> one.lesson().date()),
                        Columns.of(seated, one -> one.lesson().plannedLevel()),
                        Columns.of(seated, one -> one.lesson().protocol()),
                        Columns.of(seated, one -> one.lesson().craftFocus()))
                .update();
    }

    private static SchoolId school(Folded<UnitPlan> folded) {
        return folded.stream().school();
    }
}
