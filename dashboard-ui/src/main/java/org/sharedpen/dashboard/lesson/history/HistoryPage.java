package org.sharedpen.dashboard.lesson.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.lesson.LessonFrame;
import org.sharedpen.dashboard.lesson.LessonText;
import org.sharedpen.dashboard.lesson.WrittenLine;
import org.sharedpen.dashboard.voice.Voices;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text as it stood at one of its steps; the slider of the lesson's page fetches its text from here. */
@Controller
class HistoryPage {

    private final Ask ask;
    private final Wording wording;

    HistoryPage(Ask ask, Wording wording) {
        this.ask = ask;
        this.wording = wording;
    }

    @GetMapping("/lessons/{lessonId}/history")
    String show(@PathVariable UUID lessonId, @RequestParam(required = false) @Nullable Integer step, Model model) {
        String lesson = "/api/lessons/" + lessonId;
        LessonFrame frame = ask.one(lesson, LessonFrame.class);
        Replay replay = Replay.of(ask.one(lesson + "/text/history", TextHistory.class), step, wording);
        List<WrittenLine> lines = replay.steps() == 0
                ? List.of()
                : WrittenLine.all(ask.one(lesson + "/text" + at(replay), LessonText.class));
        model.addAttribute("lesson", frame);
        model.addAttribute("className", SchoolClass.titleOf(ask, frame.classId()));
        model.addAttribute("replay", replay);
        model.addAttribute("lines", lines);
        model.addAttribute("voices", Voices.of(ask, frame.classId(), lesson, wording));
        return "history";
    }

    /** At a version the text is as it was then, with what was undone since; the last step shows what stands. */
    private static String at(Replay replay) {
        return replay.isLast() ? "" : "?version=" + replay.version();
    }
}
