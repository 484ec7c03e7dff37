package org.sharedpen.query.decisions;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a decision in the words of the class: “plummeted”, because “it shows speed”. */
final class Quotation {
    private Quotation() {}

    /** Null where a word that it needs is gone. */
    static @Nullable String of(Decision decision, Opened opened) {
        String what = decision.kind() == Decision.Kind.CHOICE ? chosen(decision, opened) : reworked(decision);
        if (what == null) {
            return null;
        }
        return why(decision, opened)
                .map(because -> what + ": “" + because + "”")
                .orElse(what + ".");
    }

    private static @Nullable String chosen(Decision decision, Opened opened) {
        return decision.candidates().stream()
                .filter(Decision.Candidate::chosen)
                .map(candidate -> opened.words(candidate.said()))
                .filter(Objects::nonNull)
                .map(words -> "We chose “" + words + "”")
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String reworked(Decision decision) {
        return decision.before() == null
                        || decision.after() == null
                        || decision.before().equals(decision.after())
                ? null
                : "We reworked “" + decision.before() + "” into “" + decision.after() + "”";
    }

    /** The criterion that it was settled by, else one that was stated, else a reason that is not for another suggestion. */
    private static Optional<String> why(Decision decision, Opened opened) {
        return Stream.of(
                        decision.criteria().stream()
                                .filter(Decision.Criterion::used)
                                .map(Decision.Criterion::said),
                        decision.criteria().stream().map(Decision.Criterion::said),
                        decision.reasons().stream()
                                .filter(reason -> isOfNoOther(decision, reason))
                                .map(Decision.Reason::said))
                .flatMap(said -> said)
                .flatMap(said -> Optional.ofNullable(opened.words(said)).stream())
                .findFirst();
    }

    private static boolean isOfNoOther(Decision decision, Decision.Reason reason) {
        return reason.contributionId() == null
                || decision.candidates().stream()
                        .anyMatch(candidate ->
                                candidate.chosen() && candidate.contributionId().equals(reason.contributionId()));
    }
}
