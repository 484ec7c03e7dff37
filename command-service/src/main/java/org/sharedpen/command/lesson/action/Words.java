package org.sharedpen.command.lesson.action;

import java.util.Optional;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SealedWords;

/** Seals what people said under their keys, and opens it again. */
public interface Words {

    /**
     * Seals words for whoever said them, bound to their place in the lesson.
     *
     * @throws RuleBroken where a pupil has no key: nobody of this school, or erased
     */
    SealedWords seal(SchoolId school, Originator originator, String place, String words);

    /** Opens them; empty where a key is gone. */
    Optional<String> open(SchoolId school, Originator originator, String place, SealedWords words);
}
