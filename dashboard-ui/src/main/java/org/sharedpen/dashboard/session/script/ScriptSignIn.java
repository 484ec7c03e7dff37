package org.sharedpen.dashboard.session.script;

import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.account.Accounts;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Finds who sends {@code Authorization: Bearer …}: a script for its person, or the operator. */
@Component
public class ScriptSignIn {
    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final OperatorToken operator;

    ScriptSignIn(Tokens tokens, Accounts accounts, OperatorToken operator) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.operator = operator;
    }

    /** Whoever the header stands for; null for a wrong or an expired token, a disabled account, another scheme. */
    public @Nullable Authentication find(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        ScriptToken sent = new ScriptToken(header.substring(SCHEME.length()).strip());
        if (operator.is(sent)) {
            return UsernamePasswordAuthenticationToken.authenticated(
                    "operator", "", AuthorityUtils.createAuthorityList("ROLE_OPERATOR"));
        }
        return tokens.holder(sent)
                .flatMap(holder -> accounts.acting(holder.school(), holder.account())
                        .map(account -> new PersonAuthentication(account.person(false), holder.token())))
                .orElse(null);
    }
}
