package org.sharedpen.dashboard.participation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.lesson.LessonFrame;
import org.sharedpen.dashboard.participation.LessonParticipation.Pupil;
import org.sharedpen.dashboard.participation.UnitParticipation.Cell;
import org.sharedpen.dashboard.participation.UnitParticipation.Row;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who took part, over a unit and in one lesson; rows stand in the alphabet's order or by seat, and in no other. */
@Controller
class ParticipationPage {

    private final Ask ask;
    private final Wording wording;

    ParticipationPage(Ask ask, Wording wording) {
        this.ask = ask;
        this.wording = wording;
    }

    @GetMapping("/units/{unitId}/participation")
    String unit(@PathVariable UUID unitId, @RequestParam(required = false) @Nullable String order, Model model) {
        ask.ahead("/api/units/" + unitId, "/api/units/" + unitId + "/participation", "/api/classes");
        UnitFrame unit = ask.one("/api/units/" + unitId, UnitFrame.class);
        UnitParticipation participation = ask.one("/api/units/" + unitId + "/participation", UnitParticipation.class);
        List<LessonVoices> lessons = participation.held().stream()
                .map(lesson -> LessonVoices.of(lesson, wording))
                .toList();
        model.addAttribute("unit", unit);
        model.addAttribute("className", SchoolClass.titleOf(ask, unit.classId()));
        model.addAttribute("participation", participation);
        RowOrder rows = RowOrder.asked(order, unit.classId(), ask);
        model.addAttribute("bySeat", rows.bySeat());
        model.addAttribute("rows", rows.of(participation.rows(), Row::pupilId));
        model.addAttribute("finding", UnitVoices.finding(participation, wording));
        model.addAttribute("lessons", lessons);
        model.addAttribute("evenness", lessons.stream().anyMatch(voices -> voices.topThree() != null));
        show(Strip.of(heard(participation)), model);
        return "unit-participation";
    }

    @GetMapping("/lessons/{lessonId}/participation")
    String lesson(@PathVariable UUID lessonId, @RequestParam(required = false) @Nullable String order, Model model) {
        ask.ahead("/api/lessons/" + lessonId, "/api/lessons/" + lessonId + "/participation", "/api/classes");
        LessonFrame frame = ask.one("/api/lessons/" + lessonId, LessonFrame.class);
        LessonParticipation participation =
                ask.one("/api/lessons/" + lessonId + "/participation", LessonParticipation.class);
        model.addAttribute("lesson", frame);
        model.addAttribute("className", SchoolClass.titleOf(ask, frame.classId()));
        model.addAttribute("participation", participation);
        RowOrder rows = RowOrder.asked(order, frame.classId(), ask);
        model.addAttribute("bySeat", rows.bySeat());
        model.addAttribute("rows", rows.of(participation.rows(), Pupil::pupilId));
        model.addAttribute("figures", figures(participation));
        model.addAttribute("afterTalk", AfterTalk.say(participation.afterTalk(), wording));
        show(strip(frame, participation), model);
        model.addAttribute("shown", ask.shown());
        return "lesson-participation";
    }

    private void show(Strip strip, Model model) {
        model.addAttribute("strip", strip);
        model.addAttribute("stripFinding", strip.most() > 0 ? strip.finding(wording) : "");
    }

    private List<BesideChance> figures(LessonParticipation of) {
        return Stream.of(
                        BesideChance.coverage(of.coverage(), wording),
                        BesideChance.topThree(of.evenness("topThreeShare"), wording),
                        BesideChance.gini(of.evenness("giniCorrected"), wording))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Strip strip(LessonFrame frame, LessonParticipation of) {
        List<Integer> hearings = of.rows().stream()
                .filter(Pupil::present)
                .map(Pupil::hearings)
                .filter(Objects::nonNull)
                .toList();
        String title = frame.title() == null ? "" : frame.title();
        return Strip.of(hearings.isEmpty() ? List.of() : List.of(new Strip.Heard(title, hearings)));
    }

    private static List<Strip.Heard> heard(UnitParticipation of) {
        return of.held().stream()
                .map(lesson -> new Strip.Heard(
                        lesson.title() == null ? "" : lesson.title(),
                        of.rows().stream()
                                .flatMap(row -> row.cell(lesson.lessonId()).stream())
                                .filter(Cell::present)
                                .map(Cell::hearings)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
