package org.sharedpen.query.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Advice;

/**
 * What is advised for the next lesson.
 *
 * @param level the level advised; null where there is too little to say
 * @param facts the figures that decided, each with its lesson; three, where there are as many
 * @param caseAgainst the strongest figure that points the other way
 */
record Advised(Advice advice, @Nullable Integer level, List<Fact> facts, String caseAgainst) {
    private static final int CITED = 3;

    Advised {
        facts = facts.stream().limit(CITED).toList();
    }
}
