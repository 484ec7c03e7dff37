package org.sharedpen.command.lesson.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;

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
            present.addAll(named(event));
        }
    }

    private static List<PupilId> named(LessonEvent event) {
        if (event instanceof ContributionOffered offered) {
            return offered.originator().pupilIds();
        }
        if (event instanceof ReasonGiven given) {
            return given.originator().pupilIds();
        }
        if (event instanceof PassTaken taken) {
            return List.of(taken.pupilId());
        }
        if (event instanceof LineScribed scribed) {
            return of(scribed.originator(), scribed.scribe());
        }
        if (event instanceof LineRevised revised) {
            return revised.narration() == null
                    ? of(revised.originator(), revised.scribe())
                    : of(
                            revised.originator(),
                            revised.scribe(),
                            revised.narration().originator());
        }
        return List.of();
    }

    private static List<PupilId> of(Originator... whoever) {
        return Stream.of(whoever).flatMap(who -> who.pupilIds().stream()).toList();
    }
}
