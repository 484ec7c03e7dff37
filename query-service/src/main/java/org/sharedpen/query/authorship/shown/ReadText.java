package org.sharedpen.query.authorship.shown;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.LineId;
import org.sharedpen.query.authorship.Examination;
import org.sharedpen.query.authorship.LessonText;
import org.sharedpen.query.authorship.StoredToken;
import org.sharedpen.query.stream.AsOf;

/**
 * The text of a lesson as it was read from the tables or folded from the log, before it is shown to anyone.
 *
 * @param origins whose the carried words are now
 * @param quiet the line of every quiet upgrade
 */
record ReadText(
        List<Line> lines,
        Origins origins,
        List<Examination> examinations,
        @Nullable AccountId openedBy,
        List<LineId> quiet,
        AsOf asOf) {

    /** A line with its tokens as they are stored. */
    record Line(LineId lineId, int version, String text, List<StoredToken> tokens) {}

    static List<Line> lines(LessonText text) {
        return text.ledger().lines().stream()
                .map(line -> new Line(line.lineId(), line.version(), line.text(), StoredToken.of(line)))
                .toList();
    }

    /** Quiet upgrades are for the account that opened the lesson, and for nobody else whatever they may do. */
    @Nullable
    Integer quietUpgrades(LineId line, AccountId viewer) {
        return viewer.equals(openedBy) ? Collections.frequency(quiet, line) : null;
    }

    List<Examination> examinations(LineId line) {
        return examinations.stream()
                .filter(asked -> asked.lineId().equals(line))
                .toList();
    }
}
