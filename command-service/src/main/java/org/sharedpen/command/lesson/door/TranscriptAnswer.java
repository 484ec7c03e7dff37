package org.sharedpen.command.lesson.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.command.lesson.transcript.Turn;
import org.sharedpen.events.Tokeniser;

/**
 * What a transcript holds, and what of it is new.
 *
 * @param turns how many turns the transcript has
 * @param stored how many of them are new
 * @param duplicates how many were recorded before
 */
record TranscriptAnswer(
        int turns, int words, Map<String, Share> bySpeaker, int stored, int duplicates, long version, String position) {

    /** What one speaker says. */
    record Share(int turns, int words) {
        Share and(Share other) {
            return new Share(turns + other.turns, words + other.words);
        }
    }

    static TranscriptAnswer of(List<Turn> turns, int stored, long version, long position) {
        Map<String, Share> bySpeaker = new LinkedHashMap<>();
        turns.forEach(turn ->
                bySpeaker.merge(turn.speaker().name(), new Share(1, Tokeniser.words(turn.words())), Share::and));
        int words = bySpeaker.values().stream().mapToInt(Share::words).sum();
        return new TranscriptAnswer(
                turns.size(), words, bySpeaker, stored, turns.size() - stored, version, "p" + position);
    }
}
