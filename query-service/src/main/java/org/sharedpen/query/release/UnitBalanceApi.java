package org.sharedpen.query.release;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.export.Format;
import org.sharedpen.query.session.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The balance of a unit. Nothing here is of a single pupil. */
@RestController
class UnitBalanceApi {
    private final FreshUnits units;

    UnitBalanceApi(FreshUnits units) {
        this.units = units;
    }

    @GetMapping("/api/units/{unit}/balance")
    UnitBalanceAnswer balance(Caller caller, @PathVariable UnitId unit, @RequestParam @Nullable String after) {
        FreshUnits.Seen seen = units.see(caller, unit, after);
        return UnitBalanceAnswer.of(seen.lessons(), seen.asOf());
    }

    @GetMapping(path = "/api/units/{unit}/balance", params = "format")
    ResponseEntity<byte[]> exported(
            Caller caller,
            @PathVariable UnitId unit,
            @RequestParam @Nullable String format,
            @RequestParam @Nullable String after) {
        return Format.answer(format, () -> UnitBalanceTable.of(unit, balance(caller, unit, after)));
    }
}
