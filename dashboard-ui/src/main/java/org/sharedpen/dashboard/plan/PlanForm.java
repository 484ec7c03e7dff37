package org.sharedpen.dashboard.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** What the planning form holds. Its ids are made when it is first shown, so that sending it twice plans once. */
record PlanForm(String unitId, String title, String textType, List<Row> lessons) {

    private static final int ROWS = 6;

    /** A lesson of the form; one without a title is left out. */
    record Row(String lessonId, String title, String date, String plannedLevel, String protocol, String craftFocus) {

        private Map<String, Object> asBody() {
            return Map.of(
                    "lessonId", lessonId,
                    "title", title,
                    "date", date,
                    "plannedLevel", Integer.valueOf(plannedLevel),
                    "protocol", protocol,
                    "craftFocus", craftFocus);
        }
    }

    static PlanForm blank() {
        List<Row> rows = IntStream.range(0, ROWS)
                .mapToObj(i -> new Row(Ids.next(), "", "", "1", "SCRIBING", "SENTENCE_OPENINGS"))
                .toList();
        return new PlanForm(Ids.next(), "", "NARRATIVE", rows);
    }

    static PlanForm of(MultiValueMap<String, String> fields) {
        int rows = fields.getOrDefault("lessonId", List.of()).size();
        List<Row> lessons = IntStream.range(0, rows)
                .mapToObj(i -> new Row(
                        at(fields, "lessonId", i),
                        at(fields, "lessonTitle", i).strip(),
                        at(fields, "date", i),
                        at(fields, "plannedLevel", i),
                        at(fields, "protocol", i),
                        at(fields, "craftFocus", i)))
                .toList();
        return new PlanForm(
                at(fields, "unitId", 0), at(fields, "title", 0).strip(), at(fields, "textType", 0), lessons);
    }

    Map<String, Object> asBody(String classId) {
        return Map.of(
                "unitId", unitId,
                "classId", classId,
                "title", title,
                "textType", textType,
                "lessons",
                        lessons.stream()
                                .filter(row -> !row.title().isEmpty())
                                .map(Row::asBody)
                                .toList());
    }

    private static String at(MultiValueMap<String, String> fields, String name, int index) {
        List<String> values = fields.getOrDefault(name, List.of());
        return index < values.size() && values.get(index) != null ? values.get(index) : "";
    }
}
