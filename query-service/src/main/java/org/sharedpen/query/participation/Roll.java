package org.sharedpen.query.participation;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.session.Name;
import org.sharedpen.query.session.Names;
import org.springframework.stereotype.Component;

/** Pupils in the order of the alphabet, with their names; never in the order of a count. */
@Component
class Roll {
    private static final String ERASED = "a pupil";

    private final Names names;

    Roll(Names names) {
        this.names = names;
    }

    /** A pupil and what to call them. */
    record Called(PupilId pupilId, String displayName) {}

    List<Called> call(SchoolId school, ClassId classId, Collection<PupilId> pupils) {
        Map<PupilId, Name> known = names.of(school, classId, pupils);
        Comparator<Called> alphabetical = Comparator.comparing(Called::displayName, Collator.getInstance(Locale.UK));
        return pupils.stream()
                .map(pupil -> new Called(
                        pupil, known.containsKey(pupil) ? known.get(pupil).displayName() : ERASED))
                .sorted(alphabetical.thenComparing(called -> called.pupilId().value()))
                .collect(Collectors.toUnmodifiableList());
    }
}
