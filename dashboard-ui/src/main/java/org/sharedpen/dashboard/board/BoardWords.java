package org.sharedpen.dashboard.board;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words that a board is drawn with, for the attribute {@code data-words} of whatever draws one. */
@Component("boardWords")
public class BoardWords {
    private static final List<String> OF_THE_BOARD = List.of(
            "board.title",
            "board.connecting",
            "board.catching-up",
            "board.lost",
            "board.over",
            "board.parked",
            "board.new-code",
            "board.not-open",
            "board.nothing-written",
            "board.text",
            "board.focus",
            "board.settled",
            "board.chosen",
            "board.gone",
            "board.criteria",
            "board.time",
            "board.left",
            "board.share",
            "board.no-words",
            "board.planned",
            "board.own-texts",
            "board.lessons",
            "board.lesson.share",
            "board.lesson.little",
            "board.key",
            "key.pupil",
            "key.teacher",
            "key.source");
    private static final Map<String, List<String>> FAMILIES = Map.of(
            "craftFocus.",
            List.of(
                    "SENTENCE_OPENINGS",
                    "NOUN_PHRASES",
                    "VOCABULARY",
                    "PARAGRAPH_TRANSITIONS",
                    "COHESION",
                    "PUNCTUATION",
                    "DIALOGUE",
                    "OTHER"),
            "segment.",
            List.of(
                    "MODELLING",
                    "SHARED_WRITING",
                    "EXAMINATION",
                    "EDITING",
                    "PLANNING",
                    "THINK_TIME",
                    "PAIR_TALK",
                    "PIGGYBACK",
                    "INDEPENDENT",
                    "REFLECTION"),
            "examination.",
            List.of("WORKS", "STRONGER", "REWORK"));

    private final Wording wording;

    BoardWords(Wording wording) {
        this.wording = wording;
    }

    /** An object of all of them, each under its key; where something is to be put in stands <code>{0}</code>. */
    public String json() {
        Map<String, String> words = new TreeMap<>();
        Stream<String> values = FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(family.getKey()::concat));
        Stream.concat(OF_THE_BOARD.stream(), values).forEach(key -> words.put(key, wording.say(key)));
        return JsonMapper.shared().writeValueAsString(words);
    }
}
