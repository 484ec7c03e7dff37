package org.sharedpen.dashboard.account;

import java.util.UUID;
import org.sharedpen.dashboard.problem.Complaint;
import org.sharedpen.dashboard.problem.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who am I, my tokens, my password. A token's secret is in this one answer and nowhere else. */
@Controller
class AccountPage {

    private final OwnAccount account;

    AccountPage(OwnAccount account) {
        this.account = account;
    }

    @GetMapping("/account")
    String show(Model model) {
        model.addAttribute("me", account.me());
        model.addAttribute("tokens", account.tokens());
        return "account";
    }

    @PostMapping("/account/tokens")
    String make(@RequestParam String name, @RequestParam(defaultValue = "90") int expiresInDays, Model model) {
        try {
            model.addAttribute("secret", account.makeToken(name.strip(), expiresInDays));
        } catch (Refused refused) {
            model.addAttribute("complaint", Complaint.of(refused));
        }
        return show(model);
    }

    @PostMapping("/account/tokens/{tokenId}/removal")
    String remove(@PathVariable UUID tokenId, Model model) {
        try {
            account.removeToken(tokenId);
        } catch (Refused refused) {
            model.addAttribute("complaint", Complaint.of(refused));
            return show(model);
        }
        return "redirect:/account#tokens";
    }
}
