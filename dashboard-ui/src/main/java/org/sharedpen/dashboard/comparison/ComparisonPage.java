package org.sharedpen.dashboard.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.session.account.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How units compare across classes, for the literacy lead. */
@Controller
class ComparisonPage {

    private final Ask ask;
    private final ReleaseScale scale;

    ComparisonPage(Ask ask, ReleaseScale scale) {
        this.ask = ask;
        this.scale = scale;
    }

    @GetMapping("/comparison")
    String show(
            @RequestParam(required = false) @Nullable String yearGroup,
            @RequestParam(required = false) @Nullable String textType,
            @RequestParam(required = false) @Nullable String protocol,
            HttpServletRequest request,
            Model model) {
        if (!Role.mayCompare(request)) {
            throw new AccessDeniedException("comparing is the literacy lead's");
        }
        Filters filters = new Filters(yearGroup, textType, protocol);
        Comparison comparison = ask.one("/api/comparison" + filters.query(), Comparison.class);
        List<Multiple> multiples = Multiple.of(comparison.compared(), scale);
        model.addAttribute("filters", filters);
        model.addAttribute("choices", comparison.offered());
        model.addAttribute("multiples", multiples);
        model.addAttribute("withheld", comparison.keptBack());
        return "comparison";
    }
}
