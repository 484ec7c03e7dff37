package org.sharedpen.command.roster.roll;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.roster.code.CaptureCodes;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;

/** Who has which place in which class, by which code. */
final class DraftPlaces {
    private final Map<ClassId, Map<PupilId, RollPlace>> places = new LinkedHashMap<>();
    private final Map<ClassId, CaptureCodes> codes = new HashMap<>();

    void keep(RollPlace kept) {
        places.computeIfAbsent(kept.classId(), ignored -> new LinkedHashMap<>()).put(kept.pupil(), kept);
    }

    List<RollPlace> in(ClassId classId) {
        return List.copyOf(places.getOrDefault(classId, Map.of()).values());
    }

    List<RollPlace> drafted() {
        return places.values().stream()
                .flatMap(inClass -> inClass.values().stream())
                .toList();
    }

    void enrol(ClassId classId, RollPupil pupil, @Nullable String sourceId) {
        RollPlace known = places.getOrDefault(classId, Map.of()).get(pupil.id());
        String code = known == null ? newCode(classId, pupil) : known.code();
        keep(new RollPlace(classId, pupil.id(), code, true, sourceId));
    }

    private String newCode(ClassId classId, RollPupil pupil) {
        return codes.computeIfAbsent(
                        classId,
                        ignored -> new CaptureCodes(
                                in(classId).stream().map(RollPlace::code).toList()))
                .take(pupil.givenName(), pupil.familyName())
                .orElseThrow(ClassIsFull::new);
    }

    void unenrol(Predicate<RollPlace> gone) {
        places.values()
                .forEach(inClass -> inClass.replaceAll(
                        (pupil, place) -> place.enrolled() && gone.test(place) ? place.left() : place));
    }
}
