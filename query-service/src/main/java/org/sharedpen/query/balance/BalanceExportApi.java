package org.sharedpen.query.balance;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.export.Format;
import org.sharedpen.query.session.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The balance of a lesson as a table to take away. */
@RestController
class BalanceExportApi {
    private final BalanceApi answers;

    BalanceExportApi(BalanceApi answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/lessons/{lesson}/balance", params = "format")
    ResponseEntity<byte[]> lesson(
            Caller caller,
            @PathVariable LessonId lesson,
            @RequestParam @Nullable String format,
            @RequestParam @Nullable String after) {
        return Format.answer(format, () -> BalanceTable.of(answers.both(caller, lesson, after)));
    }
}
