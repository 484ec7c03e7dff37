package org.sharedpen.command.lesson.state;

import java.util.HashSet;
import java.util.Set;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.PupilId;

/** Who is there. An absent pupil who says or writes something has arrived. */
public final class Attendance {
    private final Set<PupilId> present = new HashSet<>();
    private final Set<PupilId> listed = new HashSet<>();

    public boolean isPresent(PupilId pupil) {
        return present.contains(pupil);
    }

    /** Whether the pupil was in the class when the lesson was opened, present or not. */
    public boolean wasListed(PupilId pupil) {
        return listed.contains(pupil);
    }

    void apply(LessonEvent event) {
        if (event instanceof LessonOpened opened) {
            present.addAll(opened.present());
            listed.addAll(opened.present());
            listed.addAll(opened.absent());
        } else if (event instanceof AttendanceCorrected corrected) {
            if (corrected.present()) {
                present.add(corrected.pupilId());
            } else {
                present.remove(corrected.pupilId());
            }
        } else {
            present.addAll(Ties.of(event).arrived());
        }
    }
}
