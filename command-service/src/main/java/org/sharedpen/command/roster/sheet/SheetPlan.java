package org.sharedpen.command.roster.sheet;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.command.roster.roll.Origin;
import org.sharedpen.command.roster.roll.RollClass;
import org.sharedpen.command.roster.roll.RollDraft;
import org.sharedpen.command.roster.roll.RollPlace;
import org.sharedpen.command.roster.roll.RollPupil;
import org.sharedpen.command.roster.roll.RollTeacher;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;

/** Makes a class of the draft what a sheet says, its pupils known by their names within the class. */
public final class SheetPlan {
    private SheetPlan() {}

    /** Changes the draft. */
    public static Intake apply(Sheet sheet, SheetClass about, RollDraft roll) {
        ClassId classId = putClass(about, roll);
        Map<String, Deque<RollPlace>> known = byName(classId, roll);
        roll.unenrol(place -> place.classId().equals(classId));
        for (ListedName name : sheet.pupils()) {
            RollPlace place = known.getOrDefault(name.key(), new ArrayDeque<>()).poll();
            PupilId pupil = place == null
                    ? roll.putNewPupil(name.givenName(), name.familyName())
                    : rename(place.pupil(), name, roll);
            roll.enrol(classId, pupil, place == null ? null : place.sourceId());
        }
        teach(classId, about.teachers(), roll);
        int pupils = sheet.pupils().size();
        return new Intake("bulk", 1, List.of(classId), about.teachers().size(), pupils, pupils, sheet.dropped());
    }

    /** The class of that title: one that came as a sheet before one of a OneRoster file, unless several bear it. */
    private static ClassId putClass(SheetClass about, RollDraft roll) {
        String title = about.title().toLowerCase(Locale.ROOT);
        Optional<RollClass> sheet = roll.classOf(Origin.SPREADSHEET, title);
        List<RollClass> others = roll.classes().stream()
                .filter(c -> c.origin() == Origin.ONEROSTER && !c.removed())
                .filter(c -> c.title().toLowerCase(Locale.ROOT).equals(title))
                .toList();
        if (sheet.isEmpty() && others.size() == 1) {
            RollClass other = others.get(0);
            return roll.putClass(other.origin(), other.sourceId(), other.title(), about.yearGroups());
        }
        return roll.putClass(Origin.SPREADSHEET, title, about.title(), about.yearGroups());
    }

    /** Two pupils of one name are two: they are met in the same order again, who is still enrolled first. */
    private static Map<String, Deque<RollPlace>> byName(ClassId classId, RollDraft roll) {
        Map<String, Deque<RollPlace>> byName = new HashMap<>();
        roll.placesIn(classId).stream()
                .sorted(Comparator.comparing(RollPlace::enrolled).reversed().thenComparing(RollPlace::code))
                .forEach(place -> byName.computeIfAbsent(name(place, roll).key(), ignored -> new ArrayDeque<>())
                        .add(place));
        return byName;
    }

    private static ListedName name(RollPlace place, RollDraft roll) {
        RollPupil pupil = roll.pupil(place.pupil());
        return new ListedName(pupil.givenName(), pupil.familyName());
    }

    private static PupilId rename(PupilId id, ListedName name, RollDraft roll) {
        RollPupil known = roll.pupil(id);
        return roll.putPupil(known.origin(), known.sourceId(), name.givenName(), name.familyName());
    }

    private static void teach(ClassId classId, List<RollTeacher> teachers, RollDraft roll) {
        if (!teachers.isEmpty()) {
            roll.endDuties(duty -> duty.classId().equals(classId) && duty.sourceId() == null);
        }
        for (RollTeacher teacher : teachers) {
            // without a name a known teacher keeps theirs, and a new one is called by the id
            String id = teacher.rosterUserId();
            if (!teacher.displayName().isEmpty()) {
                roll.putTeacher(id, teacher.displayName());
            } else if (!roll.knowsTeacher(id)) {
                roll.putTeacher(id, id);
            }
            if (!roll.teaches(classId, id)) {
                roll.teach(classId, id, null);
            }
        }
    }
}
