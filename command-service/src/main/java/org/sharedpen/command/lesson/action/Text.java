package org.sharedpen.command.lesson.action;

import org.sharedpen.command.problem.PlainText;
import org.sharedpen.events.Tokeniser;

/** Words as someone said or wrote them: normalised, trimmed, not empty, at most 2,000 characters. */
public record Text(String value) {
    /** The most characters that a text has. */
    public static final int LONGEST = 2_000;

    public Text {
        if (!PlainText.isPlain(value)) {
            throw new RuleBroken(Rule.TEXT_MUST_BE_READABLE);
        }
        value = Tokeniser.normalise(value).strip();
        if (Tokeniser.tokens(value).isEmpty()) {
            throw new RuleBroken(Rule.TEXT_MUST_SAY_SOMETHING);
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new RuleBroken(Rule.TEXT_MUST_FIT);
        }
    }

    /** How many words it has; punctuation is never counted. */
    public int words() {
        return Tokeniser.words(value);
    }
}
