package org.sharedpen.dashboard.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.decisions.ClassDecisions;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.lesson.history.Replay;
import org.sharedpen.dashboard.lesson.history.TextHistory;
import org.sharedpen.dashboard.voice.Voices;
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
        ask.await(lesson, after);
        ask.ahead(
                lesson,
                lesson + "/text",
                lesson + "/balance",
                lesson + "/decisions",
                lesson + "/participation",
                "/api/classes");
        LessonFrame frame = ask.one(lesson, LessonFrame.class);
        Voices.ahead(ask, frame.classId());
        if (!frame.isOpen()) {
            ask.ahead(lesson + "/text/history");
        }
        LessonBalance balance = ask.one(lesson + "/balance", LessonBalance.class);
        ClassDecisions decisions = ClassDecisions.of(ask, lesson);
        List<WrittenLine> lines = text(lesson, decisions, model);
        if (!frame.isOpen()) {
            replay(lesson, model);
        }
        model.addAttribute("lesson", frame);
        model.addAttribute("className", SchoolClass.titleOf(ask, frame.classId()));
        model.addAttribute("balance", balance);
        model.addAttribute("report", LessonReport.of(frame, balance, scale, wording));
        model.addAttribute("facts", LessonFacts.of(balance, wording));
        model.addAttribute("decisions", decisions);
        model.addAttribute("voices", Voices.of(ask, frame.classId(), lesson, wording));
        model.addAttribute("timeline", Timeline.of(frame));
        model.addAttribute("levels", LevelMinutes.of(balance, LessonReport.planned(frame, balance)));
        model.addAttribute("standing", standing(frame, balance, lines));
        model.addAttribute("shown", ask.shown());
        return "lesson";
    }

    private List<WrittenLine> text(String lesson, ClassDecisions decisions, Model model) {
        Optional<LessonText> text = ask.maybe(lesson + "/text", LessonText.class);
        List<WrittenLine> lines = text.map(WrittenLine::all).orElse(List.of());
        Map<String, Integer> numbers =
                lines.stream().collect(Collectors.toMap(WrittenLine::lineId, WrittenLine::number));
        model.addAttribute("lines", lines);
        model.addAttribute("numbers", numbers);
        model.addAttribute("ribbon", Ribbon.of(lines));
        model.addAttribute("examined", ExaminedLine.among(lines, decisions));
        model.addAttribute("words", text.map(LessonText::words).orElse(null));
        return lines;
    }

    /** How the text came to be, once it stands; while it grows, that is a page of its own, and this one is soon drawn anew. */
    private void replay(String lesson, Model model) {
        ask.maybe(lesson + "/text/history", TextHistory.class)
                .map(history -> Replay.of(history, null, wording))
                .filter(replay -> replay.steps() > 1)
                .ifPresent(replay -> model.addAttribute("replay", replay));
    }

    private static String standing(LessonFrame frame, LessonBalance balance, List<WrittenLine> lines) {
        if (!frame.wasHeld()) {
            return "not-held";
        }
        if (balance.recorded() || !lines.isEmpty() || balance.talk() != null) {
            return "full";
        }
        return frame.isOpen() ? "just-opened" : "nothing-recorded";
    }
}
