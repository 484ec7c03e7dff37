package org.sharedpen.dashboard.participation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.participation.LessonParticipation.Against;
import org.sharedpen.dashboard.participation.LessonParticipation.Coverage;
import tools.jackson.databind.JsonNode;

/** Pupils by lessons over a unit; pupils are absent, with a reason, where the reader may not see them. */
public record UnitParticipation(
        @Nullable List<Held> lessons,
        @Nullable List<Row> pupils,
        @Nullable List<JsonNode> notYetHeard,
        @Nullable List<JsonNode> persistentlyUnheard,
        @Nullable JsonNode withheld) {

    /** A lesson across the top, with what it has beside chance. */
    public record Held(
            String lessonId,
            @Nullable String title,
            @Nullable String date,
            @Nullable String state,
            @Nullable Coverage coverage,
            @Nullable Map<String, @Nullable Against> evenness) {

        @Nullable
        Against evenness(String figure) {
            return evenness == null ? null : evenness.get(figure);
        }
    }

    /** A pupil down the side. */
    public record Row(
            String pupilId,
            String displayName,
            @Nullable List<Cell> cells,
            @Nullable Double heardIndex,
            @Nullable Double expected) {

        public List<Cell> all() {
            return cells == null ? List.of() : cells;
        }

        public Optional<Cell> cell(String lessonId) {
            return all().stream()
                    .filter(each -> each.lessonId().equals(lessonId))
                    .findFirst();
        }

        /** The step of colour in that lesson's column; a lesson without a word about the pupil counts as away. */
        public String step(String lessonId) {
            return cell(lessonId).map(Cell::step).orElse("absent");
        }

        public @Nullable Integer hearings(String lessonId) {
            return cell(lessonId).map(Cell::hearings).orElse(null);
        }
    }

    /** How often a pupil was heard in a lesson; absent is not nought. */
    public record Cell(
            String lessonId,
            boolean present,
            @Nullable Boolean heard,
            @Nullable Integer hearings) {

        public boolean counts() {
            return Boolean.TRUE.equals(heard) || (hearings != null && hearings > 0);
        }

        /** The step of colour: 0, 1, 2–3, 4 and more. */
        public String step() {
            if (!present) {
                return "absent";
            }
            if (hearings == null) {
                return Boolean.TRUE.equals(heard) ? "some" : "unsaid";
            }
            return hearings >= 4 ? "4" : hearings >= 2 ? "2" : String.valueOf(hearings);
        }
    }

    /** The lessons that were opened; in one that is only planned nobody is absent. */
    public List<Held> held() {
        return lessons == null
                ? List.of()
                : lessons.stream()
                        .filter(lesson -> !"PLANNED".equals(lesson.state()))
                        .toList();
    }

    public List<Row> rows() {
        return pupils == null ? List.of() : pupils;
    }

    public boolean isWithheld() {
        return Withheld.given(withheld);
    }

    public boolean isForOthers() {
        return Withheld.fromReader(withheld);
    }

    public List<String> namesNotYetHeard() {
        return names(notYetHeard);
    }

    public List<String> namesPersistentlyUnheard() {
        return names(persistentlyUnheard);
    }

    /** The names behind ids or small objects, in the order of the rows, which is the alphabet's. */
    private List<String> names(@Nullable List<JsonNode> those) {
        if (those == null) {
            return List.of();
        }
        List<String> ids = those.stream()
                .map(each -> each.isObject() ? each.path("pupilId").asString("") : each.asString(""))
                .toList();
        return rows().stream()
                .filter(row -> ids.contains(row.pupilId()))
                .map(Row::displayName)
                .toList();
    }
}
