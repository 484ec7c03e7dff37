package org.sharedpen.dashboard.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What the planning form holds. Its ids are made when it is first shown, so that sending it twice plans once. */
record PlanForm(String unitId, String title, String textType, List<LessonEntry> lessons) {

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

    private List<LessonEntry> named() {
        return lessons.stream().filter(row -> !row.title().isEmpty()).toList();
    }
}
