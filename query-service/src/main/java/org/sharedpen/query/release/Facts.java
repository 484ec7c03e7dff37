package org.sharedpen.query.release;

import java.util.Objects;
import org.sharedpen.query.balance.measure.Gauge;

/** What was looked at, in sentences: each says a figure, and beside it the bound that it is held against. */
record Facts(UnitSoFar unit, Evidence evidence) {

    /** The words of the last usable lesson. */
    Fact last() {
        return words(evidence.last(), "In the last lesson");
    }

    /** The words of the one before. */
    Fact before() {
        return words(evidence.before(), "In the lesson before");
    }

    private Fact words(TaughtLesson lesson, String when) {
        return new Fact(share(lesson, when) + besideTheBand(lesson) + ".", lesson.lessonId(), Fact.Kind.WORDS);
    }

    /** "In the last lesson 40 of 60 new words were the pupils', 67 %". */
    static String share(TaughtLesson lesson, String when) {
        long pupil = lesson.words().pupil();
        long total = lesson.words().total();
        String count = pupil == 0 ? "none of " + total : pupil + " of " + total;
        return "%s %s new words %s the pupils’, %s"
                .formatted(when, count, Told.was(pupil == 0 ? 2 : pupil), Percent.of((double) pupil / total));
    }

    private String besideTheBand(TaughtLesson lesson) {
        Band band = evidence.band();
        if (band == null) {
            return "";
        }
        double share = (double) lesson.words().pupil() / lesson.words().total();
        if (band.isAbove(lesson.words())) {
            return "; even at most (%s) that is under level %d, which begins at %s"
                    .formatted(
                            Percent.beside(high(lesson), band.floor().doubleValue()),
                            band.level(),
                            Percent.of(band.floor()));
        }
        String middle = "the middle of level %d (%s)".formatted(band.level(), Percent.of(band.middle()));
        if (band.reachesMiddle(lesson.words())) {
            return ", which reaches " + middle;
        }
        boolean looksLikeIt =
                Math.round(share * 100) >= Math.round(band.middle().doubleValue() * 100);
        return (looksLikeIt ? ", just under " : ", under ") + middle;
    }

    private static double high(TaughtLesson lesson) {
        return Objects.requireNonNull(lesson.share().high(), "thirty words have an interval");
    }

    /** The words of both lessons together, and how sure that is. */
    Fact both() {
        Gauge gauge = Gauge.clustered(evidence.pooled());
        double low = Objects.requireNonNull(gauge.low(), "sixty words have an interval");
        double high = Objects.requireNonNull(gauge.high(), "sixty words have an interval");
        Band band = evidence.band();
        String sure;
        if (band == null || band.level() == 0) {
            sure = "surely between %s and %s".formatted(Percent.of(low), Percent.of(high));
        } else if (band.isPassedBy(evidence.pooled())) {
            double floor = band.floor().doubleValue();
            sure = "at least %s is sure, more than the %s where level %d begins"
                    .formatted(Percent.atLeast(low, floor), Percent.of(floor), band.level());
        } else {
            sure = "only %s is sure, and level %d begins at %s"
                    .formatted(Percent.beside(low, band.floor().doubleValue()), band.level(), Percent.of(band.floor()));
        }
        return last(
                "In both lessons together %d of %d new words %s the pupils’; %s."
                        .formatted(gauge.pupil(), gauge.total(), Told.was(gauge.pupil()), sure),
                Fact.Kind.BOTH_LESSONS);
    }

    /** Who settled what. */
    Fact decisions() {
        Settled settled = evidence.decisions();
        String sentence =
                switch (settled.total()) {
                    case 0 -> "No decision was settled in the last two lessons; it takes two to say who settles them.";
                    case 1 ->
                        settled.byPupils() == 1
                                ? "One decision was settled in the last two lessons, by pupils; it takes two."
                                : "One decision was settled in the last two lessons, by the teacher; it takes two.";
                    default ->
                        "Pupils settled %s of %d decisions in the last two lessons."
                                .formatted(
                                        settled.byPupils() == 0 ? "none" : String.valueOf(settled.byPupils()),
                                        settled.total());
                };
        return last(sentence, Fact.Kind.DECISIONS);
    }

    /** Who was not heard. */
    Fact unheard() {
        Unheard unheard = evidence.unheard();
        String lessons =
                unheard.lessons() == 2 ? "both of the last two lessons" : "at least two of the last three lessons";
        String sentence;
        if (unheard.of() == 0) {
            sentence = "No pupil came to %s.".formatted(lessons);
        } else if (unheard.completeness().tooLow()) {
            sentence = "Too few contributions have a name to say who of the last lessons was not heard.";
        } else if (unheard.unheard() == 0) {
            sentence = unheard.of() == 1
                    ? "The one pupil who came to %s was heard.".formatted(lessons)
                    : "All %d pupils who came to %s were heard.".formatted(unheard.of(), lessons);
        } else if (unheard.of() == 1) {
            sentence = "The one pupil who came to %s was not heard.".formatted(lessons);
        } else {
            sentence = "%d of %d pupils who came to %s %s not heard in them; chance alone leaves %s."
                    .formatted(
                            unheard.unheard(),
                            unheard.of(),
                            lessons,
                            Told.was(unheard.unheard()),
                            byChance(unheard.byChance()));
        }
        return last(sentence, Fact.Kind.UNHEARD);
    }

    private static String byChance(double expected) {
        long whole = Math.round(expected);
        return whole == 0 ? "hardly one" : "about " + Told.word((int) whole);
    }

    /** Whether what was meant was used. */
    Fact laterUse() {
        LaterUse later = evidence.laterUse();
        boolean alone = evidence.planned() == Band.INDEPENDENT - 1;
        String sentence;
        if (!later.enough()) {
            sentence = later.sampled() == 0
                    ? "No later use has been looked at yet; from ten on they count."
                    : "Only %s been looked at; from ten on they count."
                            .formatted(Told.some(later.sampled(), "later use has", "later uses have"));
        } else if (alone) {
            sentence = told(later.usedWithLittle(), later.sampled(), "used with no more than a clue", 0.5);
        } else {
            sentence = told(later.used(), later.sampled(), "used", 0.4);
        }
        return new Fact(sentence, unit.lastSampled().orElse(evidence.last().lessonId()), Fact.Kind.LATER_USE);
    }

    private static String told(int used, int sampled, String how, double bound) {
        return "Of %d later uses looked at, %s %s %s (%s); it takes %s."
                .formatted(
                        sampled,
                        used == 0 ? "none" : String.valueOf(used),
                        Told.was(used == 0 ? 2 : used),
                        how,
                        Percent.beside((double) used / sampled, bound),
                        Percent.of(bound));
    }

    /** Above level 5 there is none. */
    Fact highest() {
        return last(
                "Level 5 was planned for the last lesson, each pupil’s own text; there is no level above it.",
                Fact.Kind.RECORDED);
    }

    /** What is never missing: how little two lessons are. */
    Fact onlyTwo() {
        return last(
                "It is two lessons and %d new words that are looked at; what you saw yourself counts as well."
                        .formatted(evidence.pooled().total()),
                Fact.Kind.RECORDED);
    }

    private Fact last(String sentence, Fact.Kind kind) {
        return new Fact(sentence, evidence.last().lessonId(), kind);
    }
}
