package org.sharedpen.query.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedpen.events.Advice;
import org.sharedpen.query.balance.measure.Bands;

/**
 * What level the next lesson might have, by these rules in this order; P is the planned level of the last closed lesson.
 *
 * <ol>
 *   <li>too little to say: fewer than two usable lessons
 *   <li>step back: the words share's upper bound is under P's floor in both of the last two
 *   <li>hold: a third or more of those present in at least two of the last three lessons are unheard in them, completeness is
 *       80 % or more, and that is more than chance gives
 *   <li>step up: in both of the last two the words share is at or above the middle of P's band, the pooled lower bound is above
 *       its floor, pupils settled at least half of two or more decisions, and of ten or more later uses 40 % were used. From 4
 *       to 5 later use alone decides: ten samples, half used with no more than a clue
 *   <li>else hold
 * </ol>
 *
 * Level 0 has no step back, level 5 neither step. It is advice: the teacher chooses.
 */
final class Advising {
    private final Facts facts;
    private final Evidence evidence;

    private Advising(UnitSoFar unit, Evidence evidence) {
        this.facts = new Facts(unit, evidence);
        this.evidence = evidence;
    }

    static Advised of(UnitSoFar unit, Bands bands) {
        return Evidence.of(unit, bands)
                .map(evidence -> new Advising(unit, evidence).advise())
                .orElseGet(() -> TooLittle.of(unit));
    }

    private Advised advise() {
        int planned = evidence.planned();
        if (evidence.isUnderTheLevel()) {
            return new Advised(
                    Advice.STEP_BACK,
                    planned - 1,
                    List.of(facts.last(), facts.before(), facts.both()),
                    against(pointing(facts.decisions(), evidence.decisions().isByPupils()), rising(), later()));
        }
        if (evidence.unheard().areTooMany()) {
            return new Advised(
                    Advice.HOLD,
                    planned,
                    List.of(facts.unheard(), facts.last(), facts.before()),
                    against(
                            pointing(facts.both(), passes()),
                            pointing(facts.decisions(), evidence.decisions().isByPupils()),
                            under(),
                            later()));
        }
        if (evidence.isReadyForMore()) {
            return new Advised(
                    Advice.STEP_UP,
                    planned + 1,
                    reasonsToStepUp(),
                    against(silent(), unsure(), unsampled(), undecided()));
        }
        return new Advised(Advice.HOLD, planned, reasonsToHold(), Hold.caseAgainst(facts, evidence));
    }

    private List<Fact> reasonsToStepUp() {
        return onlyLaterUse()
                ? List.of(facts.laterUse(), facts.last(), facts.decisions())
                : List.of(facts.last(), facts.before(), facts.decisions());
    }

    private List<Fact> reasonsToHold() {
        return Hold.reasons(facts, evidence);
    }

    private boolean onlyLaterUse() {
        return evidence.planned() == Band.INDEPENDENT - 1;
    }

    private boolean passes() {
        Band band = evidence.band();
        return band != null && band.reachesMiddle(evidence.pooled());
    }

    /** More were not heard than chance alone leaves, though not too many to step up. */
    private Optional<Fact> silent() {
        return pointing(
                facts.unheard(),
                evidence.unheard().unheard() > evidence.unheard().byChance()
                        && !evidence.unheard().completeness().tooLow());
    }

    /** Too few later uses, where they were not asked for. */
    private Optional<Fact> unsampled() {
        return pointing(facts.laterUse(), !evidence.laterUse().enough());
    }

    private Optional<Fact> undecided() {
        return pointing(facts.decisions(), !evidence.decisions().isByPupils());
    }

    /** The last lesson alone might still lie under the level that is left behind. */
    private Optional<Fact> unsure() {
        Band band = evidence.band();
        return pointing(
                new Fact(
                        Facts.share(evidence.last(), "In the last lesson") + "; of that lesson alone only "
                                + Percent.of(Objects.requireNonNull(
                                        evidence.last().share().low()))
                                + " is sure.",
                        evidence.last().lessonId(),
                        Fact.Kind.WORDS),
                band != null && !band.isPassedBy(evidence.last().words()));
    }

    /** The share rose from the one lesson to the other. */
    private Optional<Fact> rising() {
        Double before = evidence.before().share().share();
        Double last = evidence.last().share().share();
        return before != null && last != null && Math.round(100 * last) > Math.round(100 * before)
                ? Optional.of(new Fact(
                        "The pupils’ share of new words rose from %s to %s."
                                .formatted(Percent.of(before), Percent.of(last)),
                        evidence.last().lessonId(),
                        Fact.Kind.WORDS))
                : Optional.empty();
    }

    /** One of the two lessons was under the level. */
    private Optional<Fact> under() {
        Band band = evidence.band();
        return pointing(
                facts.last(), band != null && band.isAbove(evidence.last().words()));
    }

    private Optional<Fact> later() {
        return pointing(
                facts.laterUse(),
                evidence.laterUse().enough() && evidence.laterUse().leavesTheWayOpen());
    }

    private static Optional<Fact> pointing(Fact fact, boolean that) {
        return that ? Optional.of(fact) : Optional.empty();
    }

    @SafeVarargs
    private String against(Optional<Fact>... strongestFirst) {
        return Stream.of(strongestFirst)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(facts::onlyTwo)
                .sentence();
    }
}
