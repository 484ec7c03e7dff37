package org.sharedpen.query.session;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.stereotype.Component;

/** Pupils in the order of the alphabet, with their names; never in the order of a count. */
@Component
public class Roll {
    private static final String ERASED = "a pupil";

    private final Names names;

    Roll(Names names) {
        this.names = names;
    }

    /** A pupil and what to call them. */
    public record Called(PupilId pupilId, String displayName) {}

    /** These pupils by their names. */
    public List<Called> call(SchoolId school, ClassId classId, Collection<PupilId> pupils) {
        Map<PupilId, Name> known = names.of(school, classId, pupils);
        Collator alphabet = Collator.getInstance(Locale.UK); // which by itself passes over the space between names
        Comparator<Called> alphabetical = Comparator.comparing(
                called -> called.displayName().split(" "), (one, other) -> Arrays.compare(one, other, alphabet));
        return pupils.stream()
                .map(pupil -> new Called(
                        pupil, known.containsKey(pupil) ? known.get(pupil).displayName() : ERASED))
                .sorted(alphabetical.thenComparing(called -> called.pupilId().value()))
                .collect(Collectors.toUnmodifiableList());
    }
}
