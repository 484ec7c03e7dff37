package org.sharedpen.dashboard.reflection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.decisions.ClassDecisions;
import org.sharedpen.dashboard.decisions.Decision;
import org.sharedpen.dashboard.decisions.DecisionCard;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.reflection.UnitReflections.Intention;
import org.sharedpen.dashboard.reflection.UnitReflections.Target;
import org.sharedpen.dashboard.reflection.UnitReflections.Writer;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.sharedpen.dashboard.wording.Wording;

/** Makes each pupil's reminder: the latest thing that the pupil meant to use, in the order of the list of pupils. */
final class Reminders {

    private record Wall(@Nullable List<Line> lines) {}

    private record Line(String lineId, @Nullable String text) {}

    private final Ask ask;
    private final Wording wording;
    private final UnitFrame unit;
    private final ClassDecisions decisions;
    private final Map<String, List<Line>> walls = new HashMap<>();

    Reminders(Ask ask, Wording wording, UnitFrame unit, ClassDecisions decisions) {
        this.ask = ask;
        this.wording = wording;
        this.unit = unit;
        this.decisions = decisions;
    }

    List<Reminder> of(List<Writer> writers, @Nullable String lessonId) {
        return writers.stream()
                .flatMap(writer -> latest(writer, lessonId).map(each -> of(writer, each)).stream())
                .toList();
    }

    private static Optional<Intention> latest(Writer writer, @Nullable String lessonId) {
        return writer.intentions().stream()
                .filter(each -> lessonId == null || lessonId.equals(each.lessonId()))
                .reduce((before, after) -> after);
    }

    private Reminder of(Writer writer, Intention meant) {
        Target target = meant.target() == null ? new Target(null, null) : meant.target();
        DecisionCard card = decisions.made().stream()
                .filter(decision -> decision.decisionId().equals(target.id()))
                .findFirst()
                .flatMap(decision -> DecisionCard.of(decision, wording))
                .orElse(null);
        return new Reminder(writer.displayName(), title(meant.lessonId()), card, line(meant, target), meant.words());
    }

    private @Nullable String title(@Nullable String lessonId) {
        return unit.planned().stream()
                .filter(lesson -> lesson.lessonId().equals(lessonId))
                .map(lesson -> lesson.title())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String line(Intention meant, Target target) {
        if ("LINE".equals(target.kind()) && meant.lessonId() != null) {
            return walls.computeIfAbsent(meant.lessonId(), this::wall).stream()
                    .filter(line -> line.lineId().equals(target.id()))
                    .map(Line::text)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if ("EXAMINATION".equals(target.kind())) {
            return decisions.one(target.id()).map(Decision::after).orElse(null);
        }
        return decisions.made().stream()
                .map(Decision::suggested)
                .flatMap(List::stream)
                .filter(candidate -> candidate.contributionId().equals(target.id()))
                .map(Decision.Candidate::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Line> wall(String lessonId) {
        return ask.maybe("/api/lessons/" + lessonId + "/text", Wall.class)
                .map(Wall::lines)
                .orElse(List.of());
    }
}
