package org.sharedpen.infra.local;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.events.Tokeniser;
import org.sharedpen.query.board.cover.CoveredNames;
import org.sharedpen.query.session.GivenName;

/** What a device foretells must be what the services say; {@code -Dseed=} repeats a run. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaptureModulesTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime() % 1_000_000);
    private static final int TEXTS = 2_000;
    private static final List<GivenName> NAMES = List.of(
            new GivenName("Amira", "Khan"),
            new GivenName("Zoë", "Okafor"),
            new GivenName("Will", "May"),
            new GivenName("Jean-Luc", "Petit"),
            new GivenName("Mary Ann", "Smith"),
            new GivenName("D'Arcy", "Lee"),
            new GivenName("I", "Jones"));
    private static final List<String> SIGNS = List.of(
            "a",
            "B",
            "é",
            "e\u0301",
            "ß",
            "7",
            "\u0307",
            "'",
            "’",
            "-",
            "‐",
            "\u2011",
            "\u00ad",
            "\u200d",
            "—",
            ".",
            ",",
            "…",
            "!",
            "“",
            "”",
            "\ud83d\ude00",
            "𝒜",
            "中",
            " ",
            "\u00a0",
            "\t");
    private static final List<String> WORDS = List.of(
            "amira",
            "Amira",
            "AMIRA’S",
            "Ami\u00adra",
            "Khan",
            "Zoe",
            "ZOË",
            "will",
            "Will",
            "May",
            "Jean",
            "jean-luc",
            "Luc",
            "mary",
            "Ann",
            "Mary Ann Smith",
            "d'arcy",
            "D’Arcy's",
            "I",
            "the",
            "Then",
            "boat.",
            "sank!",
            "“",
            "(",
            "\n",
            ",");

    private final Random random = new Random(SEED);
    private final Reader reader;

    CaptureModulesTest(URI product) {
        System.getLogger(CaptureModulesTest.class.getName())
                .log(System.Logger.Level.INFO, "-Dseed={0}", Long.toString(SEED));
        reader = new Reader(product, 1280, ColorScheme.LIGHT).signIn("teacher");
        reader.open("/capture?online");
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void cuts_text_as_the_events_do() {
        List<String> texts = texts(SIGNS, "");
        assertThat(asked("""
                        async (texts) => {
                          const { tokens } = await import("capture/tokens");
                          return texts.map((text) => tokens(text).map((each) => [each.at, each.word, each.text].join()).join("\\n"));
                        }""", texts))
                .isEqualTo(texts.stream().map(CaptureModulesTest::tokens).toList());
    }

    private static String tokens(String text) {
        return Tokeniser.tokens(text).stream()
                .map(token -> "%d,%s,%s".formatted(token.start(), token.word(), token.text()))
                .collect(joining("\n"));
    }

    @Test
    void covers_whatever_a_board_covers() {
        CoveredNames board = CoveredNames.of(NAMES);
        List<String> texts = texts(WORDS, " ");
        List<String> roster =
                NAMES.stream().map(name -> name.given() + " " + name.family()).toList();
        List<String> found = asked("""
                        async ({ roster, texts }) => {
                          const { Covered } = await import("capture/covered");
                          const covered = new Covered(roster.map((displayName) => ({ displayName })));
                          return texts.map((text) => covered.stretches(text).map((each) => `${each.start}-${each.end}`).join());
                        }""", Map.of("roster", roster, "texts", texts));
        for (int i = 0; i < texts.size(); i++) {
            BitSet shown = new BitSet();
            board.in(texts.get(i)).forEach(stretch -> shown.set(stretch.start(), stretch.end()));
            shown.andNot(covered(found.get(i)));
            shown.stream().boxed().toList().stream()
                    .filter(spaces(texts.get(i))::get)
                    .forEach(shown::clear); // between the two halves of a name
            assertThat(shown.isEmpty()).as(texts.get(i)).isTrue();
        }
    }

    private static BitSet covered(String stretches) {
        BitSet covered = new BitSet();
        Stream.of(stretches.split(",")).filter(each -> !each.isEmpty()).forEach(each -> {
            String[] ends = each.split("-");
            covered.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        });
        return covered;
    }

    private static BitSet spaces(String text) {
        BitSet spaces = new BitSet();
        IntStream.range(0, text.length())
                .filter(at -> !Character.isLetterOrDigit(text.charAt(at)))
                .forEach(spaces::set);
        return spaces;
    }

    @Test
    void leaves_what_names_nobody() {
        List<String> texts =
                List.of("Then the boat sank. May I go on?", "I will, she said.", "We may grace the summer.");
        assertThat(asked("""
                        async ({ roster, texts }) => {
                          const { Covered } = await import("capture/covered");
                          const covered = new Covered(roster.map((displayName) => ({ displayName })));
                          return texts.map((text) => covered.cover(text));
                        }""", Map.of("roster", List.of("Will May", "I Jones", "Grace Summer"), "texts", texts)))
                .isEqualTo(texts);
    }

    @Test
    void has_the_same_common_words_as_the_board() throws IOException {
        List<String> words =
                asked("async () => [...(await import(\"capture/common-words\")).COMMON].sort()", List.of());
        try (InputStream list = Objects.requireNonNull(CoveredNames.class.getResourceAsStream("common-words.txt"))) {
            assertThat(words)
                    .containsExactlyElementsOf(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .flatMap(line -> Arrays.stream(line.split(" ")))
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the boat sank                     | offer-contribution TEACHER the boat sank; scribe-line the boat sank
            ak the boat sank                  | offer-contribution PUPIL 1 the boat sank; scribe-line the boat sank
            ak: the boat                      | offer-contribution PUPIL 1 the boat; scribe-line the boat
            ak+zo the boat                    | offer-contribution PAIR 1 2 the boat; scribe-line the boat
            ak & zo the boat                  | offer-contribution PAIR 1 2 the boat; scribe-line the boat
            ? the boat                        | offer-contribution SOMEONE the boat; scribe-line the boat
            * the boat                        | offer-contribution CLASS the boat; scribe-line the boat
            ak                                | offer-contribution PUPIL 1
            ak -                              | take-pass 1
            ak it sunk => it sank             | offer-contribution PUPIL 1 it sunk; scribe-line it sank
            ak a boat // zo it floats         | offer-contribution PUPIL 1 a boat; scribe-line a boat; give-reason PUPIL 2 it floats
            ak a boat // it floats            | offer-contribution PUPIL 1 a boat; scribe-line a boat; give-reason PUPIL 1 it floats
            ak + and sank                     | offer-contribution PUPIL 1 and sank; revise-line It lurched. and sank
            + and sank                        | offer-contribution TEACHER and sank; revise-line It lurched. and sank
            https://example.org/ is a place   | offer-contribution TEACHER https://example.org/ is a place; scribe-line https://example.org/ is a place
            no boat sank                      | offer-contribution TEACHER no boat sank; scribe-line no boat sank
            qx the boat                       | hold capture.hold.nobody
            AK the boat                       | hold capture.hold.written
            the boat of Amira                 | hold capture.hold.name
            /c which verb                     | open-choice which verb
            /choice which verb                | open-choice which verb
            /cho which verb                   | open-choice which verb
            /x ak                             | take-pass 1
            /t 3                              | start-segment PAIR_TALK 180
            /h                                | start-segment THINK_TIME 60
            /t now                            | hold capture.hold.minutes
            /f voc                            | set-edit-focus VOCABULARY
            /e 1 works                        | examine-line WORKS
            /k ak it hears well               | hold capture.hold.choice
            /s a v                            | hold capture.hold.choice
            /m from the book                  | offer-contribution SOURCE from the book; scribe-line from the book
            /away ak zo                       | correct-attendance 1 false; correct-attendance 2 false
            /away ak qx                       | hold capture.hold.code
            /away ak+zo                       | correct-attendance 1 false; correct-attendance 2 false
            /u                                | ask undo
            /nonsense                         | hold capture.hold.verb
            """)
    void reads_the_line(String typed, String meant) {
        assertThat(asked(READ, Map.of("typed", typed))).containsExactly(meant);
    }

    private static final String READ = """
            async ({ typed }) => {
              const { read } = await import("capture/grammar");
              const { Covered } = await import("capture/covered");
              const { say } = await import("capture/words");
              const roster = [
                { pupilId: "1", code: "ak", displayName: "Amira Khan" },
                { pupilId: "2", code: "zo", displayName: "Zoë Okafor" },
              ];
              const state = { lines: [{ lineId: "l", version: 1, text: "It lurched.", tokens: [] }], choices: [], left: new Set() };
              const meant = read(typed, { state, roster, say, covered: new Covered(roster), sure: [] });
              const who = (each) => each && [each.kind, ...(each.pupilIds ?? [])];
              const told = (each) => [
                each.type, who(each.originator), each.pupilId, each.present, each.kind, each.plannedSeconds, each.craftFocus,
                each.type === "examine-line" ? each.question : undefined, each.text,
                each.type === "open-choice" ? each.question : undefined,
              ].flat().filter((part) => part !== undefined).join(" ");
              return [meant.hold ? `hold ${meant.hold[0]}` : meant.ask ? `ask ${meant.ask}` : meant.actions.map(told).join("; ")];
            }""";

    private List<String> texts(List<String> parts, String between) {
        return IntStream.range(0, TEXTS)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(part -> parts.get(random.nextInt(parts.size())))
                        .collect(joining(between)))
                .toList();
    }

    @SuppressWarnings("unchecked") // every script here answers strings
    private List<String> asked(String script, Object about) {
        return (List<String>) reader.page().evaluate(script, about);
    }
}
