package org.sharedpen.query.decisions;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;

/**
 * A choice as a class sees it, without who said what.
 *
 * @param question absent where it was not written down or cannot be read any more; so are the words of a candidate
 * @param criteria those that can be read
 */
public record PutToClass(
        @Nullable String question,
        @Nullable LineId lineId,
        List<Candidate> candidates,
        List<String> criteria,
        boolean settled) {

    /** One of the suggestions that compete. */
    public record Candidate(String label, @Nullable String words, boolean chosen) {}

    static PutToClass of(Decision choice, Opened opened) {
        return new PutToClass(
                opened.words(choice.question()),
                choice.lineId(),
                choice.candidates().stream()
                        .map(one -> new Candidate(one.label(), opened.words(one.said()), one.chosen()))
                        .toList(),
                choice.criteria().stream()
                        .map(one -> opened.words(one.said()))
                        .filter(Objects::nonNull)
                        .toList(),
                choice.settledBy() != null);
    }
}
