package org.sharedpen.command.lesson.transcript;

/** Why a transcript cannot be taken; the message is a sentence for whoever sent it, and quotes nobody. */
public final class TranscriptProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TranscriptProblem(String sentence) {
        super(sentence, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
