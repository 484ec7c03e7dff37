package org.sharedpen.dashboard.board;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The second screen's pages. They are for anyone and hold nothing of a lesson: that comes over the interface. */
@Controller
class BoardPage {

    @GetMapping("/board")
    String code() {
        return "board-code";
    }

    @GetMapping("/board/{lessonId}")
    String board(@PathVariable UUID lessonId) {
        return "board";
    }
}
