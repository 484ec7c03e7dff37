package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.TextCarried;
import org.sharedpen.query.authorship.ledger.Lesson.Told;

class CarriedTextLaws {

    @Property(tries = 150)
    void every_word_is_whose_the_slow_ledger_says_however_many_lessons_it_came(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int lessons) {
        RandomUnit unit = new RandomUnit(seed, lessons);
        for (int at = 0; at < unit.size(); at++) {
            SlowLedger slow = unit.slow(at);
            for (WrittenLine line : unit.ledger(at).lines()) {
                List<SlowLedger.Word> words = slow.standing(line.lineId());
                assertThat(line.tokens()).hasSameSizeAs(words);
                for (int place = 0; place < words.size(); place++) {
                    assertSame(line.tokens().get(place), words.get(place));
                }
            }
        }
    }

    private static void assertSame(WrittenToken token, SlowLedger.Word word) {
        assertThat(token.identity()).isEqualTo(word.number());
        assertThat(token.text()).isEqualToIgnoringCase(word.key());
        assertThat(token.carried()).isEqualTo(word.owner() instanceof SlowLedger.Carried);
        assertThat(token.contributionId()).isEqualTo(RandomUnit.contribution(word.owner()));
        if (word.owner() instanceof SlowLedger.Carried from) {
            assertThat(token.origin()).isNotNull();
            assertThat(Objects.requireNonNull(token.origin()).lesson()).isEqualTo(from.lesson());
            assertThat(Objects.requireNonNull(token.origin()).cluster())
                    .endsWith("/" + from.owner().toString());
        } else {
            assertThat(token.origin()).isNull();
        }
    }

    /** What comes along is what stood there, but that it came along; and it is not new here. */
    @Property(tries = 150)
    void carrying_keeps_every_owner_and_makes_no_new_word(@ForAll long seed) {
        RandomUnit unit = new RandomUnit(seed, 3);
        for (int at = 1; at < unit.size(); at++) {
            int here = at;
            Ledger ledger = new Ledger(unit::stood);
            for (int version = 1; version <= unit.told(at).size(); version++) {
                Told next = unit.told(at).get(version - 1);
                int before = newWords(ledger);
                ledger.apply(next.event(), version, next.action()); // as live: nothing of it is undone yet
                if (next.event() instanceof TextCarried carried) {
                    assertThat(newWords(ledger)).isEqualTo(before);
                    List<WrittenLine> there = unit.stood(carried.fromLessonId(), carried.fromVersion());
                    carried.lines().forEach(line -> assertThat(owners(ledger.lines(), line.lineId(), unit.id(here)))
                            .isEqualTo(owners(there, line.lineId(), carried.fromLessonId()))
                            .isNotEmpty());
                    assertThat(ledger.lines().stream().map(WrittenLine::lineId))
                            .endsWith(carried.lines().stream()
                                    .map(line -> line.lineId())
                                    .toArray(LineId[]::new));
                }
            }
        }
    }

    @Property(tries = 100)
    void a_carried_word_stays_carried_and_its_lessons_words_add_up(@ForAll long seed) {
        RandomUnit unit = new RandomUnit(seed, 3);
        for (int at = 0; at < unit.size(); at++) {
            Ledger ledger = unit.ledger(at);
            List<WrittenToken> tokens = ledger.lines().stream()
                    .flatMap(line -> line.tokens().stream())
                    .filter(WrittenToken::word)
                    .toList();
            for (StandingWords words : ledger.standingWords()) {
                List<WrittenToken> own = tokens.stream()
                        .filter(token -> token.cluster().equals(words.cluster()))
                        .toList();
                assertThat(words.standing()).isEqualTo(own.size());
                assertThat(words.carriedWords()).isEqualTo((int)
                        own.stream().filter(WrittenToken::carried).count());
                assertThat(words.origin() == null ? words.carriedWords() : words.newWords() + words.scribed())
                        .isZero();
            }
            assertThat(tokens).extracting(WrittenToken::cluster).allSatisfy(cluster -> assertThat(
                            ledger.standingWords().stream().map(StandingWords::cluster))
                    .contains(cluster));
        }
    }

    /** Of a line that came, went and came again too: the next revision is judged by the version that is shown. */
    @Property(tries = 100)
    void a_line_has_the_version_that_the_last_event_gave_it(@ForAll long seed) {
        RandomUnit unit = new RandomUnit(seed, 3);
        for (int at = 0; at < unit.size(); at++) {
            Ledger ledger = new Ledger(unit::stood);
            Map<LineId, Integer> last = new HashMap<>();
            for (int version = 1; version <= unit.told(at).size(); version++) {
                Told next = unit.told(at).get(version - 1);
                ledger.apply(next.event(), version, next.action());
                if (next.event() instanceof ActionVoided) {
                    break; // from here on the lesson is folded anew, without what was undone
                }
                given(next.event()).forEach((line, now) -> assertThat(now)
                        .isGreaterThan(Objects.requireNonNullElse(last.put(line, now), 0)));
                ledger.lines().forEach(line -> assertThat(line.version()).isEqualTo(last.get(line.lineId())));
            }
        }
    }

    private static Map<LineId, Integer> given(LessonEvent event) {
        if (event instanceof LineScribed scribed) {
            return Map.of(scribed.lineId(), 1);
        } else if (event instanceof LineRevised revised) {
            return Map.of(revised.lineId(), revised.version());
        } else if (event instanceof LineSplit split) {
            return Map.of(split.lineId(), split.version(), split.newLineId(), 1);
        } else if (event instanceof LinesJoined joined) {
            return Map.of(joined.lineId(), joined.version());
        }
        return event instanceof TextCarried carried
                ? carried.lines().stream().collect(Collectors.toMap(CarriedLine::lineId, CarriedLine::version))
                : Map.of();
    }

    private static int newWords(Ledger ledger) {
        return ledger.standingWords().stream().mapToInt(StandingWords::newWords).sum();
    }

    /** Each token with where it was first written, which says whose it is, whatever is corrected there and when. */
    private static List<String> owners(List<WrittenLine> lines, LineId line, LessonId lesson) {
        return lines.stream()
                .filter(one -> one.lineId().equals(line))
                .flatMap(one -> one.tokens().stream())
                .map(token -> token.text() + " "
                        + Objects.requireNonNullElseGet(token.origin(), () -> new Origin(lesson, token.cluster())))
                .toList();
    }
}
