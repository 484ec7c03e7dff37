package org.sharedpen.command.roster.roll;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;

/** A roll on which changes are tried before they are stored. Nobody is ever struck off it: who goes is unenrolled. */
public final class RollDraft {
    private record Source(Origin origin, String id) {}

    private final Roll stored;
    private final Supplier<UUID> ids;
    private final Map<ClassId, RollClass> classes = new LinkedHashMap<>();
    private final Map<PupilId, RollPupil> pupils = new LinkedHashMap<>();
    private final DraftPlaces places = new DraftPlaces();
    private final Map<String, RollTeacher> teachers = new LinkedHashMap<>();
    private final Map<RollDuty.Key, RollDuty> duties = new LinkedHashMap<>();
    private final Map<Source, ClassId> classOf = new HashMap<>();
    private final Map<Source, PupilId> pupilOf = new HashMap<>();

    /**
     * A draft that is the stored roll still.
     *
     * @param ids random ones, for classes and pupils seen for the first time
     */
    public RollDraft(Roll stored, Supplier<UUID> ids) {
        this.stored = stored;
        this.ids = ids;
        stored.classes().forEach(this::keep);
        stored.pupils().forEach(this::keep);
        stored.places().forEach(places::keep);
        stored.teachers().forEach(teacher -> teachers.put(teacher.rosterUserId(), teacher));
        stored.duties().forEach(duty -> duties.put(duty.key(), duty));
    }

    private void keep(RollClass kept) {
        classes.put(kept.id(), kept);
        classOf.put(new Source(kept.origin(), kept.sourceId()), kept.id());
    }

    private void keep(RollPupil kept) {
        pupils.put(kept.id(), kept);
        pupilOf.put(new Source(kept.origin(), kept.sourceId()), kept.id());
    }

    public Collection<RollClass> classes() {
        return List.copyOf(classes.values());
    }

    public Optional<RollClass> classOf(Origin origin, String sourceId) {
        return Optional.ofNullable(classOf.get(new Source(origin, sourceId))).map(classes::get);
    }

    public Optional<RollPupil> pupilOf(Origin origin, String sourceId) {
        return Optional.ofNullable(pupilOf.get(new Source(origin, sourceId))).map(pupils::get);
    }

    public RollPupil pupil(PupilId id) {
        return Objects.requireNonNull(pupils.get(id));
    }

    public boolean knowsTeacher(String rosterUserId) {
        return teachers.containsKey(rosterUserId);
    }

    /** The places of a class, of those who have gone too. */
    public List<RollPlace> placesIn(ClassId classId) {
        return places.in(classId);
    }

    /** Puts a class on the roll, under its old id where it has one. Without year groups it keeps those it had. */
    public ClassId putClass(Origin origin, String sourceId, String title, Collection<Integer> yearGroups) {
        Optional<RollClass> known = classOf(origin, sourceId);
        ClassId id = known.map(RollClass::id).orElseGet(() -> new ClassId(ids.get()));
        List<Integer> years = yearGroups.isEmpty()
                ? known.map(RollClass::yearGroups).orElse(List.of())
                : yearGroups.stream().sorted().distinct().toList();
        keep(new RollClass(id, origin, sourceId, title, years, false));
        return id;
    }

    public void removeClass(ClassId id) {
        classes.computeIfPresent(id, (ignored, gone) -> gone.gone());
    }

    /** Puts a pupil on the roll, under the old id where they have one. */
    public PupilId putPupil(Origin origin, String sourceId, String givenName, String familyName) {
        PupilId id = pupilOf(origin, sourceId).map(RollPupil::id).orElseGet(() -> new PupilId(ids.get()));
        keep(new RollPupil(id, origin, sourceId, givenName, familyName));
        return id;
    }

    /** Puts a new pupil on the roll of whom only the name is known. */
    public PupilId putNewPupil(String givenName, String familyName) {
        PupilId id = new PupilId(ids.get());
        keep(new RollPupil(id, Origin.SPREADSHEET, id.toString(), givenName, familyName));
        return id;
    }

    /** Gives a pupil a place in a class, with the capture code they had there before or a new one. */
    public void enrol(ClassId classId, PupilId pupil, @Nullable String sourceId) {
        places.enrol(classId, pupil(pupil), sourceId);
    }

    /** Unenrols from each place that the condition picks. */
    public void unenrol(Predicate<RollPlace> gone) {
        places.unenrol(gone);
    }

    public void putTeacher(String rosterUserId, String displayName) {
        teachers.put(rosterUserId, new RollTeacher(rosterUserId, displayName));
    }

    public void teach(ClassId classId, String rosterUserId, @Nullable String sourceId) {
        RollDuty duty = new RollDuty(classId, rosterUserId, sourceId);
        duties.put(duty.key(), duty);
    }

    public boolean teaches(ClassId classId, String rosterUserId) {
        return duties.containsKey(new RollDuty.Key(classId, rosterUserId));
    }

    /** Ends each duty that the condition picks. */
    public void endDuties(Predicate<RollDuty> ended) {
        duties.values().removeIf(ended);
    }

    /** The roll as it is to be. */
    public Roll drafted() {
        return new Roll(
                List.copyOf(classes.values()),
                List.copyOf(pupils.values()),
                places.drafted(),
                List.copyOf(teachers.values()),
                List.copyOf(duties.values()));
    }

    /** What differs from the stored roll. */
    public RollChanges changes() {
        return RollChanges.between(stored, drafted());
    }
}
