package org.sharedpen.dashboard.roster;

import java.util.Map;
import java.util.Set;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.problem.Complaint;
import org.sharedpen.dashboard.problem.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes accounts and looks after them. A one-time password is in this one answer and nowhere else. */
@Controller
class AccountForms {

    private final Ask ask;
    private final StaffRoom staff;

    AccountForms(Ask ask, StaffRoom staff) {
        this.ask = ask;
        this.staff = staff;
    }

    /** A password to hand over, and whose it is. */
    record OneTime(String username, String password) {}

    @PostMapping("/roster/accounts")
    String add(
            @RequestParam String username,
            @RequestParam(required = false, defaultValue = "") Set<String> roles,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String rosterUserId,
            Model model) {
        String rosterUser = rosterUserId.isBlank() ? null : rosterUserId.strip();
        String name = displayName.isBlank() ? null : displayName.strip();
        try {
            model.addAttribute("oneTime", new OneTime(username, staff.add(username, roles, rosterUser, name)));
        } catch (Refused refused) {
            model.addAttribute("complaint", Complaint.of(refused).about("/username"));
            model.addAttribute(
                    "kept", Map.of("username", username, "displayName", displayName, "rosterUserId", rosterUserId));
            model.addAttribute("keptRoles", roles);
        }
        return RosterPage.show(ask, staff, model);
    }

    @PostMapping("/roster/accounts/{username}/one-time-password")
    String renew(@PathVariable String username, Model model) {
        try {
            model.addAttribute("oneTime", new OneTime(username, staff.renew(username)));
        } catch (Refused refused) {
            model.addAttribute("complaint", Complaint.of(refused));
        }
        return RosterPage.show(ask, staff, model);
    }

    @PostMapping("/roster/accounts/{username}/enabled")
    String enable(@PathVariable String username, @RequestParam boolean enabled, Model model) {
        try {
            staff.enable(username, enabled);
        } catch (Refused refused) {
            model.addAttribute("complaint", Complaint.of(refused));
            return RosterPage.show(ask, staff, model);
        }
        return "redirect:/roster#accounts";
    }
}
