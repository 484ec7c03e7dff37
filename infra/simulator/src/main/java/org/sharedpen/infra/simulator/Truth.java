package org.sharedpen.infra.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedpen.infra.simulator.LessonTruth.Part;

/** Puts together what is so of a played lesson. */
final class Truth {
    private Truth() {}

    /** @param pupils of the class */
    static LessonTruth of(PlayedLesson lesson, int pupils) {
        Counted counted = new Counted(lesson);
        List<Map<String, Object>> later = counted.of("sample-later-use");
        return new LessonTruth(
                lesson.plan().lessonId().toString(),
                pupils - lesson.absentAtTheEnd(),
                counted.offers(),
                counted.reasons(),
                counted.decisions(),
                counted.criteria(),
                words(lesson.drafts()),
                counted.hearings(),
                counted.of("settle-choice").size(),
                counted.criteriaFirst(),
                distinct(counted.of("examine-line"), "lineId"),
                counted.reworked().size(),
                counted.of("revise-line").size(),
                counted.narrations().size(),
                (int) counted.of("offer-contribution").stream()
                        .filter(offer -> "EDIT".equals(offer.get("form")))
                        .count(),
                counted.of("park-edit").size(),
                lesson.quietUpgrades(),
                counted.of("sample-variation").size(),
                counted.of("record-reflection").size(),
                later.size(),
                (int) later.stream()
                        .filter(use -> "YES".equals(use.get("used")))
                        .count());
    }

    private static Part words(List<Draft> drafts) {
        int pupil = drafts.stream().mapToInt(draft -> draft.owned().ofPupils()).sum();
        int total =
                drafts.stream().mapToInt(draft -> draft.owned().words().size()).sum();
        return new Part(pupil, total);
    }

    private static int distinct(List<Map<String, Object>> actions, String field) {
        Set<Object> values = new HashSet<>();
        actions.forEach(action -> values.add(action.get(field)));
        return values.size();
    }
}
