package org.sharedpen.command.lesson.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.RuleBroken;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.Contribution;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Link;

/** Which words of the linked contributions are written in a line. */
final class Links {
    private Links() {}

    static List<Link> between(List<ContributionId> contributions, Text line, LessonState lesson, Context context) {
        Matching matching = Matching.with(line.value());
        return contributions.stream()
                .map(id -> link(id, matching, lesson.talk().contribution(id), context))
                .toList();
    }

    private static Link link(ContributionId id, Matching matching, @Nullable Contribution offered, Context context) {
        if (offered == null) {
            throw new RuleBroken(Rule.CONTRIBUTION_MUST_BE_KNOWN);
        }
        return context.open(offered.originator(), id, "words", offered.words())
                .map(words -> matching.link(id, words))
                .orElseGet(() -> new Link(id, offered.wordCount(), List.of(), List.of(), List.of()));
    }
}
