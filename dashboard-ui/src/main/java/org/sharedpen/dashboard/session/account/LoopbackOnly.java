package org.sharedpen.dashboard.session.account;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo accounts have passwords that everyone knows: the local profile refuses to start where others could reach it. */
@Component
@Profile("local")
class LoopbackOnly implements InitializingBean {
    private final @Nullable InetAddress bound;

    LoopbackOnly(@Value("${server.address:#{null}}") @Nullable InetAddress bound) {
        this.bound = bound;
    }

    @Override
    public void afterPropertiesSet() {
        if (bound == null || !bound.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "The profile 'local' has demo accounts and listens on loopback only; server.address is " + bound);
        }
    }
}
