package org.sharedpen.dashboard.plan;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What the planning form holds. Its ids are made when it is first shown, so that sending it twice plans once. */
record PlanForm(String unitId, String title, String textType, List<LessonEntry> lessons) {

    private static final Pattern LESSON = Pattern.compile("/lessons/(\\d{1,4})/.*");
    private static final int ROWS = 6;

    static PlanForm blank() {
        return new PlanForm(
                Ids.next(),
                "",
                "NARRATIVE",
                Stream.generate(LessonEntry::blank).limit(ROWS).toList());
    }

    static PlanForm of(MultiValueMap<String, String> fields) {
        int rows = fields.getOrDefault("lessonId", List.of()).size();
        return new PlanForm(
                LessonEntry.at(fields, "unitId", 0),
                LessonEntry.at(fields, "title", 0).strip(),
                LessonEntry.at(fields, "textType", 0),
                IntStream.range(0, rows)
                        .mapToObj(row -> LessonEntry.of(fields, row))
                        .toList());
    }

    Map<String, Object> asBody(String classId) {
        return Map.of(
                "unitId", unitId,
                "classId", classId,
                "title", title,
                "textType", textType,
                "lessons", named().stream().map(LessonEntry::asBody).toList());
    }

    /** Where a row stands in what is sent, as the problem points to it; one without a title is left out. */
    public String place(LessonEntry row) {
        return "/lessons/" + named().indexOf(row);
    }

    /** The number that the form gives to the lesson of this pointer, or 0. */
    int numberAt(String pointer) {
        Matcher lesson = LESSON.matcher(pointer);
        int place = lesson.matches() ? Integer.parseInt(lesson.group(1)) : named().size();
        return place < named().size() ? lessons.indexOf(named().get(place)) + 1 : 0;
    }

    private List<LessonEntry> named() {
        return lessons.stream().filter(row -> !row.title().isEmpty()).toList();
    }
}
