package org.sharedpen.dashboard.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages to sign in on, and to choose a password. */
@Controller
class SignInPages {
    private final OwnPassword password;
    private final boolean provider;

    SignInPages(OwnPassword password, ObjectProvider<ProviderSignIn> provider) {
        this.password = password;
        this.provider = provider.getIfAvailable() != null;
    }

    @GetMapping("/login")
    String signIn(Model model) {
        model.addAttribute("provider", provider);
        return "login";
    }

    @GetMapping("/password")
    String choose() {
        return "password";
    }

    @PostMapping("/password")
    String chosen(
            PersonAuthentication who,
            @RequestParam("current") String current,
            @RequestParam("new") String fresh,
            @RequestParam("again") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            if (!fresh.equals(again)) {
                throw Refused.field("/again", "The two new passwords differ.");
            }
            password.choose(who, current, fresh, request, response);
        } catch (Refused refused) {
            model.addAttribute("problem", refused.problem());
            response.setStatus(refused.problem().status());
            return "password";
        }
        return "redirect:/";
    }
}
