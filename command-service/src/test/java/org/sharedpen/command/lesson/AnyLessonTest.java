package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Deciding.asks;
import static org.sharedpen.command.lesson.Deciding.attendsTo;
import static org.sharedpen.command.lesson.Deciding.attendsToAll;
import static org.sharedpen.command.lesson.Deciding.looksAt;
import static org.sharedpen.command.lesson.Deciding.parks;
import static org.sharedpen.command.lesson.Deciding.reworks;
import static org.sharedpen.command.lesson.Deciding.settles;
import static org.sharedpen.command.lesson.Deciding.states;
import static org.sharedpen.command.lesson.TakingAlong.carried;
import static org.sharedpen.command.lesson.TakingAlong.meansTheChoice;
import static org.sharedpen.command.lesson.TakingAlong.used;
import static org.sharedpen.command.lesson.Telling.arrives;
import static org.sharedpen.command.lesson.Telling.joined;
import static org.sharedpen.command.lesson.Telling.leaves;
import static org.sharedpen.command.lesson.Telling.moved;
import static org.sharedpen.command.lesson.Telling.offered;
import static org.sharedpen.command.lesson.Telling.open;
import static org.sharedpen.command.lesson.Telling.passes;
import static org.sharedpen.command.lesson.Telling.removed;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.scribedAfter;
import static org.sharedpen.command.lesson.Telling.split;
import static org.sharedpen.command.lesson.Telling.starts;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.undone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Line;
import org.sharedpen.command.lesson.text.EarlierWall;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LineId;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

class AnyLessonTest {
    private static final List<String> PUPILS = List.of("Amira", "Ben", "Chloe", "Dev");

    /** Something that may happen, most of it possible, some of it refused. */
    @Provide
    Arbitrary<Action> actions() {
        Arbitrary<String> pupil = Arbitraries.of(PUPILS);
        Arbitrary<String> line = Arbitraries.of("L1", "L2", "L3");
        Arbitrary<String> text = Arbitraries.of("He fell.", "The wolf fell down.", "Nobody saw, nobody cared.");
        Arbitrary<Integer> version = Arbitraries.integers().between(1, 3);
        return Arbitraries.oneOf(
                pupil.map(name -> leaves(name)),
                pupil.map(name -> arrives(name)),
                pupil.map(name -> passes(name)),
                pupil.map(name -> offered("by " + name, the(name), "the wolf fell")),
                Arbitraries.of("a", "b").map(name -> starts(name)),
                line.flatMap(id -> text.map(words -> scribed(id, words))),
                line.flatMap(id -> line.map(after -> scribedAfter(after, id, "After."))),
                line.flatMap(id -> pupil.map(name -> scribed(id, "The wolf.", "by " + name))),
                line.flatMap(id -> text.flatMap(words -> version.map(v -> revised(id, v, words)))),
                line.flatMap(id -> version.map(v -> split(id, v, 3, "L3"))),
                line.flatMap(id -> line.flatMap(next -> version.map(v -> joined(id, v, next, 1)))),
                line.flatMap(id -> line.map(after -> moved(id, 1, after))),
                line.map(id -> removed(id, 1)),
                decisions(pupil, line));
    }

    private static Arbitrary<Action> decisions(Arbitrary<String> pupil, Arbitrary<String> line) {
        Arbitrary<String> choice = Arbitraries.of("which?", "what?");
        Arbitrary<String> look = Arbitraries.of("look", "second look");
        return Arbitraries.oneOf(
                Arbitraries.of(CraftFocus.VOCABULARY, CraftFocus.DIALOGUE).map(focus -> attendsTo(focus)),
                Arbitraries.just(attendsToAll()),
                choice.map(name -> asks(name)),
                choice.flatMap(name -> pupil.map(each -> states(each, name, "by " + each))),
                choice.flatMap(name -> pupil.map(each -> settles(name, "by " + each))),
                pupil.map(each -> parks("by " + each)),
                line.flatMap(id -> look.map(name -> looksAt(id, name))),
                look.flatMap(name -> pupil.map(each -> reworks(name, the(each)))),
                pupil.flatMap(each -> choice.map(name -> meansTheChoice(each, name))),
                pupil.map(each -> used(each, "it fell")),
                Arbitraries.of("E1", "E2", "L1").map(AnyLessonTest::comes),
                Arbitraries.of("E1", "E2").map(AnyLessonTest::comes),
                Arbitraries.of("E1", "E2").flatMap(id -> Arbitraries.integers()
                        .between(1, 3)
                        .flatMap(v -> Arbitraries.of(removed(id, v), revised(id, v, "After.")))));
    }

    private static Action comes(String line) {
        return carried(new EarlierWall(true, 1, List.of(new Line(Telling.line(line), 1, "Then."))));
    }

    @Property
    void what_is_voided_is_as_if_it_had_never_been_offered(
            @ForAll("actions") Action action, @ForAll @Size(max = 25) List<@From("actions") Action> actions) {
        Story with = Story.opened();
        Story without = Story.opened();
        for (Action each : actions) {
            assertThat(with.then(each).last()).isEqualTo(without.then(each).last());
        }
        long version = with.lesson.version();
        Outcome outcome = with.as("it", action).last();
        Assume.that(outcome.status() == Outcome.Status.ACCEPTED && with.lesson.version() > version);
        with.then(undone("it")).isAccepted();
        RecursiveComparisonConfiguration parts = RecursiveComparisonConfiguration.builder()
                .withIgnoredFields("past", "wall.ever")
                .withIgnoredFieldsOfTypes(SealedWords.class)
                .withIgnoredFieldsMatchingRegexes("wall\\.lines.*version")
                .build();
        assertThat(with.lesson).usingRecursiveComparison(parts).isEqualTo(without.lesson);
    }

    @Property
    void versions_of_lines_only_ever_rise(@ForAll @Size(max = 40) List<@From("actions") Action> actions) {
        Story story = Story.opened();
        Map<LineId, String> seen = new HashMap<>();
        Map<LineId, Integer> highest = new HashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            story.as("a" + i, actions.get(i));
            if (i % 3 == 2) {
                story.then(undone("a" + (i - 1)));
            }
            story.lesson.wall().lines().forEach(line -> {
                int before = highest.getOrDefault(line.lineId(), 0);
                boolean same = line.text().equals(seen.get(line.lineId()));
                assertThat(line.version()).isGreaterThanOrEqualTo(same ? before : before + 1);
                highest.put(line.lineId(), line.version());
                seen.put(line.lineId(), line.text());
            });
        }
    }

    @Property
    void a_line_that_is_split_and_joined_again_reads_the_same(@ForAll("texts") String text, @ForAll int at) {
        Story story = Story.opened(scribed("L1", text));
        String whole = story.wall().get(0);
        List<Token> tokens = Tokeniser.tokens(whole);
        Assume.that(tokens.size() > 1);
        int place = tokens.get(1 + Math.floorMod(at, tokens.size() - 1)).start();
        story.then(split("L1", 1, place, "L2")).isAccepted();
        List<String> apart = story.wall().stream()
                .flatMap(line -> Tokeniser.tokens(line).stream().map(Token::text))
                .toList();
        assertThat(apart).isEqualTo(tokens.stream().map(Token::text).toList());
        story.then(joined("L1", 2, "L2", 1)).isAccepted();
        assertThat(story.wall()).containsExactly(whole);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "wolf",
                        "don't",
                        " ",
                        "  ",
                        ",",
                        ".",
                        "\u201c",
                        "e\u0301",
                        "3",
                        "-",
                        "\n",
                        "\ud83d\udc3a",
                        "\u0301",
                        "\u200d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .filter(text -> !Tokeniser.tokens(text).isEmpty());
    }

    @Property
    void a_batch_sent_twice_is_as_one_sent_once(@ForAll @Size(max = 25) List<@From("actions") Action> actions) {
        Story story = new Story();
        List<Entry> batch = new ArrayList<>();
        batch.add(story.entry("open", open()));
        for (int i = 0; i < actions.size(); i++) {
            batch.add(story.entry("a" + i, actions.get(i)));
        }
        List<Outcome> first = story.batch(batch.toArray(Entry[]::new));
        LessonState once = story.lesson;
        long version = once.version();
        List<Entry> accepted = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (first.get(i).refusal() == null) {
                accepted.add(batch.get(i));
            }
        }
        assertThat(story.again(accepted)).allMatch(outcome -> outcome.equals(Outcome.DUPLICATE));
        assertThat(story.lesson.version()).isEqualTo(version);
    }
}
