package org.sharedpen.infra.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.sharedpen.command.store.ActionRow;
import org.sharedpen.command.store.AlsoStored;
import org.sharedpen.command.store.SideRow;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.Form;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.Route;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;

/** The least that an accepted contribution costs a lesson. */
class OneLesson {
    static final String BOX = "wF9sT0Qm1y4vRk2nZb7Hc3XeLp8uJd5aGi6oVtNsKxYqMfWrEhBjCzDlUg0P1A2S3";
    static final String PAYLOAD = """
            {"contributionId":"01900000-0000-7000-8000-000000000008","originator":{"kind":"PUPIL","pupilIds":\
            ["01900000-0000-7000-8000-000000000004"]},"form":"SENTENCE","route":"VOLUNTEERED","wordCount":7,\
            "words":{"box":"%s"}}""".formatted(BOX);
    static final String METADATA = """
            {"actionId":"01900000-0000-7000-8000-000000000014","account":"01900000-0000-7000-8000-000000000012",\
            "occurredAt":"2026-03-02T09:00:00.123456Z","correctedAt":"2026-03-02T09:00:00.223456Z"}""";

    record Offer(@TargetAggregateIdentifier String stream, ActionId action, byte[] bodyHash) {}

    record Offered(List<SideRow> rows) implements AlsoStored {}

    @AggregateIdentifier
    private String id;

    private final Set<ContributionId> contributions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    OneLesson() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Offered handle(Offer offer) {
        id = offer.stream();
        StreamId stream = StreamId.parse(id);
        apply(
                new ContributionOffered(
                        new ContributionId(offer.action().value()),
                        Originator.pupil(new PupilId(UUID.randomUUID())),
                        Form.SENTENCE,
                        Route.VOLUNTEERED,
                        7,
                        new SealedWords(BOX),
                        null,
                        null),
                MetaData.from(Map.of(
                        RecordedBy.ACTION, offer.action().toString(),
                        RecordedBy.ACCOUNT, "01900000-0000-7000-8000-000000000012",
                        RecordedBy.OCCURRED_AT, "2026-03-02T09:00:00.123456Z",
                        RecordedBy.CORRECTED_AT, "2026-03-02T09:00:00.223456Z")));
        return new Offered(
                List.of(new ActionRow(stream.school(), new LessonId(stream.id()), offer.action(), offer.bodyHash())));
    }

    @EventSourcingHandler
    void on(ContributionOffered event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        contributions.add(event.contributionId());
    }
}
