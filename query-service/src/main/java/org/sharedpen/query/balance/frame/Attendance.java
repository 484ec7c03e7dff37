package org.sharedpen.query.balance.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/**
 * Who was ever present: whom the latest statement says so of, and whoever is named in what stands. An attribution that is
 * corrected counts as if it had been said at once.
 */
final class Attendance {
    private final Map<PupilId, Boolean> stated = new HashMap<>();
    private final Map<ContributionId, Originator> contributions = new HashMap<>();
    private final Set<PupilId> named = new HashSet<>();

    void state(PupilId pupil, boolean present) {
        stated.put(pupil, present);
    }

    void contributed(ContributionId contribution, Originator originator) {
        contributions.put(contribution, originator);
    }

    void named(List<PupilId> pupils) {
        named.addAll(pupils);
    }

    /** Sorted, so that the same lesson always makes the same row. */
    Set<UUID> present() {
        Set<UUID> present = new HashSet<>();
        stated.forEach((pupil, there) -> {
            if (there) {
                present.add(pupil.value());
            }
        });
        named.forEach(pupil -> present.add(pupil.value()));
        contributions
                .values()
                .forEach(originator -> originator.pupilIds().forEach(pupil -> present.add(pupil.value())));
        return new TreeSet<>(present);
    }

    Set<UUID> absent() {
        Set<UUID> absent = new TreeSet<>();
        stated.keySet().forEach(pupil -> absent.add(pupil.value()));
        absent.removeAll(present());
        return absent;
    }
}
