package org.sharedpen.query.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sharedpen.events.Advice;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.participation.chance.Completeness;

/** What holds for the advice on any unit: the table read slowly says the same, and its sentences can be read aloud. */
class AdviceLaws {
    private static final Pattern DECIMAL_PERCENT = Pattern.compile("[0-9][.,][0-9]+ %");
    private static final Pattern WRONG_NUMBER = Pattern.compile(
            "\\b(1 (lessons|pupils|contributions|words|decisions)|one \\w+s (has|was)|1 of \\d+ [^.]*? were)\\b");

    @Property(tries = 2_000)
    void the_table_read_slowly_says_the_same(@ForAll("units") UnitSoFar unit) {
        Advised advised = Advising.of(unit, Bands.USUAL);
        assertThat(advised.advice() + " " + advised.level()).isEqualTo(slowly(unit));
    }

    @Property(tries = 2_000)
    void three_facts_are_cited_and_something_speaks_against(@ForAll("units") UnitSoFar unit) {
        Advised advised = Advising.of(unit, Bands.USUAL);
        assertThat(advised.facts())
                .hasSize(unit.usable().size() < 2 ? Math.min(3, unit.lessons().size()) : 3);
        assertThat(advised.facts()).doesNotHaveDuplicates();
        List<LessonId> lessons =
                unit.lessons().stream().map(TaughtLesson::lessonId).toList();
        assertThat(lessons)
                .containsAll(advised.facts().stream().map(Fact::lessonId).toList());
        if (advised.advice() != Advice.TOO_LITTLE_TO_SAY) {
            assertThat(advised.level()).isBetween(0, 5);
        }
    }

    @Property(tries = 2_000)
    void every_sentence_is_plain_english_in_whole_per_cent(@ForAll("units") UnitSoFar unit) {
        Advised advised = Advising.of(unit, Bands.USUAL);
        Stream.concat(
                        Stream.concat(advised.facts().stream().map(Fact::sentence), Stream.of(advised.caseAgainst())),
                        ScaffoldSigns.over(unit).stream().map(ScaffoldSign::sentence))
                .forEach(AdviceLaws::isPlain);
    }

    private static void isPlain(String sentence) {
        assertThat(sentence)
                .endsWith(".")
                .doesNotContain("null", "NaN", "  ", "..")
                .doesNotContainPattern(DECIMAL_PERCENT)
                .doesNotContainPattern(WRONG_NUMBER);
        assertThat(Character.isLowerCase(sentence.charAt(0))).as(sentence).isFalse();
        assertThat(sentence.length()).as(sentence).isLessThan(230);
    }

    @Provide
    Arbitrary<UnitSoFar> units() {
        return Arbitraries.longs().map(AdviceLaws::random);
    }

    private static UnitSoFar random(long seed) {
        Random random = new Random(seed);
        int count = random.nextInt(6);
        int level = random.nextInt(6);
        double share = random.nextDouble();
        Made[] lessons = new Made[count];
        for (int i = 0; i < count; i++) {
            Made made = new Made(i + 1);
            int total = random.nextInt(6) == 0 ? random.nextInt(30) : 30 + random.nextInt(120);
            long pupil = Math.min(total, Math.max(0, Math.round(total * (share + random.nextGaussian() / 20))));
            int heard = random.nextInt(10);
            int decisions = random.nextInt(4);
            int sampled = random.nextInt(8);
            int used = random.nextInt(sampled + 1);
            made.planned(random.nextInt(4) == 0 ? random.nextInt(6) : level)
                    .contributions(random.nextInt(8) == 0 ? 9 : 10 + random.nextInt(9))
                    .words(pupil, total, total * (1L + random.nextInt(4)))
                    .decisions(random.nextInt(decisions + 1), decisions)
                    .voices(Made.voices(
                            9, heard, random.nextInt(40), new Completeness(random.nextInt(20), random.nextInt(6))))
                    .later(sampled, used, random.nextInt(used + 1))
                    .shared(random.nextInt(40), random.nextInt(20))
                    .pen(random.nextInt(5), random.nextInt(200));
            if (random.nextInt(12) == 0) {
                made.mode(CaptureMode.TRANSCRIBED);
            }
            if (i == count - 1 && random.nextInt(3) == 0) {
                made.state(random.nextBoolean() ? State.OPEN : State.PLANNED);
            }
            lessons[i] = made;
        }
        return Made.unit(lessons);
    }

    /** The table as it stands in the description of the domain, with nothing remembered and nothing pooled before its time. */
    private static String slowly(UnitSoFar unit) {
        List<TaughtLesson> usable = new ArrayList<>();
        int planned = -1;
        for (TaughtLesson lesson : unit.lessons()) {
            if (lesson.state() == State.CLOSED) {
                planned = lesson.plannedLevel();
                if (lesson.captureMode() != CaptureMode.TRANSCRIBED
                        && lesson.contributions() >= 10
                        && lesson.words().total() >= 30) {
                    usable.add(lesson);
                }
            }
        }
        if (usable.size() < 2) {
            return "TOO_LITTLE_TO_SAY null";
        }
        double[] floors = {0, 0.10, 0.35, 0.60, 0.85};
        double[] ceilings = {0.10, 0.35, 0.60, 0.85, 1};
        TaughtLesson a = usable.get(usable.size() - 2);
        TaughtLesson b = usable.get(usable.size() - 1);
        if (planned <= 4 && high(a.words()) < floors[planned] && high(b.words()) < floors[planned]) {
            return "STEP_BACK " + (planned - 1);
        }
        if (tooManyUnheard(usable.subList(Math.max(0, usable.size() - 3), usable.size()))) {
            return "HOLD " + planned;
        }
        int sampled = 0;
        int used = 0;
        int little = 0;
        for (TaughtLesson lesson : unit.lessons()) {
            sampled += lesson.laterUse().sampled();
            used += lesson.laterUse().used();
            little += lesson.laterUse().usedWithLittle();
        }
        boolean up;
        if (planned == 5) {
            up = false;
        } else if (planned == 4) {
            up = sampled >= 10 && little >= sampled / 2.0;
        } else {
            double middle = (floors[planned] + ceilings[planned]) / 2 - 1e-9;
            Clusters both = new Clusters(
                    a.words().pupil() + b.words().pupil(),
                    a.words().total() + b.words().total(),
                    a.words().squares() + b.words().squares());
            int decided = a.decisions().total() + b.decisions().total();
            int pupils = a.decisions().byPupils() + b.decisions().byPupils();
            up = share(a.words()) >= middle
                    && share(b.words()) >= middle
                    && low(both) > floors[planned]
                    && decided >= 2
                    && pupils >= decided / 2.0
                    && (sampled < 10 || used >= 0.4 * sampled - 1e-9);
        }
        return up ? "STEP_UP " + (planned + 1) : "HOLD " + planned;
    }

    private static boolean tooManyUnheard(List<TaughtLesson> lessons) {
        int of = 0;
        int unheard = 0;
        double chance = 0;
        for (PupilId pupil : Made.pupils(0, 9)) {
            int there = 0;
            boolean heard = false;
            double missing = 1;
            for (TaughtLesson lesson : lessons) {
                if (lesson.voices().present().contains(pupil)) {
                    there++;
                    heard |= lesson.voices().heard().contains(pupil);
                    missing *= Math.pow(
                            1 - 1.0 / lesson.voices().present().size(),
                            lesson.voices().hearings().single());
                }
            }
            if (there >= 2) {
                of++;
                unheard += heard ? 0 : 1;
                chance += missing;
            }
        }
        int named = lessons.stream()
                .mapToInt(lesson -> lesson.voices().completeness().named())
                .sum();
        int someone = lessons.stream()
                .mapToInt(lesson -> lesson.voices().completeness().someone())
                .sum();
        boolean complete = named + someone == 0 || named / (double) (named + someone) >= 0.8;
        return of > 0 && unheard >= of / 3.0 && complete && unheard > chance;
    }

    private static double share(Clusters words) {
        return (double) words.pupil() / words.total();
    }

    private static double low(Clusters words) {
        return bound(words, -1);
    }

    private static double high(Clusters words) {
        return bound(words, 1);
    }

    private static double bound(Clusters words, int sign) {
        double p = share(words);
        double n = (double) words.total() * words.total() / words.squares();
        double z = 1.959963985;
        if (sign < 0 && p == 0) {
            return 0;
        }
        return (p + z * z / (2 * n) + sign * z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
    }
}
