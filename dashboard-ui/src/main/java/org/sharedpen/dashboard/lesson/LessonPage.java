package org.sharedpen.dashboard.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gateway.Awaited;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.participation.LessonParticipation;
import org.sharedpen.dashboard.participation.LessonParticipation.Pupil;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One lesson after the event. */
@Controller
class LessonPage {

    private final Ask ask;
    private final ReleaseScale scale;
    private final Wording wording;

    LessonPage(Ask ask, ReleaseScale scale, Wording wording) {
        this.ask = ask;
        this.scale = scale;
        this.wording = wording;
    }

    @GetMapping("/lessons/{lessonId}")
    String show(@PathVariable UUID lessonId, @RequestParam(required = false) @Nullable String after, Model model) {
        String lesson = "/api/lessons/" + lessonId;
        LessonFrame frame = ask.one(lesson + Awaited.query(after), LessonFrame.class);
        model.addAttribute("lesson", frame);
        model.addAttribute("className", SchoolClass.titleOf(ask, frame.classId()));
        LessonBalance balance = ask.one(lesson + "/balance", LessonBalance.class);
        Optional<LessonText> text = ask.maybe(lesson + "/text", LessonText.class);
        List<WrittenLine> lines = text.map(LessonPage::lines).orElse(List.of());
        model.addAttribute("balance", balance);
        model.addAttribute("report", LessonReport.of(frame, balance, scale, wording));
        model.addAttribute("facts", LessonReport.facts(balance, wording));
        model.addAttribute("lines", lines);
        model.addAttribute("ribbon", Ribbon.of(lines));
        model.addAttribute("words", text.map(LessonText::words).orElse(null));
        model.addAttribute("voices", new Voices(names(lesson), wording));
        model.addAttribute("timeline", Timeline.of(frame));
        model.addAttribute("standing", standing(frame, balance, lines));
        return "lesson";
    }

    private Map<String, String> names(String lesson) {
        return ask
                .maybe(lesson + "/participation", LessonParticipation.class)
                .map(LessonParticipation::rows)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Pupil::pupilId, Pupil::displayName));
    }

    private static List<WrittenLine> lines(LessonText text) {
        List<WrittenLine> lines = new ArrayList<>();
        for (LessonText.Line line : text.standing()) {
            lines.add(WrittenLine.of(lines.size() + 1, line));
        }
        return lines;
    }

    private static String standing(LessonFrame frame, LessonBalance balance, List<WrittenLine> lines) {
        if (!frame.wasHeld()) {
            return "not-held";
        }
        return balance.recorded() || !lines.isEmpty() || balance.talk() != null ? "full" : "nothing-recorded";
    }
}
