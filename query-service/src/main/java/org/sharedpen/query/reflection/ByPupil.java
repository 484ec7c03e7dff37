package org.sharedpen.query.reflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.Opener;
import org.sharedpen.query.session.Roll;
import org.springframework.stereotype.Component;

/** Puts reflections together pupil by pupil in the order of the alphabet, names joined and words opened for this answer. */
@Component
class ByPupil {
    private final Roll roll;
    private final KeyRing keys;

    ByPupil(Roll roll, KeyRing keys) {
        this.roll = roll;
        this.keys = keys;
    }

    List<ReflectionsAnswer.PupilReflections> of(
            SchoolId school, ClassId classId, List<UnitReflections.LessonMeant> lessons) {
        Map<PupilId, List<Meant>> meant = new HashMap<>();
        lessons.forEach(
                lesson -> lesson.meant().forEach(one -> meant.computeIfAbsent(one.pupilId(), key -> new ArrayList<>())
                        .add(one)));
        Opener opener = keys.of(school, speakers(meant));
        return roll.call(school, classId, meant.keySet()).stream()
                .map(called -> new ReflectionsAnswer.PupilReflections(
                        called.pupilId(),
                        called.displayName(),
                        meant.getOrDefault(called.pupilId(), List.of()).stream()
                                .map(one -> shown(opener, school, one))
                                .toList()))
                .toList();
    }

    /** The pupils who reflect, and those whose suggestions they mean to use. */
    private static Stream<Originator> speakers(Map<PupilId, List<Meant>> meant) {
        Stream<Originator> quoted = meant.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> Stream.ofNullable(one.targetWords()))
                .flatMap(target -> Stream.ofNullable(target.suggestion()))
                .map(TargetWords.Suggestion::originator);
        return Stream.concat(meant.keySet().stream().map(Originator::pupil), quoted);
    }

    private static @Nullable String reads(Opener opener, SchoolId school, Meant meant) {
        TargetWords target = meant.targetWords();
        TargetWords.Suggestion said = target == null ? null : target.suggestion();
        if (said == null) {
            return target == null ? null : target.line();
        }
        return opener.open(
                        StreamId.of(school, meant.lessonId()),
                        said.originator(),
                        said.contributionId(),
                        "words",
                        said.words())
                .orElse(null);
    }

    private static ReflectionsAnswer.ShownReflection shown(Opener opener, SchoolId school, Meant meant) {
        KeptWords words = meant.words();
        return new ReflectionsAnswer.ShownReflection(
                meant.reflectionId(),
                meant.lessonId(),
                meant.target(),
                reads(opener, school, meant),
                open(opener, school, meant, "words", words.words()),
                meant.used() != null,
                meant.used(),
                meant.support(),
                open(opener, school, meant, "task", words.taskTitle()),
                meant.date(),
                open(opener, school, meant, "quote", words.quote()));
    }

    private static @Nullable String open(
            Opener opener, SchoolId school, Meant meant, String field, @Nullable SealedWords sealed) {
        return sealed == null
                ? null
                : opener.open(
                                StreamId.of(school, meant.lessonId()),
                                Originator.pupil(meant.pupilId()),
                                meant.reflectionId(),
                                field,
                                sealed)
                        .orElse(null);
    }
}
