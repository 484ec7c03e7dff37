package org.sharedpen.command.lesson;

import java.util.Optional;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.RuleBroken;
import org.sharedpen.command.lesson.action.Words;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SealedWords;
import org.springframework.stereotype.Component;

/** Seals and opens words under the keys of whoever said them. */
@Component
class SealedByKeys implements Words {
    private final KeyRing keys;

    SealedByKeys(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public SealedWords seal(SchoolId school, Originator originator, String place, String words) {
        return keys.seal(school, originator, place, words)
                .orElseThrow(() -> new RuleBroken(Rule.PUPIL_MUST_BE_IN_CLASS));
    }

    @Override
    public Optional<String> open(SchoolId school, Originator originator, String place, SealedWords words) {
        return keys.open(school, originator, place, words);
    }
}
