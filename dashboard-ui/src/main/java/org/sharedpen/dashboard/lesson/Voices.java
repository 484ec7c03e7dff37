package org.sharedpen.dashboard.lesson;

import java.util.List;
import java.util.Map;
import org.sharedpen.dashboard.lesson.LessonText.Origin;
import org.sharedpen.dashboard.wording.Wording;

/** Says whose words a run is, with names where the reader may know them and as "a pupil" where not. */
record Voices(Map<String, String> names, Wording wording) {

    public String of(Origin origin) {
        String kind = origin.kind() == null ? "SOMEONE" : origin.kind();
        List<String> known = origin.ids().stream()
                .map(names::get)
                .filter(name -> name != null)
                .toList();
        boolean named = !known.isEmpty() && known.size() == origin.ids().size();
        return named ? wording.list(known) : wording.of("originator", kind);
    }
}
