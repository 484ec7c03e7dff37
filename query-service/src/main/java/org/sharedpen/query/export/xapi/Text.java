package org.sharedpen.query.export.xapi;

import java.util.List;
import java.util.Optional;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.TextCarried;

/** What was done to the shared text: by whoever held the pen; of examinations by whoever decided. */
record Text(Actors actors) {

    Optional<Done> told(LessonEvent event) {
        if (event instanceof LineScribed scribed) {
            return Optional.of(Done.of(actors.of(scribed.scribe()), "scribed", "line", scribed.lineId())
                    .with("of", contributions(scribed.links()))
                    .with("rest-by", scribed.originator().kind()));
        }
        if (event instanceof LineRevised revised) {
            return Optional.of(Done.of(actors.of(revised.scribe()), "revised", "line", revised.lineId())
                    .with("line-version", revised.version())
                    .with("of", contributions(revised.links()))
                    .with("rest-by", revised.originator().kind())
                    .with("choice", revised.choiceId() == null ? null : Iri.activity("choice", revised.choiceId()))
                    .with(
                            "examination",
                            revised.examinationId() == null
                                    ? null
                                    : Iri.activity("examination", revised.examinationId()))
                    .with("craft-focus", revised.craftFocus()));
        }
        if (event instanceof LineExamined examined) {
            return Optional.of(Done.of(actors.of(Originator.CLASS), "examined", "examination", examined.examinationId())
                    .with("question", examined.question())
                    .with("line", Iri.activity("line", examined.lineId())));
        }
        if (event instanceof ExaminationClosed closed) {
            return Optional.of(Done.of(
                            actors.settler(closed.settledBy(), closed.decider()),
                            "closed",
                            "examination",
                            closed.examinationId())
                    .with("outcome", closed.outcome())
                    .with("settled-by", closed.settledBy()));
        }
        return arranged(event);
    }

    private static List<String> contributions(List<Link> links) {
        return links.stream()
                .map(link -> Iri.activity("contribution", link.contributionId()))
                .toList();
    }

    private Optional<Done> arranged(LessonEvent event) {
        if (event instanceof LineSplit split) {
            return line("split", split.lineId());
        }
        if (event instanceof LinesJoined joined) {
            return line("joined", joined.lineId());
        }
        if (event instanceof LineMoved moved) {
            return line("moved", moved.lineId());
        }
        if (event instanceof LineRemoved removed) {
            return line("removed", removed.lineId());
        }
        if (event instanceof TextCarried carried) {
            return Optional.of(Done.of(actors.teacher(), "carried-text-from", "lesson", carried.fromLessonId())
                    .with("lines", carried.lines().size()));
        }
        return Optional.empty();
    }

    private Optional<Done> line(String verb, LineId line) {
        return Optional.of(Done.of(actors.teacher(), verb, "line", line));
    }
}
