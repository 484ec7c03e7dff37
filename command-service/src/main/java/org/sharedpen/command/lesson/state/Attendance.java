package org.sharedpen.command.lesson.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.PupilId;

/**
 * Who is there. An absent pupil who says or writes something has arrived; whose contribution turns out to be another's has
 * not, and the other has.
 */
public final class Attendance {
    private final Set<PupilId> listed = new HashSet<>();
    private final List<Told> told = new ArrayList<>();
    private Set<PupilId> present = new HashSet<>();

    /** What some event says of who is there; by a contribution, or otherwise. */
    private record Told(
            boolean present, List<PupilId> pupils, @Nullable ContributionId by) {}

    public boolean isPresent(PupilId pupil) {
        return present.contains(pupil);
    }

    /** Whether the pupil was in the class when the lesson was opened, present or not. */
    public boolean wasListed(PupilId pupil) {
        return listed.contains(pupil);
    }

    void apply(LessonEvent event) {
        if (event instanceof LessonOpened opened) {
            listed.addAll(opened.present());
            listed.addAll(opened.absent());
            hear(new Told(true, opened.present(), null));
        } else if (event instanceof AttendanceCorrected corrected) {
            hear(new Told(corrected.present(), List.of(corrected.pupilId()), null));
        } else if (event instanceof AttributionCorrected corrected) {
            told.replaceAll(one -> corrected.contributionId().equals(one.by())
                    ? new Told(true, corrected.originator().pupilIds(), one.by())
                    : one);
            present = new HashSet<>();
            told.forEach(this::count);
        } else {
            ContributionId by = event instanceof ContributionOffered offered ? offered.contributionId() : null;
            hear(new Told(true, Ties.of(event).arrived(), by));
        }
    }

    private void hear(Told one) {
        if (one.by() != null || !one.pupils().isEmpty()) {
            told.add(one);
            count(one);
        }
    }

    private void count(Told one) {
        if (one.present()) {
            present.addAll(one.pupils());
        } else {
            one.pupils().forEach(present::remove);
        }
    }
}
