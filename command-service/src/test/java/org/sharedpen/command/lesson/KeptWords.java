package org.sharedpen.command.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.RuleBroken;
import org.sharedpen.command.lesson.action.Words;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;

/** Seals for real, under keys made of the originators themselves. */
final class KeptWords implements Words {
    private final Set<PupilId> erased = new HashSet<>();

    void erase(PupilId pupil) {
        erased.add(pupil);
    }

    @Override
    public SealedWords seal(SchoolId school, Originator originator, String place, String words) {
        if (originator.pupilIds().stream().anyMatch(erased::contains)) {
            throw new RuleBroken(Rule.PUPIL_MUST_BE_IN_CLASS);
        }
        return Seal.close(key(originator), place, words);
    }

    @Override
    public Optional<String> open(SchoolId school, Originator originator, String place, SealedWords words) {
        return originator.pupilIds().stream().anyMatch(erased::contains)
                ? Optional.empty()
                : Seal.open(key(originator), place, words);
    }

    private static byte[] key(Originator originator) {
        String owner = originator.pupilIds().isEmpty() ? "school" : originator.toString();
        try {
            return MessageDigest.getInstance("SHA-256").digest(owner.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
