package org.sharedpen.query.authorship.fidelity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Link;

/** The contributions behind each line: linked when it was written or rewritten. Split and join take them along. */
final class Behind {
    private final Map<LineId, Set<ContributionId>> linked = new HashMap<>();

    void apply(LessonEvent event) {
        if (event instanceof LineScribed scribed) {
            of(scribed.lineId()).addAll(ids(scribed.links()));
        } else if (event instanceof LineRevised revised) {
            of(revised.lineId()).addAll(ids(revised.links()));
        } else if (event instanceof LineSplit split) {
            of(split.newLineId()).addAll(of(split.lineId()));
        } else if (event instanceof LinesJoined joined) {
            of(joined.lineId()).addAll(of(joined.nextLineId()));
        }
    }

    /** Whether a revision brings nothing that was not behind its line already. */
    boolean bringsNothing(LineRevised revised) {
        return of(revised.lineId()).containsAll(ids(revised.links()));
    }

    private Set<ContributionId> of(LineId line) {
        return linked.computeIfAbsent(line, fresh -> new HashSet<>());
    }

    private static List<ContributionId> ids(List<Link> links) {
        return links.stream().map(Link::contributionId).toList();
    }
}
