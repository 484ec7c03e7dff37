package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @Test
    void keeps_sessions_accounts_and_the_key(@TempDir Path folder) throws Exception {
        try (Dashboard dashboard = new Dashboard("--spring.profiles.active=local")) {
            Browser teacher = dashboard.signedIn("teacher");
            String keys = teacher.get("/.well-known/jwks.json").is(200).body();
            assertThat(keys).contains("\"kty\":\"EC\"").doesNotContain("\"d\"");

            dashboard.restart();
            teacher.get("/api/me").is(200);
            assertThat(teacher.get("/.well-known/jwks.json").body()).isEqualTo(keys);

            Path master = Files.writeString(
                    folder.resolve("master"), Base64.getEncoder().encodeToString(new byte[32]));
            dashboard.restart("--sharedpen.keys.master-file=" + master);
            teacher.get("/api/me").is(200);
            assertThat(teacher.get("/.well-known/jwks.json").body()).isEqualTo(keys);
            assertThat(isWrapped(dashboard)).isTrue();

            assertThatThrownBy(() -> dashboard.restart("--sharedpen.keys.master-file="))
                    .hasStackTraceContaining("set sharedpen.keys.master-file");
        }
    }

    @Test
    void nobody_signs_in_to_the_demo_school_elsewhere() {
        try (Dashboard dashboard = new Dashboard("--spring.profiles.active=local")) {
            Browser teacher = dashboard.signedIn("teacher");

            dashboard.restart("--spring.profiles.active=production", "--sharedpen.operator.token=");

            teacher.get("/api/me").isProblem(401, "sign-in-required");
            assertThat(dashboard.browser().signIn("teacher", "demo").header("Location"))
                    .isEqualTo("/login?error");
            dashboard
                    .browser()
                    .as("demo-operator")
                    .post("/api/schools", "{\"name\":\"Hill\",\"adminUsername\":\"nobody\"}")
                    .isProblem(401, "sign-in-required");
            assertThat(dashboard
                            .context()
                            .getBeanNamesForType(
                                    org.springframework.security.oauth2.client.registration.ClientRegistrationRepository
                                            .class))
                    .isEmpty();
            assertThat(dashboard.browser().get("/login").body()).doesNotContain("oauth2");
            assertThat(dashboard.browser().get("/swagger-ui/index.html").status())
                    .isEqualTo(302);
        }
    }

    private static boolean isWrapped(Dashboard dashboard) throws Exception {
        String url = dashboard.databases.peopleUrl();
        try (Connection people = dashboard.databases.server().connect(url.substring(url.lastIndexOf('/') + 1));
                ResultSet row = people.createStatement().executeQuery("select wrapped from session.signing_key")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
