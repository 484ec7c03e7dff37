package org.sharedpen.command.lesson.action;

import java.util.Optional;
import org.sharedpen.command.lesson.state.Frame;
import org.sharedpen.command.lesson.state.Frame.Phase;

/** When in a lesson's course an action may come. */
public enum Admission {
    /** Opening: of a lesson that has not been opened. */
    BEFORE_THE_LESSON {
        @Override
        Optional<Rule> broken(Frame frame, Context context) {
            return switch (frame.phase()) {
                case PLANNED -> Optional.empty();
                case OPEN -> Optional.of(Rule.LESSON_MUST_NOT_BE_OPEN_YET);
                case CLOSED -> Optional.of(Rule.LESSON_MUST_NOT_BE_CLOSED);
            };
        }
    },

    WHILE_OPEN {
        @Override
        Optional<Rule> broken(Frame frame, Context context) {
            return frame.phase() == Phase.CLOSED
                    ? Optional.of(Rule.LESSON_MUST_NOT_BE_CLOSED)
                    : ONCE_OPENED.broken(frame, context);
        }
    },

    /** What happened before the closing is accepted for some days after it, and marked late. */
    ALSO_LATE {
        @Override
        Optional<Rule> broken(Frame frame, Context context) {
            boolean late =
                    frame.phase() == Phase.CLOSED && frame.stillTakes(context.correctedAt(), context.receivedAt());
            return late ? Optional.empty() : WHILE_OPEN.broken(frame, context);
        }
    },

    ONCE_OPENED {
        @Override
        Optional<Rule> broken(Frame frame, Context context) {
            return frame.phase() == Phase.PLANNED ? Optional.of(Rule.LESSON_MUST_BE_OPEN) : Optional.empty();
        }
    };

    abstract Optional<Rule> broken(Frame frame, Context context);
}
