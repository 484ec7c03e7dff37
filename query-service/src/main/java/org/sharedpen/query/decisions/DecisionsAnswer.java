package org.sharedpen.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.stream.AsOf;

/**
 * What a class decided, in the order of the lessons and of recording.
 *
 * @param decisions settled choices and reworked examinations
 * @param open choices that are not settled, and examinations that are not closed or changed nothing
 * @param withheld why words and single pupils are left out, where they are
 */
record DecisionsAnswer(
        List<ShownDecision> decisions,
        List<ShownDecision> open,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String withheld,
        AsOf asOf) {
    private static final String WITHHELD = "Who said it, and in what words, is shown to those who teach the class.";

    static DecisionsAnswer of(
            List<StoredDecision> stored, Function<LessonId, Opened> opened, boolean visible, AsOf asOf) {
        return new DecisionsAnswer(
                shown(stored, opened, true), shown(stored, opened, false), visible ? null : WITHHELD, asOf);
    }

    private static List<ShownDecision> shown(
            List<StoredDecision> stored, Function<LessonId, Opened> opened, boolean decided) {
        return stored.stream()
                .filter(one -> one.decision().decided() == decided)
                .map(one -> ShownDecision.of(one, opened.apply(one.lessonId())))
                .toList();
    }
}
