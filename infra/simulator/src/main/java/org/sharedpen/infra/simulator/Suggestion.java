package org.sharedpen.infra.simulator;

import java.util.List;

/** A word that is weighed, and why somebody likes it. */
record Suggestion(String words, String reason) {

    static List<Suggestion> all() {
        return Lines.of("words.txt").stream()
                .map(line -> line.split("\\|", -1))
                .map(parts -> new Suggestion(parts[0].strip(), parts[1].strip()))
                .toList();
    }
}
