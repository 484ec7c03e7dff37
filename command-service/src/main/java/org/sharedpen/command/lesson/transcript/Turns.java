package org.sharedpen.command.lesson.transcript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.transcript.Speakers.Speaker;
import org.sharedpen.events.Tokeniser;

/**
 * Makes turns of rows: consecutive rows of one speaker are one turn; a row without a speaker goes on with the one before;
 * a row without text is passed over.
 */
final class Turns {
    private static final int LONGEST = 512 * 1024; // a lesson in which nobody else is told apart is one turn
    private static final int MOST = 20_000;

    private final Speakers speakers;
    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private @Nullable Speaker speaker;
    private StringBuilder words = new StringBuilder();

    private Turns(Speakers speakers) {
        this.speakers = speakers;
    }

    static List<Turn> of(List<Row> rows, Speakers speakers) {
        Turns turns = new Turns(speakers);
        rows.stream().filter(row -> !row.text().isEmpty()).forEach(turns::add);
        turns.end();
        return turns.checked();
    }

    private void add(Row row) {
        Optional<Speaker> next = row.speaker() == null ? goesOn() : speakers.find(row.speaker());
        if (next.isEmpty()) {
            nameUnknown(row.speaker());
            return;
        }
        if (!next.get().equals(speaker)) {
            end();
            speaker = next.get();
        }
        words.append(words.isEmpty() ? "" : " ").append(row.text());
    }

    private Optional<Speaker> goesOn() {
        return speaker == null ? speakers.nobody() : Optional.of(speaker);
    }

    /** What follows an unknown speaker without a name is theirs, and adds nothing. */
    private void nameUnknown(@Nullable String name) {
        if (name != null) {
            unknown.add(Speakers.bare(name));
        } else if (unknown.isEmpty()) {
            unknown.add("(nobody, at the start)");
        }
    }

    private void end() {
        if (speaker != null && !words.isEmpty()) {
            turns.add(new Turn(speaker, Tokeniser.normalise(words.toString())));
            words = new StringBuilder();
        }
    }

    private List<Turn> checked() {
        if (!unknown.isEmpty()) {
            throw new UnknownSpeakers(List.copyOf(unknown));
        }
        if (turns.isEmpty()) {
            throw new TranscriptProblem("Nobody says anything in this transcript.");
        }
        if (turns.size() > MOST) {
            throw new TranscriptProblem("A transcript has at most 20,000 turns.");
        }
        if (turns.stream().anyMatch(turn -> turn.words().getBytes(StandardCharsets.UTF_8).length > LONGEST)) {
            throw new TranscriptProblem("One speaker speaks for longer than a turn can hold. Are the columns right?");
        }
        return List.copyOf(turns);
    }
}
