package org.sharedpen.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LineId;
import org.sharedpen.query.authorship.shown.WallLine;
import org.sharedpen.query.authorship.shown.WallOwner;
import org.sharedpen.query.authorship.shown.WallRun;
import org.sharedpen.query.board.cover.CoveredNames;
import org.sharedpen.query.board.cover.CoveredNames.Stretch;

/**
 * A line with whose words it is made of.
 *
 * @param runs one after the other they are the line, white space included
 * @param examined what is being asked of it just now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardLine(
        LineId lineId, List<BoardRun> runs, @Nullable ExaminationQuestion examined) {

    /** A passage of one owner. */
    record BoardRun(String text, WallOwner by) {}

    /** With every name covered; a covered word keeps its owner, one of several owners that of its first word. */
    static BoardLine of(WallLine line, CoveredNames names) {
        String text = line.runs().stream().map(WallRun::text).collect(Collectors.joining());
        List<Stretch> covered = names.in(text);
        List<BoardRun> runs = new ArrayList<>();
        int from = 0;
        for (WallRun run : line.runs()) {
            int to = from + run.text().length();
            String shown = shown(text, from, to, covered);
            if (!shown.isEmpty()) {
                runs.add(new BoardRun(shown, run.by()));
            }
            from = to;
        }
        return new BoardLine(line.lineId(), List.copyOf(runs), line.asked());
    }

    private static String shown(String text, int from, int to, List<Stretch> covered) {
        StringBuilder shown = new StringBuilder();
        int at = from;
        for (Stretch name : covered) {
            if (name.end() > at && name.start() < to) {
                if (name.start() >= from) {
                    shown.append(text, at, name.start()).append(CoveredNames.COVER);
                }
                at = Math.min(name.end(), to);
            }
        }
        return shown.append(text, at, to).toString();
    }
}
