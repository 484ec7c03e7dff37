package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sharedpen.query.stream.StreamTest.dump;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.reaches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitCompleted;
import org.sharedpen.events.UnitId;
import org.sharedpen.events.UnitPlanned;
import org.sharedpen.query.QuerySide;

class RebuildTest {
    private static QuerySide side;
    private static String live = "";

    @BeforeAll
    static void start() {
        side = StreamTest.start();
        for (int i = 0; i < 3; i++) {
            unit();
        }
        for (int i = 0; i < 20; i++) {
            lesson();
        }
        live = dump(side);
        assertThat(live).contains("# planned_lesson").contains("The shed").contains("# tally");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void unit() {
        UnitId unit = new UnitId(UUID.randomUUID());
        ClassId schoolClass = new ClassId(UUID.randomUUID());
        LessonId lesson = new LessonId(UUID.randomUUID());
        StreamId lessons = StreamTest.lesson();
        StreamId stream = StreamId.of(lessons.school(), unit);
        side.log.append(stream, new UnitPlanned(unit, schoolClass, "The shed", TextType.NARRATIVE));
        side.log.append(
                stream,
                new LessonPlanned(
                        unit,
                        schoolClass,
                        lesson,
                        "One",
                        LocalDate.of(2026, 9, 1),
                        2,
                        Protocol.SCRIBING,
                        CraftFocus.DIALOGUE));
        side.log.append(stream, new LessonReplanned(unit, lesson, 3, null, null, null, null, 2, null));
        side.log.append(stream, new UnitCompleted(unit));
        reaches(side, stream, 4);
    }

    private static void lesson() {
        StreamId lesson = StreamTest.lesson();
        UUID voided = UUID.randomUUID();
        UUID voiding = UUID.randomUUID();
        side.log.append(lesson, Tally.pass(1));
        side.log.appendBy(voided, lesson, Tally.pass(2), Tally.pass(3));
        side.log.append(lesson, Tally.pass(4));
        reaches(side, lesson, 4);
        assertThat(passes(side, lesson)).hasSize(4);
        side.log.appendBy(voiding, lesson, new ActionVoided(new ActionId(voided), null));
        reaches(side, lesson, 5);
        assertThat(passes(side, lesson)).hasSize(2);
    }

    @Test
    void of_every_stream_beside_the_processor_gives_the_same_bytes() {
        Rebuild.Done done = side.get(Rebuild.class).everything();
        assertThat(done).isEqualTo(new Rebuild.Done(23, 3 * 4 + 20 * 5, 0));
        assertThat(dump(side)).isEqualTo(live);
    }

    @Test
    void from_empty_tables_gives_the_same_bytes() {
        PooledStreamingEventProcessor processor = side.get(PooledStreamingEventProcessor.class);
        processor.shutDown();
        empty();
        side.get(Rebuild.class).everything();
        assertThat(dump(side)).isEqualTo(live);
        processor.start();
    }

    @Test
    void by_the_processor_from_its_first_event_gives_the_same_bytes() {
        PooledStreamingEventProcessor processor = side.get(PooledStreamingEventProcessor.class);
        processor.shutDown();
        empty();
        backToTheBeginning();
        processor.start();
        await().untilAsserted(() -> assertThat(dump(side)).isEqualTo(live));
    }

    @Test
    void of_events_that_are_delivered_twice_changes_nothing() {
        PooledStreamingEventProcessor processor = side.get(PooledStreamingEventProcessor.class);
        processor.shutDown();
        backToTheBeginning();
        processor.start();
        await().untilAsserted(() ->
                assertThat(side.log().sql("""
                                select min((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint)
                                  = (select max(position) from log.event)
                                from read.token where processor_name = 'lessons'
                                """).query(Boolean.class).single()).isTrue());
        assertThat(dump(side)).isEqualTo(live);
    }

    @Test
    void of_rows_that_somebody_spoilt_mends_them_and_forgets_those_that_nobody_made() {
        side.log().sql("update read.tally set passes = 'spoilt', number = 99").update();
        side.log().sql("""
                        insert into read.planned_lesson
                        select school, gen_random_uuid(), unit_id, class_id, 9, 'Nobody planned this', date, 1, protocol, craft_focus
                        from read.planned_lesson
                        """).update();
        assertThat(dump(side)).isNotEqualTo(live);
        side.get(Rebuild.class).everything();
        assertThat(dump(side)).isEqualTo(live);
    }

    @Test
    void is_told_to_every_node_while_it_goes_on_and_when_it_has_ended() {
        side.get(Rebuild.class).everything();
        assertThat(side.log()
                        .sql(
                                "select streams = 23 and events = 112 and failed = 0 and ended_at is not null from read.rebuild")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(side.get(RebuildProgress.class).share()).isEmpty();
        side.log()
                .sql("update read.rebuild set ended_at = null, told_at = now(), position = head / 2")
                .update();
        assertThat(side.get(RebuildProgress.class).share().orElseThrow()).isBetween(0.4, 0.6);
        assertThat(side.get(StreamHealth.class).health().getDetails().get("rebuilt"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isBetween(0.4, 0.6);
    }

    @Test
    void knows_every_table_of_a_school_as_one_models_own() {
        List<String> owned = side.get(Folds.class).models().stream()
                .flatMap(model -> model.tables().stream())
                .toList();
        List<String> others = new ArrayList<>(StreamTest.tables(side));
        others.remove("progress");
        assertThat(owned).as("each ReadModel names its tables in tables()").containsExactlyInAnyOrderElementsOf(others);
    }

    private static void empty() {
        StreamTest.tables(side)
                .forEach(table -> side.log().sql("truncate read." + table).update());
    }

    private static void backToTheBeginning() {
        side.log()
                .sql(
                        "update read.token set token = convert_to('{\"globalIndex\":0}', 'UTF8') where processor_name = 'lessons'")
                .update();
    }
}
