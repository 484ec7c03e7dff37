package org.sharedpen.infra.simulator;

/**
 * A sentence of the story as a class arrives at it.
 *
 * @param frame how it starts
 * @param first how it goes on at the first attempt
 * @param reworked how it goes on after somebody asked what could be stronger
 */
record Sentence(String frame, String first, String reworked) {

    static Sentence of(String line) {
        String[] parts = line.split("\\|", -1);
        return new Sentence(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    String attempt() {
        return frame + " " + first + end(first);
    }

    String finished() {
        return frame + " " + reworked + end(reworked);
    }

    private static String end(String phrase) {
        return phrase.endsWith("?") || phrase.endsWith("!") ? "" : ".";
    }

    static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
