package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.sharedpen.command.problem.PlainText;
import org.sharedpen.events.Event;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.StreamId;

/** What is read again is what was recorded: payload, metadata and times to the microsecond. */
class RoundTripTest {
    private static final LogUnderTest log = LogUnderTest.empty();
    private static final Node node = Node.on(log);

    @AfterContainer
    static void close() {
        node.close();
    }

    @Property(tries = 100)
    void an_event_is_read_as_it_was_recorded(
            @ForAll("instants") Instant recordedAt,
            @ForAll("instants") Instant correctedAt,
            @ForAll("texts") String text) {
        StreamId stream = Some.stream();
        Event event = new LineScribed(
                new LineId(UUID.randomUUID()),
                null,
                text,
                Originator.TEACHER,
                Originator.pair(new PupilId(UUID.randomUUID()), new PupilId(UUID.randomUUID())),
                List.of());
        MetaData metadata =
                MetaData.from(Map.of(RecordedBy.CORRECTED_AT, correctedAt.toString(), RecordedBy.LATE, true));
        DomainEventMessage<?> sent = new GenericDomainEventMessage<>(
                "Lesson",
                stream.toString(),
                0,
                event,
                metadata,
                UUID.randomUUID().toString(),
                recordedAt);
        node.engine().appendEvents(List.of(sent));

        DomainEventMessage<?> read =
                node.engine().readEvents(stream.toString(), 0).next();
        assertThat(read.getPayload()).isEqualTo(event);
        assertThat(read.getMetaData()).isEqualTo(metadata);
        assertThat(read.getIdentifier()).isEqualTo(sent.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(recordedAt.truncatedTo(ChronoUnit.MICROS));
        assertThat(log.ask("select occurred_at = '%s' from log.event where stream_id = '%s'"
                        .formatted(correctedAt.truncatedTo(ChronoUnit.MICROS), stream)))
                .containsExactly("t");
    }

    @Property(tries = 1)
    void without_a_corrected_time_it_occurred_when_it_was_recorded() {
        StreamId stream = Some.stream();
        node.tell(Wall.Tell.of(stream, Some.pass()));
        assertThat(log.ask("select occurred_at = recorded_at from log.event where stream_id = '%s'".formatted(stream)))
                .containsExactly("t");
    }

    @Property(tries = 1)
    void an_event_has_the_same_time_in_memory_and_in_the_log() {
        Instant now = GenericDomainEventMessage.clock.instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("0001-01-02T00:00:00Z").getEpochSecond(),
                        Instant.parse("9999-12-30T00:00:00Z").getEpochSecond())
                .flatMap(second -> Arbitraries.integers()
                        .between(0, 999_999_999)
                        .map(nano -> Instant.ofEpochSecond(second, nano)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(40).filter(PlainText::isPlain);
    }
}
