package org.sharedpen.infra.simulator;

import java.util.UUID;

/** A line on the wall, as far as it has come. */
final class Draft {
    private final UUID line;
    private final Sentence sentence;
    private final Voice voice;
    private final boolean reworked;
    private Owned owned;
    private int version = 1;

    Draft(UUID line, Sentence sentence, Voice voice, boolean reworked) {
        this.line = line;
        this.sentence = sentence;
        this.voice = voice;
        this.reworked = reworked;
        this.owned = Owned.by(sentence.frame(), voice == Voice.PUPIL)
                .and(Owned.by(sentence.first(), voice == Voice.PUPIL || voice == Voice.FRAMED));
    }

    UUID line() {
        return line;
    }

    Sentence sentence() {
        return sentence;
    }

    Voice voice() {
        return voice;
    }

    /** Whether the class means to work on it. */
    boolean reworked() {
        return reworked;
    }

    Owned owned() {
        return owned;
    }

    int version() {
        return version;
    }

    /** Its text changed, and no word of it. */
    void touched() {
        version++;
    }

    void finished(boolean byPupils) {
        owned = owned.revised(sentence.finished(), byPupils);
        version++;
    }
}
