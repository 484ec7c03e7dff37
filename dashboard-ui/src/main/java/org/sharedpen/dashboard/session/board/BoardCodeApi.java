package org.sharedpen.dashboard.session.board;

import java.time.Instant;
import java.util.UUID;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives whoever may record in a lesson a code for its second screen. */
@RestController
class BoardCodeApi {
    private final Recorders recorders;
    private final Boards boards;

    BoardCodeApi(Recorders recorders, Boards boards) {
        this.recorders = recorders;
        this.boards = boards;
    }

    /** The code in two groups, as it is read from one screen and typed on another. */
    record ShownCode(String code, Instant expiresAt) {
        @Override
        public String toString() {
            return "a code";
        }
    }

    @PostMapping("/api/lessons/{lessonId}/board")
    ShownCode open(PersonAuthentication who, @PathVariable UUID lessonId) {
        recorders.check(who.person(), lessonId);
        Boards.Opened opened = boards.open(who.person().school(), lessonId);
        return new ShownCode(opened.code().grouped(), opened.expiresAt());
    }
}
