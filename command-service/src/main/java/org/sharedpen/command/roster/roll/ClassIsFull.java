package org.sharedpen.command.roster.roll;

/** A class has had more pupils than there are pairs of letters. */
public final class ClassIsFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClassIsFull() {
        super("class-full", null, false, false);
    }
}
