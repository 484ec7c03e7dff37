package org.sharedpen.command.lesson.text;

import java.util.List;
import java.util.stream.IntStream;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.Seen;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/**
 * A line becomes two.
 *
 * @param at where the second begins, in UTF-16 units
 */
public record SplitLine(Seen line, int at, LineId newLine) implements Action {

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<Object> makes() {
        return List.of(newLine);
    }

    @Override
    public List<Object> buildsOn() {
        return List.of(line.lineId());
    }

    @Override
    public List<Seen> seen() {
        return List.of(line);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        String whole = lesson.wall().text(line.lineId());
        List<Token> tokens = Tokeniser.tokens(whole);
        return IntStream.range(1, tokens.size())
                .filter(token -> tokens.get(token).start() == at)
                .mapToObj(token -> Decision.record(new LineSplit(
                        line.lineId(),
                        line.version() + 1,
                        token,
                        whole.substring(0, at).stripTrailing(),
                        newLine,
                        whole.substring(at))))
                .findFirst()
                .orElseGet(() -> Decision.refuse(Rule.SPLIT_MUST_LEAVE_TWO_LINES));
    }
}
