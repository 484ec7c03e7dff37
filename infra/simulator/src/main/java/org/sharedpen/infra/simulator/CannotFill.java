package org.sharedpen.infra.simulator;

/** A product cannot be filled as was asked; the message is a sentence for whoever asked. */
final class CannotFill extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotFill(String sentence) {
        super(sentence);
    }

    CannotFill(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
