package org.sharedpen.dashboard.gateway;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and which classes are theirs as the roster has it now. */
@RestController
class MeApi {
    private final Answers answers;

    MeApi(Answers answers) {
        this.answers = answers;
    }

    record Me(String username, String displayName, Set<Role> roles, UUID schoolId, List<String> classIds) {}

    @GetMapping("/api/me")
    Me me(@AuthenticationPrincipal Person person) {
        List<String> classIds = answers.get("/api/classes")
                .valueStream()
                .map(one -> one.path("classId").asString())
                .toList();
        return new Me(person.username(), person.displayName(), person.roles(), person.school(), classIds);
    }
}
