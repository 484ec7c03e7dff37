package org.sharedpen.dashboard.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the class says it, without a name: {@code We chose plummeted because it shows speed.}
 *
 * @param sentence the whole of it in one line of text
 * @param opening how the sentence begins
 * @param instead what a line was before
 * @param words what was chosen, or what the line became
 * @param because the reason, where there is one that carries the sentence on; with its full stop
 * @param also what else was said for it
 * @param tests the criteria by which it was chosen
 */
public record DecisionCard(
        String sentence,
        String opening,
        @Nullable String instead,
        String words,
        @Nullable String because,
        List<String> also,
        List<String> tests) {}
