package org.sharedpen.dashboard.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.wording.Wording;

/** Says whose words something is, with names where the reader may know them and as "a pupil" where not. */
public record Voices(Map<String, String> names, Wording wording) {

    private record Pupil(String pupilId, String displayName) {}

    private record Present(@Nullable List<Pupil> pupils) {}

    /** Says that these names will be wanted. */
    public static void ahead(Ask ask, @Nullable String classId) {
        if (classId != null) {
            ask.ahead(pupils(classId));
        }
    }

    private static String pupils(String classId) {
        return "/api/classes/" + classId + "/pupils";
    }

    /** The names of a class as the roster has them, and of whoever was in the lesson and has left since. */
    public static Voices of(Ask ask, @Nullable String classId, String lessonPath, Wording wording) {
        Stream<Pupil> enrolled = classId == null
                ? Stream.empty()
                : ask.maybe(pupils(classId), Pupil[].class).stream().flatMap(Arrays::stream);
        Stream<Pupil> present = ask.maybe(lessonPath + "/participation", Present.class).stream()
                .map(Present::pupils)
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        Map<String, String> names = Stream.concat(enrolled, present)
                .collect(Collectors.toMap(Pupil::pupilId, Pupil::displayName, (one, same) -> one));
        return new Voices(names, wording);
    }

    public String of(@Nullable Originator originator) {
        Originator who = originator == null ? Originator.UNKNOWN : originator;
        List<String> known = who.ids().stream()
                .map((Function<String, @Nullable String>) names::get)
                .filter(Objects::nonNull)
                .toList();
        boolean named = !known.isEmpty() && known.size() == who.ids().size();
        return named ? wording.list(known) : wording.of("originator", who.kind() == null ? "SOMEONE" : who.kind());
    }
}
