package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.Originator;
import org.sharedpen.query.authorship.ledger.Lesson.Told;

class LedgerLaws {

    @Property(tries = 200)
    void shares_add_up_to_exactly_one(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int actions) {
        Lesson lesson = new RandomLesson(seed, 12).go(actions).lesson;
        Words words = lesson.words();
        int named = words.sixths().values().stream().mapToInt(Integer::intValue).sum();
        int nameless = 0;
        int standing = 0;
        for (WrittenLine line : lesson.ledger.lines()) {
            for (WrittenToken token : line.tokens()) {
                standing += token.word() ? 1 : 0;
                nameless += token.word() && token.originator().pupilIds().isEmpty() ? Words.SIXTHS : 0;
            }
        }
        assertThat(words.total()).isEqualTo(standing);
        assertThat(named + nameless).isEqualTo(Words.SIXTHS * standing);
    }

    @Property(tries = 200)
    void every_standing_word_has_exactly_one_owner(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int actions) {
        Lesson lesson = new RandomLesson(seed, 12).go(actions).lesson;
        List<WrittenToken> tokens = lesson.ledger.lines().stream()
                .flatMap(line -> line.tokens().stream())
                .toList();
        assertThat(tokens).extracting(WrittenToken::identity).doesNotHaveDuplicates();
        for (StandingWords words : lesson.ledger.standingWords()) {
            assertThat(words.standing()).isLessThanOrEqualTo(words.scribed()).isEqualTo((int) tokens.stream()
                    .filter(token -> token.word() && token.cluster().equals(words.cluster()))
                    .count());
        }
    }

    @Property(tries = 100)
    void replay_equals_live_at_every_version(@ForAll long seed) {
        Ledger live = new Ledger();
        List<Told> told = new RandomLesson(seed, 10).go(25).lesson.told;
        for (int version = 1; version <= told.size(); version++) {
            Told next = told.get(version - 1);
            live.apply(next.event(), version, next.action());
            assertSame(live, folded(told.subList(0, version)));
        }
    }

    @Property(tries = 100)
    void redelivery_changes_nothing(@ForAll long seed) {
        List<Told> told = new RandomLesson(seed, 10).go(40).lesson.told;
        Ledger twice = new Ledger();
        for (int version = 1; version <= told.size(); version++) {
            Told next = told.get(version - 1);
            twice.apply(next.event(), version, next.action());
            twice.apply(
                    told.get(version / 2).event(),
                    version / 2 + 1,
                    told.get(version / 2).action());
            twice.apply(next.event(), version, next.action());
        }
        assertSame(twice, folded(told));
    }

    @Property(tries = 300)
    void restoring_a_former_wording_gives_exactly_its_former_owners(
            @ForAll("texts") @Size(min = 2, max = 12) List<String> texts, @ForAll @IntRange(max = 11) int back) {
        Lesson lesson = new Lesson().scribeAs(Lesson.AMIRA, "L1", null, texts.get(0));
        int again = back % texts.size();
        List<List<Integer>> former = new ArrayList<>(List.of(lesson.identities("L1")));
        for (String text : texts.subList(1, texts.size())) {
            lesson.reviseAs(Lesson.pupil("Pupil " + former.size()), "L1", text);
            former.add(lesson.identities("L1"));
        }
        lesson.reviseAs(Lesson.BEN, "L1", texts.get(again).toUpperCase(java.util.Locale.ROOT));
        assertThat(lesson.identities("L1")).isEqualTo(former.get(again));
    }

    @Property(tries = 200)
    void a_revision_to_the_same_text_changes_nothing(@ForAll long seed) {
        Lesson lesson = new RandomLesson(seed, 10).go(40).lesson;
        for (String line : lesson.lines()) {
            List<WrittenToken> before = lesson.written(line).tokens();
            lesson.revise(line, lesson.text(line));
            assertThat(lesson.written(line).tokens()).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    void split_and_join_change_no_owner(@ForAll long seed, @ForAll @IntRange(max = 9) int at) {
        Lesson lesson = new RandomLesson(seed, 10).go(40).lesson;
        for (String line : lesson.lines()) {
            List<WrittenToken> before = lesson.written(line).tokens();
            lesson.split(line, at % before.size(), line + "b").join(line, line + "b");
            assertThat(lesson.written(line).tokens()).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    void correcting_an_attribution_later_equals_having_said_it_right_at_once(@ForAll long seed) {
        List<Told> told = new ArrayList<>(new RandomLesson(seed, 10).go(60).lesson.told);
        Ledger corrected = folded(told);
        for (int at = 0; at < told.size(); at++) {
            if (told.get(at).event() instanceof ContributionOffered offered) {
                told.set(at, new Told(rightAtOnce(offered, told), told.get(at).action()));
            }
        }
        told.removeIf(one -> one.event() instanceof AttributionCorrected);
        Ledger atOnce = folded(told);
        assertThat(atOnce.lines().stream().flatMap(line -> line.tokens().stream()))
                .containsExactlyElementsOf(corrected.lines().stream()
                        .flatMap(line -> line.tokens().stream())
                        .toList());
    }

    private static LessonEvent rightAtOnce(ContributionOffered offered, List<Told> told) {
        Originator last = offered.originator();
        for (Told one : told) {
            if (one.event() instanceof AttributionCorrected right
                    && right.contributionId().equals(offered.contributionId())) {
                last = right.originator();
            }
        }
        return new ContributionOffered(
                offered.contributionId(), last, null, null, offered.wordCount(), null, null, null);
    }

    private static Ledger folded(List<Told> told) {
        Ledger ledger = new Ledger();
        for (int at = 0; at < told.size(); at++) {
            ledger.apply(told.get(at).event(), at + 1, told.get(at).action());
        }
        return ledger;
    }

    private static void assertSame(Ledger one, Ledger other) {
        assertThat(one.lines()).isEqualTo(other.lines());
        assertThat(one.standingWords()).isEqualTo(other.standingWords());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("the", "boat", "sea", "dark", ",", "wave", "a")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }
}
