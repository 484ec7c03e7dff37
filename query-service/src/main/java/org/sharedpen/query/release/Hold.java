package org.sharedpen.query.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a level is held where nothing else is advised: what stepping up still wants, and what spoke for a step all the same. */
final class Hold {
    private Hold() {}

    /** A condition of stepping up, and whether it is met. */
    private record Condition(Fact fact, boolean met) {}

    private static List<Condition> conditions(Facts facts, Evidence evidence) {
        Band band = evidence.band();
        List<Condition> conditions = new ArrayList<>();
        boolean laterUseAlone = evidence.planned() == Band.INDEPENDENT - 1;
        boolean highest = evidence.planned() == Band.INDEPENDENT;
        if (highest) {
            conditions.add(new Condition(facts.highest(), false));
        }
        if (laterUseAlone) {
            conditions.add(new Condition(facts.laterUse(), evidence.laterUse().carriesAlone()));
        }
        conditions.add(new Condition(facts.last(), reaches(band, evidence.last())));
        conditions.add(new Condition(facts.before(), reaches(band, evidence.before())));
        if (!laterUseAlone && !highest) {
            conditions.add(new Condition(facts.both(), band != null && band.isPassedBy(evidence.pooled())));
        }
        conditions.add(new Condition(facts.decisions(), evidence.decisions().isByPupils()));
        if (!laterUseAlone && !highest) {
            conditions.add(new Condition(facts.laterUse(), evidence.laterUse().leavesTheWayOpen()));
        }
        return conditions;
    }

    private static boolean reaches(@Nullable Band band, TaughtLesson lesson) {
        return band != null && band.reachesMiddle(lesson.words());
    }

    /** What is missing first, then what is there. */
    static List<Fact> reasons(Facts facts, Evidence evidence) {
        List<Condition> conditions = conditions(facts, evidence);
        return Stream.concat(
                        conditions.stream().filter(condition -> !condition.met()),
                        conditions.stream().filter(Condition::met))
                .map(Condition::fact)
                .toList();
    }

    /** A lesson under the level speaks for stepping back, else what is met of stepping up speaks for that. */
    static String caseAgainst(Facts facts, Evidence evidence) {
        Band band = evidence.band();
        if (band != null && band.isAbove(evidence.last().words())) {
            return facts.last().sentence() + " Once more, and a step back would be advised.";
        }
        List<Fact> cited = reasons(facts, evidence).subList(0, 3);
        List<Condition> met = conditions(facts, evidence).stream()
                .filter(Condition::met)
                .filter(condition -> condition.fact().kind() != Fact.Kind.LATER_USE
                        || evidence.laterUse().enough())
                .toList();
        return Stream.concat(met.stream().filter(condition -> !cited.contains(condition.fact())), met.stream())
                .map(Condition::fact)
                .findFirst()
                .orElseGet(facts::onlyTwo)
                .sentence();
    }
}
