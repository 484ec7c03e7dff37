package org.sharedpen.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the class says it, without a name: <em>We chose “plummeted” because it shows speed.</em>
 *
 * @param sentence the whole of it
 * @param opening how the sentence begins
 * @param instead what a line was before it was reworked
 * @param words what was chosen, or what the line became
 * @param because the reason that carries the sentence on, where there is one; with its full stop
 * @param also what else was said for it
 * @param tests the criteria that it was settled by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Saying(
        String sentence,
        String opening,
        @Nullable String instead,
        String words,
        @Nullable String because,
        List<String> also,
        List<String> tests) {

    /** Null where nothing was decided, and where a word that it needs is gone. */
    static @Nullable Saying of(Decision decision, Opened opened) {
        boolean choice = decision.kind() == Decision.Kind.CHOICE;
        String words = choice ? chosen(decision, opened) : decision.after();
        String instead = choice ? null : decision.before();
        if (!decision.decided() || words == null || (!choice && (instead == null || instead.equals(words)))) {
            return null;
        }
        List<String> spoken = decision.inFavour()
                .flatMap(reason -> Stream.ofNullable(opened.words(reason.said())))
                .distinct()
                .toList();
        String first = spoken.stream()
                .filter(each -> Clause.of(each).follows())
                .findFirst()
                .orElse(null);
        String because = first == null
                ? null
                : "because " + Sentences.ended(Clause.of(first).words());
        List<String> also = spoken.stream().filter(each -> !each.equals(first)).toList();
        List<String> tests = decision.criteria().stream()
                .filter(Decision.Criterion::used)
                .flatMap(criterion -> Stream.ofNullable(opened.words(criterion.said())))
                .toList();
        String opening = choice ? "We chose" : "We changed";
        String what = Sentences.what(opening, instead, words);
        return new Saying(
                Sentences.whole(what, because, Stream.concat(tests.stream(), also.stream())),
                opening,
                instead == null ? null : Sentences.unended(instead),
                because == null ? words.strip() : Sentences.unended(words.strip()),
                because,
                also,
                tests);
    }

    private static @Nullable String chosen(Decision decision, Opened opened) {
        return decision.candidates().stream()
                .filter(Decision.Candidate::chosen)
                .map(candidate -> opened.words(candidate.said()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
