package org.sharedpen.command.lesson.frame;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Link;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentStarted;

/**
 * What depends on what: an event depends on another where it refers to what that one made, or where both change the same
 * line, so that only the latest change of a line can be undone.
 */
final class Dependence {
    private Dependence() {}

    static boolean on(List<LessonEvent> undone, LessonEvent later) {
        return undone.stream()
                .anyMatch(event -> meet(made(event), refersTo(later)) || meet(changes(event), changes(later)));
    }

    private static List<Object> made(LessonEvent event) {
        if (event instanceof ContributionOffered offered) {
            return List.of(offered.contributionId());
        }
        if (event instanceof SegmentStarted started) {
            return List.of(started.segmentId());
        }
        if (event instanceof LineScribed scribed) {
            return List.of(scribed.lineId());
        }
        return event instanceof LineSplit split ? List.of(split.newLineId()) : List.of();
    }

    private static List<Object> refersTo(LessonEvent event) {
        if (event instanceof AttributionCorrected corrected) {
            return List.of(corrected.contributionId());
        }
        if (event instanceof ContributionOffered offered) {
            return Action.given(offered.lineId(), offered.choiceId());
        }
        if (event instanceof ReasonGiven given) {
            return Action.given(given.contributionId(), given.lineId(), given.choiceId(), given.examinationId());
        }
        if (event instanceof SegmentEnded ended) {
            return List.of(ended.segmentId());
        }
        if (event instanceof LineScribed scribed) {
            return linked(scribed.links(), Action.given(scribed.afterLineId()));
        }
        if (event instanceof LineRevised revised) {
            return linked(revised.links(), List.of());
        }
        return event instanceof LineMoved moved ? Action.given(moved.afterLineId()) : List.of();
    }

    private static List<Object> changes(LessonEvent event) {
        if (event instanceof LineScribed scribed) {
            return List.of(scribed.lineId());
        }
        if (event instanceof LineRevised revised) {
            return List.of(revised.lineId());
        }
        if (event instanceof LineSplit split) {
            return List.of(split.lineId(), split.newLineId());
        }
        if (event instanceof LinesJoined joined) {
            return List.of(joined.lineId(), joined.nextLineId());
        }
        if (event instanceof LineMoved moved) {
            return List.of(moved.lineId());
        }
        return event instanceof LineRemoved removed ? List.of(removed.lineId()) : List.of();
    }

    private static List<Object> linked(List<Link> links, List<Object> others) {
        return Stream.concat(links.stream().map(Link::contributionId), others.stream())
                .toList();
    }

    private static boolean meet(List<Object> some, List<Object> others) {
        return !Collections.disjoint(some, others);
    }
}
