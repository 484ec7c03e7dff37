package org.sharedpen.dashboard.decisions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.wording.Wording;

/**
 * A decision as the class says it, without a name: {@code We chose plummeted because it shows speed.}
 *
 * @param opening how the sentence begins
 * @param words what was chosen, or what a line became
 * @param instead what the line was before
 * @param because the reason, where there is one that carries the sentence on; with its full stop
 * @param also what else was said for it
 * @param tests the criteria by which it was chosen
 */
public record DecisionCard(
        Decision decision,
        String opening,
        String words,
        @Nullable String instead,
        String because,
        List<String> also,
        List<String> tests) {

    /** Nothing where the words are not the reader's to see, or no longer kept. */
    public static Optional<DecisionCard> of(Decision decision, Wording wording) {
        String words = decision.isChoice()
                ? decision.chosen().map(Decision.Candidate::words).orElse(null)
                : decision.after();
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        List<String> spoken = decision.inFavour().stream()
                .map(reason -> reason.words())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String first = spoken.stream()
                .filter(each -> Clause.of(each).follows())
                .findFirst()
                .orElse(null);
        return Optional.of(new DecisionCard(
                decision,
                wording.say(decision.isChoice() ? "card.chose" : "card.changed"),
                first == null ? words.strip() : unended(words.strip()),
                decision.isChoice() || decision.before() == null ? null : unended(decision.before()),
                first == null
                        ? ""
                        : wording.say("card.because", ended(Clause.of(first).words())),
                spoken.stream().filter(each -> !each.equals(first)).toList(),
                decision.standards().stream()
                        .filter(Decision.Criterion::used)
                        .map(Decision.Criterion::words)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** The whole sentence in one line of text. */
    public String sentence(Wording wording) {
        String what = instead == null
                ? wording.say("card.plain.chose", words)
                : wording.say("card.plain.changed", instead, words);
        return because.isEmpty() ? ended(what) : what + " " + because;
    }

    private static String unended(String clause) {
        return clause.replaceFirst("[.]$", "");
    }

    private static String ended(String clause) {
        return clause.matches("(?s).*[.!?…]$") ? clause : clause + ".";
    }
}
