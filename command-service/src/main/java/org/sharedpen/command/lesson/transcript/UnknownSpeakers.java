package org.sharedpen.command.lesson.transcript;

import java.util.List;

/** Speakers that nobody was named for. Their names go into the answer, and nowhere else. */
public final class UnknownSpeakers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    UnknownSpeakers(List<String> names) {
        super("speakers", null, false, false);
        this.names = names;
    }

    public List<String> names() {
        return names;
    }
}
