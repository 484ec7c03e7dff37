package org.sharedpen.dashboard.session.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own tokens for scripts. A token makes and removes none: it would never expire. */
@RestController
@RequestMapping("/api/tokens")
public class TokensApi {
    private final Tokens tokens;

    TokensApi(Tokens tokens) {
        this.tokens = tokens;
    }

    private static final String DAYS = "Please let the token expire in 1 to 366 days, a whole number.";

    public record NewToken(
            @NotBlank(message = "Please name the token.")
            @Size(max = 80, message = "Please name the token in at most 80 characters.")
            @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "Please name the token in plain text.")
            String name,

            @NotNull(message = DAYS) @Min(value = 1, message = DAYS) @Max(value = 366, message = DAYS)
            Integer expiresInDays) {}

    public record MadeToken(String token, UUID tokenId, Instant expiresAt) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public MadeToken make(PersonAuthentication who, @Valid @RequestBody NewToken wanted) {
        Person person = inTheBrowser(who);
        ScriptToken secret = ScriptToken.random();
        UUID token = UUID.randomUUID();
        Instant expiresAt = Instant.now().plus(Duration.ofDays(wanted.expiresInDays()));
        tokens.keep(person, token, wanted.name(), secret, expiresAt);
        return new MadeToken(secret.secret(), token, expiresAt);
    }

    @GetMapping
    public List<Tokens.Kept> list(PersonAuthentication who) {
        return tokens.of(who.person());
    }

    @DeleteMapping("/{tokenId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(PersonAuthentication who, @PathVariable UUID tokenId) {
        if (!tokens.remove(inTheBrowser(who), tokenId)) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    private static Person inTheBrowser(PersonAuthentication who) {
        if (who.token() != null) {
            throw new Refused(Refusal.SESSION_REQUIRED);
        }
        return who.person();
    }
}
