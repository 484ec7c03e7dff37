package org.sharedpen.dashboard.session;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * All that a session keeps: whose it is, and of which password. What the account may do is read at each request.
 *
 * @param byProvider signed in at the school's own provider, not with our password
 */
record SignedIn(UUID school, UUID account, int passwordVersion, boolean byProvider)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return account.toString();
    }
}
