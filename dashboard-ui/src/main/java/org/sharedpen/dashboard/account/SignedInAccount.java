package org.sharedpen.dashboard.account;

import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.sharedpen.dashboard.session.account.Role;
import org.sharedpen.dashboard.session.script.TokensApi;
import org.sharedpen.dashboard.session.script.TokensApi.NewToken;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Goes through the same door as a program does, so that a form and a call are judged alike. */
@Component
class SignedInAccount implements OwnAccount {

    private final TokensApi tokens;
    private final Validator validator;

    SignedInAccount(TokensApi tokens, Validator validator) {
        this.tokens = tokens;
        this.validator = validator;
    }

    @Override
    public Me me() {
        Person person = who().person();
        return new Me(
                person.username(),
                person.displayName(),
                person.roles().stream().map(Role::name).toList(),
                person.rosterUser());
    }

    @Override
    public List<Token> tokens() {
        return tokens.list(who()).stream()
                .map(kept -> new Token(kept.tokenId(), kept.name(), kept.madeAt(), kept.expiresAt(), kept.usedAt()))
                .toList();
    }

    @Override
    public String makeToken(String name, int days) {
        NewToken wanted = new NewToken(name, days);
        validator.validate(wanted).stream().findFirst().ifPresent(fault -> {
            throw Refused.field("/" + fault.getPropertyPath(), fault.getMessage());
        });
        return tokens.make(who(), wanted).token();
    }

    @Override
    public void removeToken(UUID token) {
        tokens.remove(who(), token);
    }

    private static PersonAuthentication who() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication who) {
            return who;
        }
        throw new AccessDeniedException("nobody is signed in");
    }
}
