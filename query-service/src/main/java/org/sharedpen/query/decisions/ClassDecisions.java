package org.sharedpen.query.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.Opener;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.stereotype.Component;

/** The decision of a unit that says most of the class: the one most pupils mean to use, else the best argued, else the latest. */
@Component
public class ClassDecisions {
    private static final Comparator<StoredDecision> STRENGTH = Comparator.comparingInt(StoredDecision::intended)
            .thenComparing(stored -> stored.decision().criteriaFirst())
            .thenComparing(stored -> stored.decision().reasons().size());

    private final SchoolWall wall;
    private final StoredDecisions stored;
    private final KeyRing keys;

    ClassDecisions(SchoolWall wall, StoredDecisions stored, KeyRing keys) {
        this.wall = wall;
        this.stored = stored;
        this.keys = keys;
    }

    /** Empty where nothing was decided. One whose words are gone is passed over where another can be quoted. */
    public Optional<QuotedDecision> strongest(SchoolId school, UnitId unit, boolean pupilsVisible) {
        List<StoredDecision> latestFirst = new ArrayList<>(wall.in(school, () -> stored.unit(school, unit)));
        latestFirst.removeIf(one -> !one.decision().decided());
        Collections.reverse(latestFirst);
        latestFirst.sort(STRENGTH.reversed());
        Opener opener = keys.of(
                school,
                pupilsVisible
                        ? latestFirst.stream().flatMap(one -> one.decision().speakers())
                        : Stream.empty());
        return latestFirst.stream()
                .map(one -> quoted(one, new Opened(opener, StreamId.of(school, one.lessonId()), pupilsVisible)))
                .filter(one -> one.quote() != null)
                .findFirst()
                .or(() -> latestFirst.stream().findFirst().map(ClassDecisions::unquoted));
    }

    private static QuotedDecision unquoted(StoredDecision one) {
        return new QuotedDecision(one.decisionId(), one.lessonId(), null);
    }

    private static QuotedDecision quoted(StoredDecision one, Opened opened) {
        Saying saying = opened.pupilsVisible() ? Saying.of(one.decision(), opened) : null;
        return new QuotedDecision(one.decisionId(), one.lessonId(), saying == null ? null : saying.sentence());
    }
}
