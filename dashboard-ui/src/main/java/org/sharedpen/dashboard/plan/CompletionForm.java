package org.sharedpen.dashboard.plan;

import java.util.Map;
import java.util.UUID;
import org.sharedpen.dashboard.gateway.Ask;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of a unit; completing it again changes nothing. */
@Controller
class CompletionForm {

    private final Ask ask;

    CompletionForm(Ask ask) {
        this.ask = ask;
    }

    @PostMapping("/units/{unitId}/completion")
    String complete(@PathVariable UUID unitId) {
        return ChangedUnit.page(unitId, ask.send(HttpMethod.POST, "/api/units/" + unitId + "/completion", Map.of()));
    }
}
