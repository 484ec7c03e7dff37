package org.sharedpen.command.lesson.text;

import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.Seen;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Wall;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/** A line takes in the one directly behind it. */
public record JoinLines(Seen line, Seen next) implements Action {

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<Object> buildsOn() {
        return List.of(line.lineId(), next.lineId());
    }

    @Override
    public List<Seen> seen() {
        return List.of(line, next);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        Wall wall = lesson.wall();
        if (!wall.stands(next.lineId(), line.lineId())) {
            return Decision.refuse(Rule.LINES_MUST_FOLLOW_ONE_ANOTHER);
        }
        String first = wall.text(line.lineId());
        String second = wall.text(next.lineId());
        Text joined = new Text(join(first, wall.between(line.lineId(), next.lineId()), second));
        return Decision.record(new LinesJoined(line.lineId(), line.version() + 1, next.lineId(), joined.value()));
    }

    /** Joining changes no token, so what once stood between the two serves only while it keeps their tokens apart. */
    private static String join(String first, String between, String second) {
        List<String> apart = Stream.of(first, second).flatMap(JoinLines::tokens).toList();
        String joined = first + between + second;
        return tokens(joined).toList().equals(apart) ? joined : first + " " + second;
    }

    private static Stream<String> tokens(String text) {
        return Tokeniser.tokens(text).stream().map(Token::text);
    }
}
