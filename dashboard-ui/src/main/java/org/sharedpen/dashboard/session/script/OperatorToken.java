package org.sharedpen.dashboard.session.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The operator's token, from a file or the environment; without one nobody makes schools. */
@Component
class OperatorToken {
    private static final String DEMO = "demo-operator";

    private final byte @Nullable [] hash;

    /** Either the token itself or the file that holds it. */
    @ConfigurationProperties("sharedpen.operator")
    record Settings(@Nullable String token, @Nullable Path tokenFile) {}

    OperatorToken(Settings settings, Environment environment) throws IOException {
        String token = settings.tokenFile() == null
                ? settings.token()
                : Files.readString(settings.tokenFile()).strip();
        if (DEMO.equals(token) && !environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalArgumentException("The operator's demo token is for the profile 'local' alone");
        }
        hash = token == null || token.isBlank() ? null : new ScriptToken(token).hash();
    }

    boolean is(ScriptToken sent) {
        return hash != null && MessageDigest.isEqual(hash, sent.hash());
    }
}
