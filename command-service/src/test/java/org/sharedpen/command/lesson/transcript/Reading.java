package org.sharedpen.command.lesson.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedpen.events.Originator;

/** Reads a transcript in which some are known. */
final class Reading {
    private Reading() {}

    static Speakers speakers(String... names) {
        return new Speakers(Stream.concat(Stream.of("T", "S", "Ms. Smith"), Stream.of(names))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> Originator.TEACHER)));
    }

    static List<String> said(String file) {
        return said(file.getBytes(StandardCharsets.UTF_8), speakers());
    }

    static List<String> said(String file, Speakers speakers) {
        return said(file.getBytes(StandardCharsets.UTF_8), speakers);
    }

    static List<String> said(byte[] file, Speakers speakers) {
        return Transcript.turns(file, speakers).stream()
                .map(turn -> turn.speaker().name() + ": " + turn.words())
                .toList();
    }
}
