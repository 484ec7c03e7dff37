package org.sharedpen.query.reflection;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

/**
 * From meaning to use a decision to having used it: {@code intended} are the reflections that stand, one for each pupil and
 * lesson; {@code sampled} those whose writer's independent writing was looked at; {@code used} and {@code partly} what the
 * latest look found. Counts, from 0.
 *
 * @param usedWithLittle of the used, those with no support, a prompt or a clue
 */
record Transfer(int intended, int sampled, int used, int partly, int usedWithLittle) {
    private static final int ENOUGH = 10;
    private static final Set<Support> LITTLE = Set.of(Support.NONE, Support.PROMPT, Support.CLUE);

    static Transfer of(List<Meant> reflections) {
        return new Transfer(
                reflections.size(),
                count(reflections, meant -> meant.used() != null),
                count(reflections, meant -> meant.used() == Used.YES),
                count(reflections, meant -> meant.used() == Used.PARTLY),
                count(
                        reflections,
                        meant -> meant.used() == Used.YES
                                && meant.support() != null
                                && LITTLE.contains(meant.support())));
    }

    /** Whether ten were sampled; with fewer, no share of them says anything. */
    boolean enough() {
        return sampled >= ENOUGH;
    }

    private static int count(List<Meant> reflections, Predicate<Meant> which) {
        return (int) reflections.stream().filter(which).count();
    }
}
