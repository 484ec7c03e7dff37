package org.sharedpen.query.export.xapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.stream.Fact;
import org.sharedpen.query.stream.Recorded;

/**
 * The statements of a lesson in the order of recording. What was undone is told as it was and then voided; what turned out to
 * be another's is voided and told anew by the right one, for the time at which it was said, and so again where that correction is
 * undone. So a store that took in an earlier export comes right.
 */
final class LessonStatements {
    private final Actors actors;
    private final Talk talk;
    private final Text text;
    private final Frame frame;
    private final Statement.StatementSurroundings surroundings;
    private final List<Statement> all = new ArrayList<>();
    private final Map<ActionId, List<Statement>> byAction = new HashMap<>();
    private final Map<ContributionId, Offer> offers = new HashMap<>();

    LessonStatements(Actors actors, LessonPlace place) {
        this.actors = actors;
        this.talk = new Talk(actors, place.lessonId());
        this.text = new Text(actors);
        this.frame = new Frame(actors, place.lessonId());
        this.surroundings = new Statement.StatementSurroundings(
                List.of(Statement.StatementObject.activity("lesson", place.lessonId())),
                List.of(Statement.StatementObject.activity("unit", place.unitId())));
    }

    /** Tells one more fact; {@code id} is its event's in the log. */
    void tell(Fact fact, UUID id) {
        LessonEvent event = fact.event();
        Recorded recorded = fact.recorded();
        if (event instanceof ActionVoided voided) {
            undo(voided, id, recorded);
        } else if (event instanceof AttributionCorrected corrected) {
            correct(corrected, id, recorded);
        } else {
            tell(event, id, recorded);
        }
    }

    private void tell(LessonEvent event, UUID id, Recorded recorded) {
        talk.told(event).or(() -> text.told(event)).or(() -> frame.told(event)).ifPresent(done -> {
            Statement statement = statement(id, done, recorded);
            add(statement, recorded);
            if (event instanceof ContributionOffered offered) {
                offers.put(offered.contributionId(), new Offer(offered.originator(), statement));
            }
        });
        if (event instanceof LineRevised revised && revised.narration() != null) {
            Done narrated = Done.of(
                    actors.of(revised.narration().originator()),
                    "gave",
                    "reason",
                    revised.lineId() + "/" + revised.version());
            add(statement(derived(id, "narration"), narrated, recorded), recorded);
        }
    }

    private void undo(ActionVoided voided, UUID id, Recorded recorded) {
        ActionId target = voided.targetActionId();
        List<Statement> undone = byAction.getOrDefault(target, List.of());
        for (int i = 0; i < undone.size(); i++) {
            UUID own = i == 0 ? id : derived(id, "voiding " + i);
            all.add(Statement.voiding(own, actors.teacher(), undone.get(i).id(), recorded));
        }
        offers.values().stream()
                .filter(offer -> offer.undo(target))
                .forEach(offer -> tellAnew(offer, id, derived(id, "anew"), recorded));
    }

    private void correct(AttributionCorrected corrected, UUID id, Recorded recorded) {
        Offer offer = offers.get(corrected.contributionId());
        if (offer != null) {
            offer.correct(recorded.action(), corrected.originator());
            tellAnew(offer, derived(id, "voiding"), id, recorded);
        }
    }

    private void tellAnew(Offer offer, UUID voiding, UUID anew, Recorded recorded) {
        if (offer.isToldRight()) {
            return;
        }
        Statement before = offer.told();
        Statement after = before.by(anew, actors.of(offer.originator()), recorded.recordedAt())
                .kindOf(offer.originator());
        all.add(Statement.voiding(voiding, actors.teacher(), before.id(), recorded));
        all.add(after);
        offer.tellAs(after);
        byAction.values().forEach(told -> told.replaceAll(one -> one.id().equals(before.id()) ? after : one));
    }

    private Statement statement(UUID id, Done done, Recorded recorded) {
        return Statement.of(
                id,
                done.actor(),
                done.verb(),
                done.object(),
                new Statement.StatementContext(surroundings, done.beside()),
                recorded);
    }

    private void add(Statement statement, Recorded recorded) {
        all.add(statement);
        if (recorded.action() != null) {
            byAction.computeIfAbsent(recorded.action(), key -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** An id for what more an event tells; the same each time. */
    private static UUID derived(UUID id, String what) {
        return UUID.nameUUIDFromBytes((id + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    List<Statement> all() {
        return List.copyOf(all);
    }
}
